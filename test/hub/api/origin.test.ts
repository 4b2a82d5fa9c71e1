import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHost, checkOrigin, hostName, isForwarded } from '#hub/api/origin.ts';
import { Refusal } from '#hub/api/refusal.ts';
import { type Api, startApi } from '#hub/api/server.ts';
import { fakeHub } from './fake-hub.ts';

const home = { lan: false, hostname: 'nuc', hosts: ['home.example'] };
const lan = { ...home, lan: true };

describe('the Host header', () => {
  it.each([
    ['localhost:8440', 'localhost'],
    ['LOCALHOST', 'localhost'],
    ['nuc.local.:8440', 'nuc.local'],
    ['[::1]:8440', '[::1]'],
    ['192.168.1.5', '192.168.1.5'],
    [undefined, undefined],
    ['', undefined],
    ['evil.example/localhost', undefined],
    ['user@localhost', undefined],
    ['localhost:8440:1', undefined],
    ['local host', undefined],
    ['localhost\u0000', undefined],
  ])('%j names %j', (host, name) => {
    expect(hostName(host)).toBe(name);
  });

  it.each([
    ['localhost', home],
    ['127.0.0.1:8440', home],
    ['[::1]:8440', home],
    ['home.example', home],
    ['nuc', lan],
    ['nuc.local:8440', lan],
    ['192.168.1.5:8440', lan],
  ])('%s is ours', (host, rules) => {
    expect(() => checkHost(host, '::ffff:192.168.1.5', rules)).not.toThrow();
  });

  it.each([
    ['evil.example', lan],
    ['localhost.evil.example', lan],
    ['evil-localhost', lan],
    ['192.168.1.6', lan],
    ['127.0.0.1.evil.example', lan],
    ['0.0.0.0', lan],
    ['2130706433', lan],
    ['nuc.local', home],
    ['192.168.1.5', home],
    ['', lan],
    [undefined, lan],
  ])('%s is not', (host, rules) => {
    expect(() => checkHost(host, '::ffff:192.168.1.5', rules)).toThrow(Refusal);
  });

  it('names an IPv6 address as the connection does', () => {
    expect(() => checkHost('[fd00::5]:8440', 'fd00::5', lan)).not.toThrow();
    expect(() => checkHost('[fd00::6]:8440', 'fd00::5', lan)).toThrow(Refusal);
  });
});

describe('the page that asks', () => {
  const asks = (headers: Record<string, string>, isFile = false, method = 'GET') =>
    checkOrigin({ headers: { host: 'localhost:8440', ...headers }, method, isFile, isSecure: false });

  it.each([
    {},
    { origin: 'http://localhost:8440' },
    { origin: 'https://localhost:8440' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' },
  ])('may ask with %j', (headers) => {
    expect(() => asks(headers)).not.toThrow();
  });

  it.each([
    { origin: 'null' },
    { origin: 'http://evil.example' },
    { origin: 'http://localhost' },
    { origin: 'http://localhost:3000' },
    { origin: 'http://localhost:8440.evil.example' },
    { origin: 'file://' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'anything' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  ])('may not with %j', (headers) => {
    expect(() => asks(headers)).toThrow(Refusal);
  });

  it('may be a link from elsewhere to the screen, not a frame or a form', () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect(() => asks(link, true)).not.toThrow();
    expect(() => asks({ ...link, 'sec-fetch-dest': 'iframe' }, true)).toThrow(Refusal);
    expect(() => asks(link, true, 'POST')).toThrow(Refusal);
    expect(() => asks({ ...link, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }, true)).toThrow(Refusal);
  });
});

it('knows what speaks for another', () => {
  expect(
    ['forwarded', 'via', 'x-real-ip', 'x-forwarded-for', 'x-forwarded-host'].map((name) =>
      isForwarded({ [name]: 'a' }),
    ),
  ).toEqual(Array(5).fill(true));
  expect(isForwarded({ host: 'localhost', 'x-forwarding': 'no' })).toBe(false);
});

describe('on the wire', () => {
  let api: Api;
  const hub = fakeHub();
  beforeAll(async () => {
    api = await startApi(hub.dependencies);
  });
  afterAll(() => api.close());

  const ask = (headers: Record<string, string | string[]>, path = '/api/v1/series', method = 'GET') =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      const sent = request({ port: api.port, host: '127.0.0.1', path, method, headers, agent: false }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      });
      sent.on('error', reject).end();
    });
  const raw = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = '';
      const socket = connect(api.port, '127.0.0.1', () => socket.write(text));
      socket.setEncoding('latin1').on('data', (part: string) => {
        answer += part;
        socket.end();
      });
      socket.on('close', () => resolve(answer)).on('error', reject);
    });

  it('answers this machine', async () => {
    expect((await ask({ host: `localhost:${api.port}` })).status).toBe(200);
    expect((await ask({ host: `127.0.0.1:${api.port}` })).status).toBe(200);
  });

  it('answers no foreign host name, on no path', async () => {
    for (const path of ['/', '/api/v1/series', '/api/v1/open?ticket=x', '/nothing.js', '/api/nothing']) {
      const answer = await ask({ host: 'evil.example' }, path);
      expect([path, answer.status]).toEqual([path, 421]);
      expect(JSON.parse(answer.body)).toEqual({ error: expect.stringMatching(/\.$/) });
    }
  });

  it('gives no other page leave to read', async () => {
    for (const method of ['GET', 'OPTIONS', 'POST']) {
      const answer = await ask(
        { host: `localhost:${api.port}`, origin: 'http://evil.example', 'access-control-request-method': 'POST' },
        '/api/v1/alerts',
        method,
      );
      expect(answer.status).toBe(403);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it.each([
    ['no host at all', 'GET / HTTP/1.1\r\n\r\n', /^HTTP\/1.1 400 /],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n', /^HTTP\/1.1 400 /],
    [
      'two tokens',
      'GET /api/v1/series HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer a\r\nauthorization: Bearer b\r\n\r\n',
      /^HTTP\/1.1 400 /,
    ],
    ['HTTP/1.0 without a host', 'GET /api/v1/series HTTP/1.0\r\n\r\n', /^HTTP\/1.1 421 /],
    [
      'another host in the address itself',
      'GET http://evil.example/api/v1/series HTTP/1.1\r\nHost: localhost\r\n\r\n',
      /^HTTP\/1.1 400 /,
    ],
    [
      'two lengths',
      'POST /api/v1/ingest HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
      /^HTTP\/1.1 400 /,
    ],
    [
      'a length and chunks',
      'POST /api/v1/ingest HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      /^HTTP\/1.1 400 /,
    ],
    ['something else', '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n', /^HTTP\/1.1 400 /],
    ['endless headers', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1.1 431 /],
  ])('refuses %s', async (_, text, pattern) => {
    expect(await raw(text)).toMatch(pattern);
  });

  it('takes an offer of HTTP/2 for what it is', async () => {
    const answer = await ask({
      host: 'localhost',
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AA',
    });
    expect(answer.status).toBe(200);
  });
});
