import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BadReading, Unreachable } from '#model/trouble.ts';
import { serveMisbehaving, type Misbehaviour, type SimulatedServer } from '../../simulators/misbehaviour.ts';
import { clientOf, failure } from './client-of.ts';

const schema = z.object({ value: z.number() });
const packings = {
  '/gzip': ['gzip', gzipSync],
  '/deflate': ['deflate', deflateSync],
  '/raw': ['deflate', deflateRawSync],
  '/br': ['br', brotliCompressSync],
} as const;

let server: SimulatedServer;
beforeAll(async () => {
  server = await serveMisbehaving((request, response) => {
    const [name, pack] = packings[request.url as keyof typeof packings] ?? [];
    const body = Buffer.from('{"value": 3}');
    response.setHeader('x-accepts', request.headers['accept-encoding'] ?? '');
    if (name) response.setHeader('content-encoding', name);
    response.end(pack ? pack(body) : body);
  });
});
afterAll(() => server[Symbol.asyncDispose]());

const ask = (path = '/') => clientOf([server.url]).client.json({ url: server.url + path, schema, deadline: 2_000 });

describe('an answer that is packed', () => {
  it.each(Object.keys(packings))('%s is unpacked', async (path) => {
    expect(await ask(path)).toEqual({ value: 3 });
  });

  it('is asked for in the ways that can be unpacked', async () => {
    const { headers } = await clientOf([server.url]).client.get({ url: server.url });
    expect(headers.get('x-accepts')).toBe('gzip, deflate, br');
  });
});

describe('a server that misbehaves', () => {
  it.each<[string, Misbehaviour, typeof Unreachable | typeof BadReading, string, string?]>([
    ['breaks off', { does: 'truncate' }, Unreachable, 'broke off in the middle of its answer'],
    ['breaks off within gzip', { does: 'truncate' }, Unreachable, 'broke off in the middle of its answer', '/gzip'],
    ['resets', { does: 'reset' }, Unreachable, 'cannot be reached'],
    ['hangs', { does: 'hang' }, Unreachable, 'did not answer within 2 s'],
    ['drips', { does: 'drip', every: 500 }, Unreachable, 'did not answer within 2 s'],
    ['floods', { does: 'flood' }, BadReading, 'answered more than 1000000 bytes'],
    ['sends a bomb', { does: 'bomb' }, BadReading, 'answered more than 1000000 bytes'],
    ['sends a page', { does: 'html' }, BadReading, 'answered a web page where data should be'],
    ['sends nothing', { does: 'say', body: '' }, BadReading, 'answered nothing where data should be'],
    ['sends rubbish as gzip', { does: 'change', body: () => 'rubbish' }, BadReading, 'cannot be unpacked', '/gzip'],
    ['sends text', { does: 'say', body: { value: 'N/D' } }, BadReading, 'value is text where a number should be'],
    ['leaves fields out', { does: 'say', body: {} }, BadReading, 'value is missing'],
    ['wants a pause', { does: 'refuse', status: 429, headers: { 'retry-after': '7' } }, Unreachable, 'too often'],
  ])('%s', async (_what, how, kind, sentence, path) => {
    server.next(how);
    const error = await failure(ask(path));
    expect(error).toBeInstanceOf(kind);
    expect(String(error)).toContain(sentence);
    expect(await ask()).toEqual({ value: 3 });
  });
});
