/** The three ways of signing in, over real HTTP against a server that is strict. */
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { minute, second } from '#model/time.ts';
import { type AuthorizationOptions, startAuthorizationServer } from '../../simulators/authorization-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { agreeOn, secretOf, signInTo, signingHub } from './signing-source.ts';

const thing = (url: string) => ({ url: `${url}/thing`, isSignedIn: true });
const device = 'urn:ietf:params:oauth:grant-type:device_code';

async function deviceFlow(folder: string, options: AuthorizationOptions = {}) {
  const server = await startAuthorizationServer(options);
  const hub = await signingHub(folder);
  const hold = hub.open(server, signInTo(server.url, 'device'));
  /** Lets so much time pass, and waits until the server was asked once more. */
  const poll = async (span: number): Promise<void> => {
    const before = server.requests.length;
    await hub.clock.advance(span);
    await vi.waitFor(() => expect(server.requests.length).toBe(before + 1), 5_000);
    // The answer sets the next timer.
    await vi.waitFor(
      () => expect(hub.clock.pending + (hold.wire?.state === 'waiting' ? 0 : 1)).toBeGreaterThan(0),
      5_000,
    );
  };
  return { server, hold, poll, ...hub };
}

it('a device code: waits, slows down when told, and signs in', async () => {
  using folder = temporaryFolder();
  const { server, hold, board, poll, clock, turned, told, path, concealed } = await deviceFlow(folder.path);
  await using _server = server;
  expect(hold.wire).toEqual({ state: 'needed', expires: null });
  await expect(hold.http.json({ ...thing(server.url), schema: {} as never })).rejects.toThrow(
    'Sign in to Thing on the Health page.',
  );
  const waiting = { state: 'waiting', expires: null, page: 'https://login.example/device', code: 'WDJB-MJHT' };
  const [first, again] = await Promise.all([board.begin('thing'), board.begin('thing')]);
  expect([first, again, await board.begin('thing'), hold.wire]).toEqual([waiting, waiting, waiting, waiting]);
  expect(server.requests).toEqual(['POST /device']);
  await poll(second);
  server.slowDown(1);
  await poll(second);
  // Five seconds more, from now on.
  await clock.advance(5 * second);
  expect(server.asked).toEqual([device, device]);
  server.agree();
  await poll(second);
  await vi.waitFor(() => expect(hold.wire).toEqual({ state: 'signed in', expires: null }));
  expect([turned.times, told()]).toEqual([1, ['You are signed in to Thing.']]);
  expect(await hold.http.text(thing(server.url))).toContain('21.5');
  const kept = readFileSync(path, 'utf8');
  const [deviceCode = '', access = '', refresh = ''] = server.secrets;
  expect([kept.includes(access), kept.includes(refresh), kept.includes(deviceCode)]).toEqual([true, true, false]);
  expect([...concealed]).toEqual([access, refresh]);
  expect(clock.pending).toBe(0);
});

it('a device code: a server that does not answer is asked less often, and then signs in', async () => {
  using folder = temporaryFolder();
  const { server, hold, board, poll, told, clock } = await deviceFlow(folder.path);
  await using _server = server;
  await board.begin('thing');
  server.agree();
  server.next({ does: 'reset' });
  server.next({ does: 'html' });
  server.next({ does: 'refuse', status: 429, headers: { 'retry-after': '20' } });
  await poll(second);
  await poll(2 * second);
  await poll(4 * second);
  await clock.advance(19 * second);
  await poll(second);
  await vi.waitFor(() => expect(hold.wire?.state).toBe('signed in'));
  expect(told()).toEqual(['You are signed in to Thing.']);
});

it.each([
  ['declined', 'The sign-in to Thing was declined on its page; begin it again on the Health page.'],
  ['late', 'The sign-in to Thing was not finished in time; begin it again on the Health page.'],
  ['refused', 'Thing refuses the sign-in (unauthorized_client); check the client id and its secret in the settings.'],
])('a device code that is %s is told, and can be asked for again', async (how, sentence) => {
  using folder = temporaryFolder();
  const { server, hold, board, poll, told, clock, turned } = await deviceFlow(folder.path, { deviceHolds: 10 });
  await using _server = server;
  await board.begin('thing');
  if (how === 'declined') server.decline();
  if (how === 'refused') server.next({ does: 'refuse', status: 400, body: '{"error":"unauthorized_client"}' });
  if (how === 'late') {
    for (let asked = 1; asked < 10; asked++) await poll(second);
    await clock.advance(second);
  } else await poll(second);
  await vi.waitFor(() => expect(told()).toEqual([sentence]));
  await vi.waitFor(() => expect(hold.wire?.state).toBe('needed'));
  expect([clock.pending, turned.times]).toEqual([0, 0]);
  expect(await board.begin('thing')).toMatchObject({ state: 'waiting', code: 'WDJB-MJHT' });
  expect(await board.end('thing')).toEqual({ state: 'needed', expires: null });
  await clock.advance(0);
  expect(clock.pending).toBe(0);
});

it('a device code that cannot be had is told to whoever asked', async () => {
  using folder = temporaryFolder();
  const { server, board } = await deviceFlow(folder.path, { clientId: 'another' });
  await using _server = server;
  await expect(board.begin('thing')).rejects.toThrow('Thing refuses the sign-in (invalid_client)');
  server.next({ does: 'html' });
  await expect(board.begin('thing')).rejects.toThrow('Nobody can be signed in now: 127.0.0.1');
  expect(await board.begin('nothing')).toBeUndefined();
});

it('an authorisation code: PKCE, one use of the state, and only for the one who began', async () => {
  using folder = temporaryFolder();
  await using server = await startAuthorizationServer();
  const { board, open, turned, told, concealed } = await signingHub(folder.path);
  const hold = open(server, signInTo(server.url, 'code'));
  const begun = await board.begin('thing');
  const page = new URL(begun?.page ?? '');
  expect(Object.fromEntries(page.searchParams)).toEqual({
    theme: 'dark',
    response_type: 'code',
    client_id: 'mantel-test',
    redirect_uri: 'http://127.0.0.1:8440/sign-in/callback',
    scope: 'read offline',
    state: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  });
  expect((await board.begin('thing'))?.page).toBe(page.href);
  // Every screen sees that it waits, and none the page: whoever has it could sign us in as somebody else.
  expect(hold.wire).toEqual({ state: 'waiting', expires: null });
  const returned = await agreeOn(page.href);
  const unknown = { outcome: 'unknown', lifetime: 10 * minute };
  expect(await board.complete({ ...returned, state: `${returned.state}x` })).toEqual(unknown);
  expect(await board.complete({ ...returned, state: '' })).toEqual(unknown);
  expect(await board.complete(returned)).toEqual({ outcome: 'done', title: 'Thing' });
  expect(await board.complete(returned)).toEqual(unknown);
  expect([server.asked, turned.times, told()]).toEqual([['authorization_code'], 1, ['You are signed in to Thing.']]);
  expect(await hold.http.text(thing(server.url))).toContain('21.5');
  expect(concealed.size).toBe(2);
});

it('an authorisation code: ten minutes, a person who says no, and a code that is none', async () => {
  using folder = temporaryFolder();
  await using server = await startAuthorizationServer();
  const { board, open, clock, told } = await signingHub(folder.path);
  const hold = open(server, signInTo(server.url, 'code'));
  const begin = async () => await agreeOn((await board.begin('thing'))?.page ?? '');
  const late = await begin();
  await clock.advance(10 * minute);
  expect(await board.complete(late)).toMatchObject({ outcome: 'unknown' });
  hold.tend();
  const declined = { state: (await begin()).state, error: 'access_denied' };
  expect(await board.complete(declined)).toMatchObject({ outcome: 'failed', reason: told().at(-1) });
  expect(await board.complete({ state: (await begin()).state, error: '<b>"x"</b>' })).toMatchObject({
    outcome: 'failed',
  });
  expect(await board.complete({ state: (await begin()).state })).toMatchObject({ outcome: 'failed' });
  expect(await board.complete({ state: (await begin()).state, code: 'code.of-another' })).toMatchObject({
    outcome: 'failed',
  });
  expect(told()).toEqual([
    'The sign-in to Thing was not finished in time; begin it again on the Health page.',
    'The sign-in to Thing was declined on its page; begin it again on the Health page.',
    'Thing refuses the sign-in (bxb); check the client id and its secret in the settings.',
    'Thing refuses the sign-in (no code); check the client id and its secret in the settings.',
    'Thing refuses the sign-in (invalid_grant); check the client id and its secret in the settings.',
  ]);
  expect(hold.wire).toEqual({ state: 'needed', expires: null });
});

it('client credentials: by Basic, without anybody, renewed like the others', async () => {
  using folder = temporaryFolder();
  await using server = await startAuthorizationServer({ clientSecret: 's3cr3t+/=', refreshes: false });
  const { board, open, clock } = await signingHub(folder.path);
  const hold = open(server, signInTo(server.url, 'client', { clientSecret: secretOf('s3cr3t+/=') }));
  expect([hold.wire, await board.begin('thing'), await board.end('thing')]).toEqual([undefined, undefined, undefined]);
  await hold.http.text(thing(server.url));
  await hold.http.text(thing(server.url));
  expect(server.asked).toEqual(['client_credentials']);
  await clock.advance(9 * minute);
  await hold.http.text(thing(server.url));
  expect(server.asked).toEqual(['client_credentials', 'client_credentials']);
});
