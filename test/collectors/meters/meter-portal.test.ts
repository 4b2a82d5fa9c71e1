import { afterEach, describe, expect, test } from 'vitest';
import { meterPortal } from '#collectors/meters/meter-portal.ts';
import { Secret } from '#model/secret.ts';
import { hour } from '#model/time.ts';
import { createFakeWorld, type FakeWorld } from '../fake-world.ts';
import { simulatedHttp } from '../simulated-http.ts';
import type { SimulatedServer } from '../../simulators/misbehaviour.ts';
import { startPortal, usageAt, type PortalOptions } from '../../simulators/meter-portal.ts';
import { midnightOf } from '../../model/local-dates.ts';

const timeZone = 'America/Los_Angeles';
const now = Date.parse('2026-11-05T18:00:00Z');
let server: SimulatedServer | undefined;
afterEach(async () => {
  await server?.[Symbol.asyncDispose]();
  server = undefined;
});

type Started = { server: SimulatedServer; fake: FakeWorld; stopped: unknown };

async function run(
  options: Partial<PortalOptions> = {},
  password = 'right',
  before?: (s: SimulatedServer) => void,
): Promise<Started> {
  const portal = await startPortal({ timeZone, ...options });
  server = portal;
  before?.(portal);
  const zone = options.timeZone ?? timeZone;
  const fake = createFakeWorld(meterPortal, {
    settings: {
      ...meterPortal.settings.parse({ url: portal.url, utility: 'gwp', username: 'me', password: 'portal' }),
      password: new Secret('portal', password),
    },
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: zone },
    now,
    ticks: 1,
    http: simulatedHttp(portal.url, () => now),
  });
  const stopped = await meterPortal
    .run(fake.world as Parameters<typeof meterPortal.run>[0])
    .catch((error: unknown) => error);
  return { server: portal, fake, stopped };
}

const energy = 'meter-portal.energy{derived=intervals,device=gwp-77,interval=1h}';
const paths = (portal: SimulatedServer): string[] =>
  portal.requests.map((one) =>
    one.replace('/ei/edge/apis/', '').replace('multi-account-v1/cws/', '').replace('DataBrowser-v1/cws/', ''),
  );

test.each(['cookie', 'token'] as const)('logs in by %s and reads the last five days again', async (session) => {
  const { server: portal, fake } = await run({ session });
  expect(fake.told.troubles).toEqual([]);
  expect(paths(portal)).toEqual([
    'POST user-account-control-v1/cws/v1/gwp/account/signin',
    'GET gwp/customers?offset=0&batchSize=100&addressFilter=',
    'GET utilities/gwp/utilityAccounts/e-1/reads?startDate=2026-10-31&endDate=2026-11-05&aggregateType=hour',
    'GET weather/daily?startDate=2026-10-31&endDate=2026-11-05&useCelsius=true',
  ]);
  const samples = new Map(fake.told.series[energy]?.samples);
  // The 1st of November has 25 hours, and the last hour of all is a forecast.
  expect([...samples].filter(([at]) => at.endsWith(':59:59.999Z'))).toHaveLength(24 * 5 + 25 - 1);
  const at = midnightOf('2026-11-01', timeZone) + 3 * hour;
  expect(samples.get(new Date(at + hour - 1).toISOString())).toBeCloseTo(usageAt(at), 6);
  expect(fake.told.series['meter-portal.outdoor_temperature{device=gwp}']?.samples).toHaveLength(6);
});

describe('a failed login does not crash later: it is said at once, and nothing is asked without one', () => {
  test.each(['status', 'error', 'page', 'silence'] as const)('refused by %s', async (refuses) => {
    const { server: portal, fake, stopped } = await run({ refuses }, 'wrong');
    expect(stopped).toMatchObject({ name: 'Misconfigured' });
    expect(portal.requests).toHaveLength(1);
    expect(fake.told.series).toEqual({});
  });
});

test('a page of repairs where logins are taken does not stop a source whose login had been taken', async () => {
  const { server: portal, fake } = await run();
  portal.next({ does: 'html' });
  const span = { from: midnightOf('2026-11-01', timeZone), to: midnightOf('2026-11-02', timeZone) };
  await expect(fake.history('reads', span)).rejects.toMatchObject({
    name: 'BadReading',
    message: expect.stringContaining('it may be under repair') as string,
  });
  await expect(fake.history('reads', span)).resolves.toBeUndefined();
});

test('an unknown unit does not silently become 0', async () => {
  const { fake } = await run({ unit: 'FURLONGS' });
  expect(Object.keys(fake.told.series)).toEqual(['meter-portal.outdoor_temperature{device=gwp}']);
  expect(fake.told.troubles[0]?.text).toBe(
    'The portal tells gwp-77 in "FURLONGS", which Mantel does not know; nothing of it is stored.',
  );
});

test('samples in Wh are not taken for kWh', async () => {
  const { fake } = await run({ unit: 'WH' });
  const largest = Math.max(...(fake.told.series[energy]?.samples ?? []).map(([, value]) => value));
  expect(largest).toBeCloseTo(2.4 / 1_000, 5);
});

test('half-hour time zones: the days asked for are those of the clock at home', async () => {
  const { server: portal, fake } = await run({ timeZone: 'Asia/Kolkata' });
  expect(paths(portal)[2]).toContain('startDate=2026-10-31&endDate=2026-11-05');
  expect(fake.told.series[energy]?.samples[0]?.[0]).toBe('2026-10-30T18:30:00.000Z');
});

test('gas by the day, in kWh, beside electricity by the hour', async () => {
  const { fake } = await run({ gas: true });
  expect(Object.keys(fake.told.series).toSorted()).toEqual([
    energy,
    'meter-portal.gas_energy{derived=intervals,device=gwp-78,interval=1d}',
    'meter-portal.outdoor_temperature{device=gwp}',
  ]);
});

test('an account with bills only is told and left out', async () => {
  const { fake } = await run({ resolution: 'BILLING' });
  expect(fake.told.troubles[0]?.text).toContain('bills only');
});

test('history comes in steps of 30 days', async () => {
  const { server: portal, fake } = await run();
  const asked = portal.requests.length;
  const span = { from: midnightOf('2026-03-01', timeZone), to: midnightOf('2026-03-31', timeZone) };
  await fake.history('reads', span);
  expect(paths(portal)[asked + 2]).toContain('startDate=2026-03-01&endDate=2026-03-30');
  expect(fake.told.troubles).toEqual([]);
});

test.each([
  ['truncated', { does: 'truncate' }],
  ['HTML instead of JSON', { does: 'html' }],
  ['wrong types', { does: 'change', body: (text: string) => text.replaceAll(/"value":[\d.]+/g, '"value":"much"') }],
  ['missing fields', { does: 'change', body: (text: string) => text.replaceAll('"units"', '"unit"') }],
  ['429', { does: 'refuse', status: 429, headers: { 'retry-after': '60' } }],
] as const)('reads that come %s are stored by the next run', async (_, how) => {
  const right = { does: 'change', body: (text: string) => text } as const;
  const { fake } = await run({}, 'right', (portal) => {
    portal.next(right, 2);
    portal.next(how);
  });
  expect(fake.told.troubles.length).toBeGreaterThan(0);
  expect(fake.told.series[energy]).toBeUndefined();
  await fake.history('reads', { from: midnightOf('2026-11-01', timeZone), to: midnightOf('2026-11-02', timeZone) });
  expect(fake.told.series[energy]).toBeDefined();
});

test('one read of another shape is said, and does not cost the others', async () => {
  const right = { does: 'change', body: (text: string) => text } as const;
  const { fake } = await run({}, 'right', (portal) => {
    portal.next(right, 2);
    portal.next({ does: 'change', body: (text) => text.replace(/"startTime":"[^"]*"/, '"startTime":null') });
  });
  expect(fake.told.troubles.map(({ text }) => text).join()).toMatch(/ 1 are in another shape; the others are stored/);
  expect(fake.told.series[energy]?.samples.length).toBeGreaterThan(24 * 5);
});
