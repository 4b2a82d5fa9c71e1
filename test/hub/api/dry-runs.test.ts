import { expect, it } from 'vitest';
import { buildApi } from '#hub/api/server.ts';
import type { DryRunning } from '#hub/dry-running.ts';
import { BadReading } from '#model/trouble.ts';
import { adminToken, fakeHub } from './fake-hub.ts';

const authorization = `Bearer ${adminToken}`;
const nothing = { readings: [], leftOut: ['No.'], journal: [] };

async function apiWhere(overrides: Partial<DryRunning> = {}) {
  const asked: unknown[] = [];
  const dryRunning: DryRunning = {
    sources: () => ['mqtt', 'mqtt-2'],
    run(source, messages, settings) {
      asked.push([source, messages.map(({ topic, payload }) => [topic, Buffer.from(payload).toString()]), settings]);
      return source.startsWith('mqtt') ? messages.map(() => nothing) : undefined;
    },
    listen: (source, filter, patience) => {
      asked.push([source, filter, patience]);
      return Promise.resolve('nothing');
    },
    fetch: (kind, settings) => {
      asked.push([kind, settings]);
      return Promise.resolve(undefined);
    },
    trial: () => Promise.resolve(undefined),
    topics: () => [
      { topic: 'b/x', mappings: [], family: null, automatic: true, devices: ['b/x'] },
      { topic: 'a/x', mappings: [2], family: 'Tasmota', automatic: true, devices: [] },
    ],
    ...overrides,
  };
  const app = await buildApi({ ...fakeHub().dependencies, dryRunning });
  const post = async (payload: object | string, headers: object = { authorization }) => {
    const type = { 'content-type': 'application/json' };
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/dry-runs',
      headers: { host: 'localhost', ...type, ...headers },
      payload,
    });
    return [answer.statusCode, answer.json()] as const;
  };
  const get = async (query: string) => {
    const answer = await app.inject({ url: `/api/v1/topics${query}`, headers: { host: 'localhost' } });
    return [answer.statusCode, answer.json()] as const;
  };
  return { post, get, asked };
}

const message = { topic: 'a', payload: '1' };

it('messages go to the source that is named, or to the first', async () => {
  const { post, asked } = await apiWhere();
  expect(await post({ messages: [message] })).toEqual([
    200,
    { source: 'mqtt', outcomes: [{ topic: 'a', payload: '1', bytes: 1, kept: false, ...nothing }] },
  ]);
  await post({ source: 'mqtt-2', messages: [message], settings: { automatic: false } });
  expect(asked).toEqual([
    ['mqtt', [['a', '1']], undefined],
    ['mqtt-2', [['a', '1']], { automatic: false }],
  ]);
});

it('a long payload is answered shortened', async () => {
  const { post } = await apiWhere();
  const [, body] = await post({ messages: [{ topic: 'a', payload: 'ü'.repeat(9_000) }] });
  expect(body).toMatchObject({ outcomes: [{ payload: 'ü'.repeat(4_000), bytes: 18_000 }] });
});

it('takes the token of an administrator', async () => {
  const { post, asked } = await apiWhere();
  expect((await post({ messages: [message] }, {}))[0]).toBe(403);
  expect((await post({ messages: [message] }, { authorization: 'Bearer mantel_wrong' }))[0]).toBe(401);
  expect((await post({ messages: [message] }, { 'x-forwarded-for': '10.0.0.1' }))[0]).toBe(401);
  expect(asked).toEqual([]);
});

it.each<[object | string, string]>([
  [{}, 'The body: must be either messages or listen, not an object.'],
  [{ messages: [message], listen: { topic: 'a' } }, 'The body: must be either messages or listen, not an object.'],
  [{ messages: [] }, 'messages: must have at least 1 entry, not 0.'],
  [{ messages: Array.from({ length: 51 }, () => message) }, 'messages: must have at most 50 entries, not 51.'],
  [
    { messages: [{ topic: 'a/#', payload: '' }] },
    'messages, entry 1, topic: must be a topic without + and #, not "a/#".',
  ],
  [{ messages: [{ topic: 'a', payload: 1 }] }, 'messages, entry 1, payload: must be text, not 1.'],
  [{ messages: [message], setting: {} }, 'The body: there is no field "setting"; look for a misspelling.'],
  [{ messages: [message], settings: [] }, 'settings: must be an object, not a list.'],
  [{ listen: { topic: 'a/#/b' } }, 'listen, topic: must be a topic or an MQTT filter.'],
  [{ listen: { topic: 'a', seconds: 11 } }, 'listen, seconds: must be at most 10, not 11.'],
  ['{"messages": [', 'The body is not JSON that Mantel can read.'],
])('%j is refused with a sentence', async (payload, error) => {
  const { post, asked } = await apiWhere();
  expect(await post(payload)).toEqual([400, { error }]);
  expect(asked).toEqual([]);
});

it('a body that is too large is refused unread', async () => {
  const { post, asked } = await apiWhere();
  expect((await post({ messages: [{ topic: 'a', payload: 'x'.repeat(300_000) }] }))[0]).toBe(413);
  expect(asked).toEqual([]);
});

it('what the source finds wrong, its absence and silence are told', async () => {
  const { post } = await apiWhere();
  expect(await post({ source: 'kasa', messages: [message] })).toEqual([
    404,
    { error: 'No source "kasa" that reads messages is running; there is mqtt, mqtt-2.' },
  ]);
  expect(await post({ listen: { topic: 'a/+', seconds: 1 } })).toEqual([
    404,
    { error: 'Nothing came on "a/+" within 1 s, and the broker keeps nothing there.' },
  ]);
  const none = await apiWhere({ sources: () => [], run: () => undefined });
  expect((await none.post({ messages: [message] }))[0]).toBe(404);
  const refusing = await apiWhere({
    run() {
      throw new BadReading('This cannot be tried: x.');
    },
  });
  expect(await refusing.post({ messages: [message] })).toEqual([400, { error: 'This cannot be tried: x.' }]);
});

it('topics are listed in order, by filter and bounded', async () => {
  const { get } = await apiWhere();
  const [status, all] = await get('');
  expect([status, all]).toMatchObject([200, [{ topic: 'a/x' }, { topic: 'b/x' }]]);
  expect((await get('?limit=1'))[1]).toMatchObject([{ topic: 'a/x' }]);
  expect((await get('?filter=b/%2B'))[1]).toMatchObject([{ topic: 'b/x' }]);
  expect((await get('?limit=1001'))[0]).toBe(400);
  expect((await get('?filter=a%23'))[0]).toBe(400);
});
