import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adminToken, answers, lookForHub, servedAddress, signedIn, usualDataFolder } from '#desktop/hub-place.ts';
import { startApi } from '#hub/api/server.ts';
import { defaultDataFolder } from '#hub/data-folder.ts';
import { bootId, takeLock } from '#hub/lock.ts';
import { fakeHub } from '../hub/api/fake-hub.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'mantel-place-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const take = () => takeLock(join(folder, 'hub.lock'), { instance: 'abc', startedAt: 1, boot: bootId() });

it.each([{}, { XDG_DATA_HOME: '/x' }, { MANTEL_DATA: '/m', XDG_DATA_HOME: '/x' }])(
  'looks for the data folder where the hub does: %o',
  (environment) => {
    expect(usualDataFolder(environment, '/home/a')).toBe(defaultDataFolder(environment, '/home/a'));
  },
);

it('knows whether a hub answers, also one that asks who it is', async () => {
  const strict = await startApi(fakeHub({ trustLoopback: () => false }).dependencies);
  expect(await answers(strict.url)).toBe(true);
  await strict.close();
  expect(await answers(strict.url)).toBe(false);
});

describe('the hub of a folder', () => {
  it('is none, starts, serves, and is gone, as its own lock says', () => {
    expect(lookForHub(folder)).toEqual({ kind: 'none' });
    const lock = take();
    expect(lookForHub(folder)).toEqual({ kind: 'starting', pid: process.pid });
    lock.record({ url: 'http://127.0.0.1:8440', brokerPort: null });
    expect(lookForHub(folder)).toEqual({
      kind: 'serving',
      pid: process.pid,
      instance: 'abc',
      url: 'http://127.0.0.1:8440',
    });
    expect(servedAddress(folder)).toBe('http://127.0.0.1:8440');
    lock.release();
    expect(lookForHub(folder)).toEqual({ kind: 'none' });
    expect(servedAddress(folder)).toBeUndefined();
  });

  it.each([
    ['of another boot', { boot: 'another' }],
    ['of a process whose pid another has now', { processStart: '1' }],
    ['of a process that is gone', { pid: 2 ** 22 + 1 }],
  ])('is none when the lock was left behind %s', (_, difference) => {
    const lock = take();
    lock.record({ url: 'http://127.0.0.1:8440', brokerPort: null });
    const file = join(folder, 'hub.lock');
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(Object.assign({}, holder, difference)));
    expect(lookForHub(folder)).toEqual({ kind: 'none' });
    lock.release();
  });

  it('is none when the lock cannot be read', () => {
    writeFileSync(join(folder, 'hub.lock'), '{"pid": 1');
    expect(lookForHub(folder)).toEqual({ kind: 'none' });
  });
});

describe('the admin token', () => {
  it('is for the hub of its folder alone, and only while that lives', () => {
    const url = 'http://127.0.0.1:8440';
    expect(adminToken(url, folder)).toBeUndefined();
    const lock = take();
    lock.record({ url, brokerPort: null });
    expect(adminToken(url, folder)).toBeUndefined();
    writeFileSync(join(folder, 'admin-token'), 'mantel_abc\n');
    expect(adminToken(url, folder)).toBe('mantel_abc');
    expect(adminToken('http://localhost:8440/', folder)).toBe('mantel_abc');
    expect(adminToken('http://127.0.0.1:8441', folder)).toBeUndefined();
    expect(adminToken('http://192.0.2.1:8440', folder)).toBeUndefined();
    const left = readFileSync(join(folder, 'hub.lock'), 'utf8');
    lock.release();
    // The hub was killed, its lock lies there, and another program listens at its port.
    writeFileSync(join(folder, 'hub.lock'), left.replace(`"pid":${process.pid}`, `"pid":${2 ** 22 + 1}`));
    expect(adminToken(url, folder)).toBeUndefined();
  });
});

describe('signing in', () => {
  it('asks with the admin token and opens the ticket', async () => {
    const asked: unknown[] = [];
    await using server = createServer((request, response) => {
      asked.push([request.method, request.url, request.headers.authorization]);
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ path: '/api/v1/open?ticket=once' }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const place = server.address();
    const url = `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}`;
    writeFileSync(join(folder, 'admin-token'), 'mantel_secret\n');
    expect(await signedIn(url, folder, () => undefined)).toBe(url);
    expect(asked).toEqual([]);
    using held = new DisposableStack();
    const lock = held.adopt(take(), ({ release }) => release());
    lock.record({ url, brokerPort: null });
    const refusals: string[] = [];
    expect(await signedIn(url, folder, (why) => refusals.push(why))).toBe(`${url}/api/v1/open?ticket=once`);
    expect(asked).toEqual([['POST', '/api/v1/tickets', 'Bearer mantel_secret']]);
    expect(refusals).toEqual([]);
  });

  it('goes on as any browser, and says why, when it gets none', async () => {
    await using server = createServer((_request, response) => {
      response.writeHead(401).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const place = server.address();
    const url = `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}`;
    const refusals: string[] = [];
    using held = new DisposableStack();
    held.adopt(take(), ({ release }) => release()).record({ url, brokerPort: null });
    expect(await signedIn(url, folder, (why) => refusals.push(why))).toBe(url);
    writeFileSync(join(folder, 'admin-token'), 'mantel_old');
    expect(await signedIn(url, folder, (why) => refusals.push(why))).toBe(url);
    expect(refusals).toEqual(['status 401']);
  });
});
