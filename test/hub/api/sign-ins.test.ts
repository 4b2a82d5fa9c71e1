/** The routes of signing in, and the attacks on the page that a source sends a browser back to. */
import { describe, expect, it } from 'vitest';
import { buildApi } from '#hub/api/server.ts';
import type { Completed, Returned, SigningIn } from '#hub/controls.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import type { WireSignIn } from '#model/wire.ts';
import { adminToken, fakeHub } from './fake-hub.ts';

const authorization = `Bearer ${adminToken}`;
const waiting: WireSignIn = { state: 'waiting', expires: null, page: 'https://login.example/', code: 'WDJB' };

async function apiWhere(
  answer: WireSignIn | Error | undefined,
  completed: Completed = { outcome: 'done', title: 'Tado' },
) {
  const asked: unknown[] = [];
  const tell = async (what: string, source: string): Promise<WireSignIn | undefined> => {
    asked.push([what, source]);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const signIns: SigningIn = {
    begin: (source) => tell('begin', source),
    end: (source) => tell('end', source),
    complete: async (returned: Returned) => {
      asked.push(returned);
      return completed;
    },
  };
  const app = await buildApi({ ...fakeHub().dependencies, lan: true, hostname: 'box', signIns });
  const ask = async (method: 'POST' | 'DELETE', headers: object = { authorization }) => {
    const url = '/api/v1/sources/tado/sign-in';
    const { statusCode, json } = await app.inject({ method, url, headers: { host: 'localhost', ...headers } });
    return [statusCode, json()] as const;
  };
  return { app, ask, asked };
}

it('signing in and out is told, to administrators alone', async () => {
  const { ask, asked } = await apiWhere(waiting);
  expect(await ask('POST')).toEqual([200, waiting]);
  expect(await ask('DELETE')).toEqual([200, waiting]);
  expect([(await ask('POST', {}))[0], (await ask('DELETE', {}))[0]]).toEqual([403, 403]);
  expect(asked).toEqual([
    ['begin', 'tado'],
    ['end', 'tado'],
  ]);
});

it.each([
  [undefined, 404, 'No source tado that is signed in to is running.'],
  [new Misconfigured('The client id is refused.'), 409, 'The client id is refused.'],
  [new Unreachable('login.example does not answer.'), 502, 'login.example does not answer.'],
])('why it cannot be begun: %s', async (answer, status, error) => {
  const { ask } = await apiWhere(answer);
  expect(await ask('POST')).toEqual([status, { error }]);
});

describe('the page a browser is sent back to', () => {
  const fromElsewhere = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  const path = '/sign-in/callback?code=the-code&state=the-state';

  it('hands over what it brings, says what to do next, and loads nothing', async () => {
    const { app, asked } = await apiWhere(waiting);
    const answer = await app.inject({ url: path, headers: { host: '127.0.0.1:8440', ...fromElsewhere } });
    expect(asked).toEqual([{ state: 'the-state', code: 'the-code', error: undefined }]);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(answer.body).toContain('Mantel is signed in to Tado. You can close this page.');
    expect(answer.body).not.toMatch(/the-code|the-state|<script|<style|style=|src=|https?:/);
  });

  it.each<[Completed, number, string]>([
    [{ outcome: 'unknown', lifetime: 600_000 }, 400, 'was used already, or is older than 10 minutes'],
    [
      { outcome: 'failed', reason: 'It said <img src=x> & "no".' },
      400,
      'It said &lt;img src=x&gt; &amp; &quot;no&quot;.',
    ],
  ])('says why not: %o', async (completed, status, text) => {
    const { app } = await apiWhere(waiting, completed);
    const answer = await app.inject({ url: path, headers: { host: '127.0.0.1' } });
    expect([answer.statusCode, answer.body.includes(text)]).toEqual([status, true]);
  });

  it.each([
    ['from another machine', { remoteAddress: '192.168.1.20' }, { host: '127.0.0.1:8440' }, 403],
    ['by the name of this machine', {}, { host: 'box.local:8440' }, 403],
    ['through a proxy', {}, { host: '127.0.0.1:8440', 'x-forwarded-for': '127.0.0.1' }, 403],
    ['at a foreign host', {}, { host: 'evil.example' }, 421],
    ['from a frame', {}, { host: '127.0.0.1', ...fromElsewhere, 'sec-fetch-dest': 'iframe' }, 403],
    ['as an image', {}, { host: '127.0.0.1', 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }, 403],
    ['by a script of another page', {}, { host: '127.0.0.1', origin: 'http://evil.example' }, 403],
  ])('takes nothing %s', async (_name, from, headers, status) => {
    const { app, asked } = await apiWhere(waiting);
    const answer = await app.inject({ url: path, ...from, headers });
    expect([answer.statusCode, asked]).toEqual([status, []]);
  });

  it('is not used up by whoever only looks, and sends nobody on', async () => {
    const { app, asked } = await apiWhere(waiting);
    for (const method of ['HEAD', 'POST', 'PUT'] as const) {
      const answer = await app.inject({ method, url: path, headers: { host: '127.0.0.1', authorization } });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    }
    expect(asked).toEqual([]);
    const led = `${path}&redirect_uri=https://evil.example/&next=//evil.example&iss=https://evil.example`;
    const { statusCode, headers, body } = await app.inject({ url: led, headers: { host: '127.0.0.1' } });
    expect([statusCode, headers.location, body.includes('evil')]).toEqual([200, undefined, false]);
  });

  it('takes no parameter that came twice or is endless', async () => {
    const { app, asked } = await apiWhere(waiting);
    const headers = { host: '127.0.0.1' };
    await app.inject({ url: '/sign-in/callback?state=a&state=b&code=c', headers });
    await app.inject({ url: `/sign-in/callback?state=a&code=${'c'.repeat(4_001)}`, headers });
    await app.inject({ url: '/sign-in/callback', headers });
    expect(asked).toEqual([
      { state: '', code: 'c', error: undefined },
      { state: 'a', code: undefined, error: undefined },
      { state: '', code: undefined, error: undefined },
    ]);
  });
});
