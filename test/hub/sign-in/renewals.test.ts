/** Renewing over real HTTP: what may go wrong, and where tokens must not go. */
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { day, minute } from '#model/time.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { startAuthorizationServer } from '../../simulators/authorization-server.ts';
import type { Misbehaviour } from '../../simulators/misbehaviour.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { agreeOn, failureOf, signInTo, signedIn, signingHub } from './signing-source.ts';

it.each(['at once', 'when used', 'never'] as const)(
  'many who are refused renew once and ask once more: %s',
  async (rotation) => {
    using folder = temporaryFolder();
    const { server, ask } = await signedIn(folder.path, { rotation });
    await using _server = server;
    await ask();
    server.revoke();
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    expect(answers.every((answer) => answer.includes('21.5'))).toBe(true);
    expect(server.asked).toEqual(['authorization_code', 'refresh_token']);
    expect(server.requests.filter((request) => request === 'GET /thing')).toHaveLength(1 + 8 + 8);
    // The next start goes on with what was written.
    const next = await signingHub(folder.path);
    const again = next.open(server, signInTo(server.url, 'code'));
    expect(again.wire?.state).toBe('signed in');
    await again.http.text({ url: `${server.url}/thing`, isSignedIn: true });
    server.revoke();
    await again.http.text({ url: `${server.url}/thing`, isSignedIn: true });
  },
);

const badAnswers: readonly (readonly [string, Misbehaviour])[] = [
  ['a page', { does: 'html' }],
  ['a page that refuses', { does: 'html', status: 403 }],
  ['a page that wants a login', { does: 'html', status: 401 }],
  ['half an answer', { does: 'truncate' }],
  ['a reset', { does: 'reset' }],
  ['trouble of its own', { does: 'refuse', status: 503 }],
  ['too often', { does: 'refuse', status: 429, headers: { 'retry-after': '30' } }],
  ['trouble in words', { does: 'refuse', status: 400, body: '{"error":"temporarily_unavailable"}' }],
  ['no token', { does: 'say', body: { token_type: 'bearer' } }],
  ['wrong types', { does: 'say', body: { access_token: 5, refresh_token: [] } }],
  ['a list', { does: 'say', body: [] }],
];

it.each(badAnswers)('no sign-in is lost where the renewal is answered with %s', async (_name, how) => {
  using folder = temporaryFolder();
  // Where the answer is lost on the way, the old refresh token must do.
  const { server, ask, hold, told } = await signedIn(folder.path, { rotation: 'when used' });
  await using _server = server;
  server.revoke();
  server.next(how);
  const failure = await failureOf(ask());
  expect(failure).toBeInstanceOf(Unreachable);
  expect(String(failure)).toMatch(/127\.0\.0\.1:\d+ /);
  expect(hold.wire?.state).toBe('signed in');
  expect(await ask()).toContain('21.5');
  expect(told()).toEqual(['You are signed in to Thing.']);
});

it('no token of another kind is taken', async () => {
  using folder = temporaryFolder();
  const { server, ask } = await signedIn(folder.path);
  await using _server = server;
  server.revoke();
  server.next({ does: 'say', body: { access_token: 'a', token_type: 'DPoP' } });
  expect(String(await failureOf(ask()))).toContain('gave a token of the kind DPoP');
});

it('a sign-in that was revoked at the source is needed again, which is told once', async () => {
  using folder = temporaryFolder();
  const { server, ask, hold, told } = await signedIn(folder.path);
  await using _server = server;
  server.revoke(true);
  const again = 'Sign in to Thing again on the Health page.';
  expect(await failureOf(ask())).toEqual(new Misconfigured(again));
  expect(await failureOf(ask())).toEqual(new Misconfigured(again));
  expect([hold.wire?.state, told().slice(1)]).toEqual(['needed', [again]]);
});

it('the settings change while it is renewed: the new run goes on with what that brings', async () => {
  using folder = temporaryFolder();
  const { server, ask, hold, open } = await signedIn(folder.path, { rotation: 'at once' });
  await using _server = server;
  const late = Promise.withResolvers<void>();
  server.held.renewal = () => late.promise;
  server.revoke();
  const waiting = ask();
  await vi.waitFor(() => expect(server.asked).toHaveLength(2));
  hold[Symbol.dispose]();
  const next = open(server, signInTo(server.url, 'code'));
  const asked = next.http.text({ url: `${server.url}/thing`, isSignedIn: true });
  late.resolve();
  expect([await waiting, await asked]).toEqual(['{"temperature":21.5}', '{"temperature":21.5}']);
  expect(server.asked).toHaveLength(2);
});

it('another client id forgets the sign-in of the old one', async () => {
  using folder = temporaryFolder();
  const { server, open, ask, path } = await signedIn(folder.path);
  await using _server = server;
  await ask();
  const { wire } = open(server, signInTo(server.url, 'code', { clientId: 'another' }));
  expect(wire?.state).toBe('needed');
  await vi.waitFor(() => expect(readFileSync(path, 'utf8')).not.toContain('thing'));
});

it('signed out, nothing is left, and a page that comes back late is of no use', async () => {
  using folder = temporaryFolder();
  const { server, board, ask, hold, turned, told } = await signedIn(folder.path);
  await using _server = server;
  const page = (await board.begin('thing'))?.page ?? '';
  expect(await board.end('thing')).toEqual({ state: 'needed', expires: null });
  expect(await board.complete(await agreeOn(page))).toMatchObject({ outcome: 'unknown' });
  expect(String(await failureOf(ask()))).toContain('Sign in to Thing on the Health page.');
  expect([hold.wire?.state, turned.times, told().at(-1)]).toEqual(['needed', 2, 'You are signed out of Thing.']);
  expect((await signingHub(folder.path)).open(server, signInTo(server.url, 'code')).wire?.state).toBe('needed');
});

it('the end of the hub waits for a renewal, whose answer is written', async () => {
  using folder = temporaryFolder();
  const { server, ask, board } = await signedIn(folder.path, { rotation: 'at once' });
  await using _server = server;
  const late = Promise.withResolvers<void>();
  server.held.renewal = () => late.promise;
  server.revoke();
  const waiting = ask();
  await vi.waitFor(() => expect(server.asked).toHaveLength(2));
  const closed = board.close();
  late.resolve();
  await closed;
  await waiting;
  const next = (await signingHub(folder.path)).open(server, signInTo(server.url, 'code'));
  expect(await next.http.text({ url: `${server.url}/thing`, isSignedIn: true })).toContain('21.5');
});

it('a sign-in that lapses unused is used in time, and its end is announced when that fails', async () => {
  using folder = temporaryFolder();
  const clock = createFakeClock({ now: Date.now() });
  await using server = await startAuthorizationServer();
  const { board, open, told } = await signingHub(folder.path, clock);
  const hold = open(server, signInTo(server.url, 'code', { holds: 30 * day }));
  await board.complete(await agreeOn((await board.begin('thing'))?.page ?? ''));
  const begun = clock.now();
  expect(hold.wire?.expires).toBe(begun + 30 * day);
  await clock.advance(15 * day + minute);
  hold.tend();
  await vi.waitFor(() => expect(hold.wire?.expires).toBe(clock.now() + 30 * day));
  // From now on nothing is answered.
  await server[Symbol.asyncDispose]();
  for (let i = 0; i < 31; i++) {
    await clock.advance(day);
    hold.tend();
    hold.tend();
  }
  const ends = (when: string): string => `The sign-in to Thing ends ${when}; sign in again on the Health page.`;
  expect(told().slice(1)).toEqual([ends('in 7 days'), ends('in 3 days'), ends('within a day')]);
});
