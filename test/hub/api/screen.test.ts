/** The files of the screen. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '#hub/api/server.ts';
import { fakeHub } from './fake-hub.ts';

let folder = '';
let api: Api;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mantel-screen-'));
  const screen = join(folder, 'screen');
  await mkdir(join(screen, 'assets'), { recursive: true });
  await mkdir(join(screen, 'reference'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(screen, 'index.html'), '<!doctype html><title>Mantel</title>');
  await writeFile(join(screen, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(screen, '.hidden.js'), 'secret');
  await writeFile(join(screen, 'assets/index-BxK3q_9a.js'), 'export {};');
  await writeFile(join(screen, 'reference/index.html'), '<!doctype html><title>Mantel API</title>');
  await symlink(join(folder, 'secret.txt'), join(screen, 'link.txt'));
  api = await startApi(fakeHub({ screenFolder: screen, trustLoopback: () => false }).dependencies);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

/** fetch would tidy the path up before it is sent. */
const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    request({ port: api.port, host: '127.0.0.1', path, headers, agent: false }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    })
      .on('error', reject)
      .end();
  });

describe('the screen', () => {
  it.each(['/', '/rooms', '/series/host.load', '/series/kasa.power%7Bdevice=desk%7D', '/energy?days=30'])(
    'is the page at %s',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers['cache-control'], answer.headers['content-type']]).toEqual([
        200,
        'no-cache',
        'text/html; charset=utf-8',
      ]);
      expect(answer.body).toContain('<title>Mantel</title>');
    },
  );

  it('keeps files named by their hash for good, asks anew for the rest', async () => {
    const script = await get('/assets/index-BxK3q_9a.js');
    expect(script.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'application/javascript; charset=utf-8',
    });
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('is not sent again to whoever has it', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('shows the reference', async () => {
    expect((await get('/api/reference')).body).toContain('<title>Mantel API</title>');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/..%252fsecret.txt',
    '//etc/passwd.txt',
    '/assets/%00.js',
    '/.hidden.js',
    '/assets/missing.js',
  ])('does not leave its folder for %s', async (path) => {
    const answer = await get(path);
    expect([400, 403, 404]).toContain(answer.status);
    expect(answer.body).not.toMatch(/^secret/);
  });

  it('takes what looks like a series for a series', async () => {
    expect((await get('/series/../../secret.txt')).body).toContain('<title>Mantel</title>');
  });

  it('says so when it is not built', async () => {
    const bare = await startApi(fakeHub().dependencies);
    const answer = await fetch(bare.url);
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { error: 'The screen is not built yet; run npm start once.' },
    ]);
    await bare.close();
  });
});
