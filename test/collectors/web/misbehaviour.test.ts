/** The generic source over real HTTP, against a server that behaves badly. */
import { expect, test } from 'vitest';
import { web } from '#collectors/web/web.ts';
import type { Misbehaviour } from '../../simulators/misbehaviour.ts';
import { serveMisbehaving } from '../../simulators/misbehaviour.ts';
import { createFakeWorld } from '../fake-world.ts';
import type { Told } from '../fake-world.ts';
import { simulatedHttp } from '../simulated-http.ts';

const now = Date.parse('2026-11-23T10:00:00Z');

/** What is told after one bad answer and a right one. */
async function toldAfter(how: Misbehaviour): Promise<Told> {
  await using server = await serveMisbehaving((_request, response) => {
    response.setHeader('content-type', 'application/json').end('{"level": 182, "flow": 3}');
  });
  server.next(how);
  const settings = {
    url: `${server.url}/level`,
    readings: [
      { quantity: 'level', unit: 'm', json: 'level', scale: 0.01 },
      { quantity: 'flow', json: 'flow' },
    ],
  };
  const fake = createFakeWorld(web, {
    settings: web.settings.parse(settings),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now,
    ticks: 2,
    http: simulatedHttp(server.url, () => now),
  });
  await web.run(fake.world as Parameters<typeof web.run>[0]);
  expect(server.requests).toEqual(['GET /level', 'GET /level']);
  return fake.told;
}

test.each<[string, Misbehaviour, string]>([
  ['a truncated answer', { does: 'truncate' }, 'Unreachable'],
  ['a reset', { does: 'reset' }, 'Unreachable'],
  ['HTML instead of JSON', { does: 'html' }, 'BadReading'],
  ['429', { does: 'refuse', status: 429, headers: { 'retry-after': '60' } }, 'Unreachable'],
  ['503', { does: 'refuse', status: 503 }, 'Unreachable'],
  ['404', { does: 'refuse', status: 404 }, 'BadReading'],
  ['a flood', { does: 'flood' }, 'BadReading'],
  ['no JSON', { does: 'say', body: 'Limit reached' }, 'BadReading'],
])('%s fails the run, and the next is right', async (_, how, error) => {
  const { troubles, series } = await toldAfter(how);
  expect(troubles).toEqual([{ subject: 'Fetch', error, text: expect.stringMatching(/^127\.0\.0\.1.*\.$/) as string }]);
  expect(Object.values(series).map(({ samples }) => samples.map(([, value]) => value))).toEqual([[1.82], [3]]);
});

test('a slow answer is waited for', async () => {
  const { troubles, series } = await toldAfter({ does: 'drip', every: 2 });
  expect(troubles).toEqual([]);
  expect(series['web.flow{device=127.0.0.1}']?.samples).toHaveLength(2);
});

test.each([
  ['wrong types', { level: { cm: 1 }, flow: '3' }, '"level" is a list or an object, not a number.'],
  ['a missing field', { flow: 3 }, 'Nothing stands at "level"; look at the answer and correct the path.'],
  [
    'another decimal sign',
    { level: '182,5', flow: 3 },
    '"level" is "182,5", which is no number; write decimal: "," if it is one.',
  ],
  ['text', { level: 'high', flow: 3 }, '"level" is "high", which is no number.'],
])('%s of one reading are told of it, and the other goes on', async (_, body, text) => {
  const { troubles, series } = await toldAfter({ does: 'say', body });
  expect(troubles).toEqual([{ subject: '127.0.0.1, level', error: 'BadReading', text }]);
  expect(series['web.flow{device=127.0.0.1}']?.samples).toHaveLength(2);
  expect(series['web.level{device=127.0.0.1}']?.samples).toHaveLength(1);
});
