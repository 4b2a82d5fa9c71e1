import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveMisbehaving, type SimulatedServer } from './misbehaviour.ts';

let server: SimulatedServer;
beforeAll(async () => {
  server = await serveMisbehaving((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-mark': 'right', 'content-length': '11' });
    response.write('{"value"');
    response.end(':3}');
  });
});
afterAll(() => server[Symbol.asyncDispose]());

const ask = async (patience = 5_000): Promise<string> => {
  try {
    const answer = await fetch(server.url, { signal: AbortSignal.timeout(patience) });
    return `${answer.status} ${answer.headers.get('x-mark')} ${(await answer.text()).slice(0, 20)}`;
  } catch (error) {
    const { name, cause } = error as Error;
    return cause instanceof Error && 'code' in cause ? String(cause.code) : name;
  }
};

it('answers as it is told, once for each time, and rightly otherwise', async () => {
  server.next({ does: 'refuse', status: 429, headers: { 'retry-after': '7' } }, 2);
  server.next({ does: 'html' });
  server.next({ does: 'change', body: (right) => right.replace('3', '"three"') });
  server.next({ does: 'say', body: { Information: 'limit' } });
  server.next({ does: 'reset' });
  server.next({ does: 'truncate' });
  server.next({ does: 'drip', every: 1 });
  expect(server.left).toBe(8);
  const told: string[] = [];
  for (let i = 0; i < 9; i++) told.push(await ask());
  expect(told).toEqual([
    '429 null ',
    '429 null ',
    '200 null <!DOCTYPE html><html',
    '200 right {"value":"three"}',
    '200 null {"Information":"limi',
    'ECONNRESET',
    'UND_ERR_SOCKET',
    '200 right {"value":3}',
    '200 right {"value":3}',
  ]);
  expect(server.left).toBe(0);
  expect(server.requests).toEqual(Array.from({ length: 9 }, () => 'GET /'));
});

it('hangs and drips longer than a deadline', async () => {
  server.next({ does: 'hang' });
  server.next({ does: 'drip', every: 100 });
  expect([await ask(50), await ask(150)]).toEqual(['TimeoutError', 'TimeoutError']);
});
