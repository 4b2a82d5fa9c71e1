import { afterEach, expect, test } from 'vitest';
import { allowanceOf } from '#collectors/tado/allowance.ts';
import { tado } from '#collectors/tado/tado.ts';
import type { Device } from '#model/snapshots.ts';
import type { Job } from '#model/job.ts';
import type { Http } from '#model/http.ts';
import { hour } from '#model/time.ts';
import { Unreachable } from '#model/trouble.ts';
import { createFakeWorld } from '../fake-world.ts';
import type { FakeWorld } from '../fake-world.ts';
import { simulatedHttp } from '../simulated-http.ts';
import { startTado, type TadoSimulator } from '../../simulators/tado.ts';
import { dayOf, timeZone } from '../../simulators/tado-year.ts';

const now = Date.parse('2025-11-21T00:00:00Z');
let simulator: TadoSimulator | undefined;
afterEach(async () => {
  await simulator?.[Symbol.asyncDispose]();
  simulator = undefined;
});

async function start(
  options: { isGuarded?: boolean; perDay?: number; at?: number } = {},
): Promise<{ server: TadoSimulator; http: Http }> {
  const at = options.at ?? now;
  simulator = await startTado({ now: () => at, isGuarded: false, ...options });
  return { server: simulator, http: simulatedHttp(simulator.url, () => at) };
}

function worldOn(server: TadoSimulator, http: Http, more: { at?: number; devices?: Map<string, Device> } = {}) {
  return createFakeWorld(tado, {
    settings: tado.settings.parse({ api_url: server.url, login_url: server.url, pause: 0 }),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone },
    now: more.at ?? now,
    ticks: 1,
    http,
    ...(more.devices && { devices: more.devices }),
  });
}

async function run(server: TadoSimulator, http: Http, more = {}): Promise<FakeWorld> {
  const fake = worldOn(server, http, more);
  await tado.run(fake.world as Parameters<typeof tado.run>[0]);
  return fake;
}

const paths = (server: TadoSimulator): string[] => server.requests.map((one) => one.replace(/^GET \/api\/v2\//, ''));

test('a first start asks for home, rooms, states, weather and yesterday: one call for all states, one for each report', async () => {
  const { server, http } = await start();
  const { told } = await run(server, http);
  expect(told.troubles).toEqual([]);
  expect(paths(server)).toEqual([
    'me',
    'homes/4711/zones',
    'homes/4711/zoneStates',
    'homes/4711/zones',
    'homes/4711/weather',
    ...[1, 2, 3].map((zone) => `homes/4711/zones/${zone}/dayReport?date=2025-11-20`),
  ]);
  expect(told.snapshots.find(({ subject }) => subject === 'tado-4711-1')).toMatchObject({
    body: { name: 'Living room', area: 'Living room' },
  });
  expect(told.series['tado.temperature{device=tado-4711-1}']?.samples).toHaveLength(97);
  expect(told.series['tado.target_temperature{device=tado-4711-4}']?.samples).toHaveLength(1);
  expect(told.series['tado.temperature{device=tado-4711-4}']).toBeUndefined();
});

test('rooms that were announced before cost no call after a restart', async () => {
  const { server, http } = await start();
  const devices = new Map([['tado-4711-1', { name: 'Living room', model: 'heating zone' }]]);
  const fake = worldOn(server, http, { devices });
  await tado.run(fake.world as Parameters<typeof tado.run>[0]);
  expect(paths(server)[0]).toBe('homes/4711/zoneStates');
  expect(paths(server)).not.toContain('me');
});

test('a day report is begun only when there are calls for all rooms, however many', async () => {
  const { server, http } = await start();
  const rooms = Array.from({ length: 20 }, (_, i) => [
    `tado-4711-${i + 1}`,
    { name: `Room ${i}`, model: 'heating zone' },
  ]);
  const fake = worldOn(server, http, { devices: new Map(rooms as [string, Device][]) });
  let calls: number | undefined;
  const keep = (jobs: readonly Job[]): Promise<void> => {
    calls = jobs.find(({ name }) => name === 'day-report')?.calls;
    return Promise.resolve();
  };
  await tado.run({ ...fake.world, jobs: { keep } } as unknown as Parameters<typeof tado.run>[0]);
  expect(calls).toBe(20);
});

test('every half hour, with weather and reports, a day stays below 100 calls', async () => {
  const { every } = tado.settings.parse({});
  const reports = 6;
  const names = 2;
  expect((24 * hour) / every + 24 + reports + names).toBeLessThan(100);
});

test.each([
  ['"perday";r=123', undefined, { left: 123 }],
  ['"perday";r=0;t=123', '"perday";q=100;w=86400', { left: 0, of: 100, resetsIn: 123_000 }],
  ['"perday"; r=15211; t=43200', '"perday"; q=20000; w=86400', { left: 15_211, of: 20_000, resetsIn: 43_200_000 }],
  ['"burst";r=1, "perday";r=7', '"burst";q=9;w=1, "perday";q=100;w=86400', { left: 7, of: 100 }],
  ['"burst";r=1', undefined, undefined],
  ['"perday";r=many', undefined, undefined],
  [undefined, '"perday";q=100;w=86400', undefined],
])('the allowance in RateLimit: %s and RateLimit-Policy: %s', (limit, policy, expected) => {
  const headers = new Map(Object.entries({ ratelimit: limit, 'ratelimit-policy': policy }).filter(([, v]) => v));
  expect(allowanceOf(headers as ReadonlyMap<string, string>)).toEqual(expected);
});

test('real answers carry the allowance, and a spent one is Unreachable with the time to wait', async () => {
  const { server, http } = await start({ perDay: 2 });
  const url = `${server.url}/api/v2/me`;
  expect(allowanceOf((await http.get({ url })).headers)).toEqual({ left: 1, of: 2 });
  await http.get({ url });
  const refused = await http.get({ url }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Unreachable);
  expect((refused as Unreachable).retryAfter).toBe(24 * hour);
  expect(server.calls).toBe(2);
});

test('a day that is not over is not asked for', async () => {
  const { server, http } = await start();
  const fake = await run(server, http);
  const asked = server.requests.length;
  const today = dayOf('2025-11-21');
  await expect(fake.history('day-report', today)).rejects.toThrow('2025-11-21 is not over yet');
  expect(server.requests).toHaveLength(asked);
});

test('history is fetched day by day and room by room, over a clock change', async () => {
  const { server, http } = await start();
  const fake = await run(server, http);
  const asked = server.requests.length;
  const [first, last] = [dayOf('2025-10-25'), dayOf('2025-10-26')];
  await fake.history('day-report', { from: first.from, to: last.to });
  expect(paths(server).slice(asked)).toEqual(
    ['2025-10-25', '2025-10-26'].flatMap((date) =>
      [1, 2, 3].map((z) => `homes/4711/zones/${z}/dayReport?date=${date}`),
    ),
  );
});

test.each([
  ['truncated', { does: 'truncate' }],
  ['HTML instead of JSON', { does: 'html' }],
  ['another shape', { does: 'say', body: { interval: 'yes' } }],
  [
    'a wrong type',
    { does: 'change', body: (text: string) => text.replaceAll(/"celsius":[-\d.]+/g, '"celsius":"warm"') },
  ],
  ['a missing field', { does: 'change', body: (text: string) => text.replace('"interval"', '"span"') }],
  ['a broken answer of the server', { does: 'refuse', status: 503 }],
] as const)('a report that comes %s spoils no other, and the day is not done', async (_, how) => {
  const { server, http } = await start();
  const fake = await run(server, http);
  const before = Object.keys(fake.told.series).length;
  server.next(how);
  const day = dayOf('2025-11-10');
  await expect(fake.history('day-report', day)).rejects.toThrow(/./);
  await fake.history('day-report', day);
  expect(Object.keys(fake.told.series)).toHaveLength(before);
  const at = new Date(day.from).toISOString();
  const found = fake.told.series['tado.temperature{device=tado-4711-1}']?.samples.filter(([time]) => time === at);
  expect(new Set(found?.map(([, value]) => value)).size).toBe(1);
});

test('the state of one room in another shape is told, and the others are read', async () => {
  const { server, http } = await start();
  const devices = new Map(
    [1, 2].map((zone): [string, Device] => [`tado-4711-${zone}`, { name: `Room ${zone}`, model: 'heating zone' }]),
  );
  server.next({
    does: 'change',
    body: (text) => {
      const { zoneStates } = JSON.parse(text) as { zoneStates: Record<string, unknown> };
      return JSON.stringify({ zoneStates: { 1: { link: 7 }, 2: zoneStates['2'] } });
    },
  });
  const { told } = await run(server, http, { devices });
  expect(told.troubles).toEqual([
    { subject: 'tado-4711-1', error: 'BadReading', text: 'Tado told the state of Room 1 in another shape.' },
  ]);
  expect(told.series['tado.humidity{device=tado-4711-2}']).toBeDefined();
});
