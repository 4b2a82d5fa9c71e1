/** The whole collector against a server of calendars on this machine, over real HTTP. */
import { expect, test } from 'vitest';
import { calendar } from '#collectors/calendar/calendar.ts';
import { homeHostsIn } from '#hub/http/admitted-addresses.ts';
import { createHttpClient } from '#hub/http/client.ts';
import { Secret } from '#model/secret.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { Agenda } from '#model/snapshots/agenda.ts';
import { startCalendars, type CalendarSimulator } from '../../simulators/calendar.ts';
import type { Misbehaviour } from '../../simulators/misbehaviour.ts';
import { createFakeWorld } from '../fake-world.ts';
import type { Told } from '../fake-world.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const event = (title: string, start: string): string =>
  ['BEGIN:VEVENT', `UID:${title}`, `SUMMARY:${title}`, `DTSTART:${start}`, 'END:VEVENT'].join('\r\n');

type Look = {
  readonly ticks?: number;
  readonly onTick?: (tick: number) => void;
  readonly snapshots?: Snapshot[];
  readonly now?: number;
};

async function look(
  settings: Parameters<typeof calendar.run>[0]['settings'],
  how: Look = {},
): Promise<Told & { failed?: Error }> {
  const stop = new AbortController();
  const fake = createFakeWorld(calendar, {
    settings,
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now: how.now ?? now,
    ticks: how.ticks ?? 1,
    // As the hub admits it: by what stands in the settings and the secrets they name.
    http: createHttpClient({ signal: stop.signal, now: () => now, addresses: { homeHosts: homeHostsIn(settings) } }),
    ...(how.onTick && { onTick: how.onTick }),
    ...(how.snapshots && { snapshots: how.snapshots }),
  });
  try {
    await calendar.run(fake.world as Parameters<typeof calendar.run>[0]);
    return fake.told;
  } catch (error) {
    return { ...fake.told, failed: error as Error };
  } finally {
    stop.abort();
  }
}

const agendaOf = (told: Told): Agenda => told.snapshots.at(-1)?.body as Agenda;
const titles = (told: Told): string[] => agendaOf(told).events.map(({ title }) => title);
const kept = (told: Told): Snapshot[] =>
  told.snapshots.slice(-1).map((one) => ({ ...one, at: now }) as unknown as Snapshot);
const of = (server: CalendarSimulator, ...paths: string[]) =>
  calendar.settings.parse({ calendars: paths.map((path) => ({ url: `${server.url}${path}` })) });
const secretly = (...values: (string | undefined)[]) => ({
  ...calendar.settings.parse({}),
  calendars: values.map((value, index) => ({ url_secret: new Secret(`calendar_${index}`, value) })),
});

async function server(): Promise<CalendarSimulator> {
  const started = await startCalendars();
  started.calendars.set(
    '/work',
    [event('Meeting', '20261124T090000Z'), event('Review', '20261210T090000Z')].join('\r\n'),
  );
  started.calendars.set('/family', [event('Dinner', '20261123T180000Z'), event('Birthday', '20261124')].join('\r\n'));
  return started;
}

test('calendars are one agenda, in order, whole days first', async () => {
  await using calendars = await server();
  const told = await look(of(calendars, '/work', '/family'));
  expect(titles(told)).toEqual(['Dinner', 'Birthday', 'Meeting']);
  expect(agendaOf(told)).toMatchObject({
    from: Date.parse('2026-11-22T23:00:00Z'),
    to: Date.parse('2026-12-06T23:00:00Z'),
    total: 3,
    calendars: [
      { name: 'Of work', readAt: now },
      { name: 'Of family', readAt: now },
    ],
  });
  expect(told.snapshots[0]?.validUntil).toBe('2026-12-06T23:00:00.000Z');
});

test('a calendar that has not changed is not sent again, and its days move on at midnight', async () => {
  await using calendars = await server();
  const late = Date.parse('2026-11-26T22:50:00Z');
  const told = await look(of(calendars, '/work'), { ticks: 3, now: late });
  expect(calendars.unchanged()).toBe(1);
  // Read anew on the 27th, whose fortnight holds what was too far ahead before.
  expect(told.snapshots.map(({ body }) => (body as Agenda).total)).toEqual([0, 1, 1]);
  expect(titles(told)).toEqual(['Review']);
});

test('one that cannot be read is shown as it was read last, with the time of that; the others go on', async () => {
  await using calendars = await server();
  const settings = of(calendars, '/work', '/family');
  const before = await look(settings);
  calendars.calendars.delete('/work');
  calendars.calendars.set('/family', event('Supper', '20261123T180000Z'));
  const after = await look(settings, { snapshots: kept(before), now: now + 3_600_000 });
  expect(titles(after)).toEqual(['Supper', 'Meeting']);
  expect(agendaOf(after).calendars.map(({ readAt }) => readAt)).toEqual([now, now + 3_600_000]);
  expect(after.troubles).toMatchObject([{ error: 'BadReading', text: expect.stringContaining('(404)') }]);
});

test('a private address in the home is admitted by the secret that holds it, with name and password, and never told', async () => {
  await using calendars = await server();
  calendars.calendars.set('/private/k3y', event('Secret', '20261124T090000Z'));
  const { host } = new URL(calendars.url);
  const told = await look(secretly(`http://ada:p%40ss@${host}/private/k3y`));
  expect(titles(told)).toEqual(['Secret']);
  expect(agendaOf(told).calendars).toMatchObject([{ name: 'Of private' }]);
  expect(agendaOf(told).calendars[0]?.id).not.toContain('k3y');
  const wrong = await look(secretly(`http://ada:no@${host}/private/k3y`));
  expect(wrong.failed).toMatchObject({ name: 'Misconfigured', message: expect.stringContaining('(401)') });
  expect(wrong.failed?.message).not.toContain('k3y');
});

test('a revoked address and a secret that is not set each say what to do', async () => {
  await using calendars = await server();
  calendars.revoke();
  const told = await look(secretly(`${calendars.url}/work`, undefined));
  expect(told.troubles).toMatchObject([
    { text: expect.stringContaining('refuses its private address (404)') },
    { error: 'BadReading', text: expect.stringMatching(/^None of the 2 calendars/) },
  ]);
});

test('a private address that is refused for a moment does not stop the source for ever', async () => {
  await using calendars = await server();
  for (const status of [404, 403]) {
    calendars.next({ does: 'refuse', status });
    const told = await look(secretly(`${calendars.url}/work`), { ticks: 2 });
    expect(told.failed).toBeUndefined();
    expect(titles(told)).toEqual(['Meeting']);
  }
});

const spoilt: readonly (readonly [what: string, how: Misbehaviour, error: string, text: RegExp])[] = [
  ['half an answer', { does: 'truncate' }, 'Unreachable', /broke off in the middle/],
  ['a reset', { does: 'reset' }, 'Unreachable', /cannot be reached/],
  ['a page instead', { does: 'html' }, 'BadReading', /is no calendar/],
  [
    'too many questions',
    { does: 'refuse', status: 429, headers: { 'retry-after': '900' } },
    'Unreachable',
    /too often/,
  ],
  ['a server in trouble', { does: 'refuse', status: 503 }, 'Unreachable', /trouble of its own/],
  ['JSON', { does: 'say', body: {} }, 'BadReading', /is no calendar/],
  ['an answer without an end', { does: 'flood' }, 'BadReading', /more than 10000000 bytes/],
];
test.each(spoilt)('%s: the agenda of before stays, the error says what happened', async (_, how, error, text) => {
  await using calendars = await server();
  calendars.next(how);
  const { troubles, snapshots } = await look(of(calendars, '/work'));
  expect(troubles).toMatchObject([{ error, text: expect.stringMatching(text) }]);
  expect(snapshots).toEqual([]);
});

test('events with wrong times are counted, the others are there', async () => {
  await using calendars = await server();
  calendars.next({ does: 'change', body: (right) => right.replace('DTSTART:20261124', 'DTSTART:20261199') });
  calendars.calendars.set('/work', [event('A', '20261124T090000Z'), event('B', '20261125T090000Z')].join('\r\n'));
  const told = await look(of(calendars, '/work'));
  expect(titles(told)).toEqual(['B']);
});

test.each([
  ['no address', { calendars: [{}] }],
  ['a password in the open', { calendars: [{ url: 'https://ada:secret@a.example/' }] }],
  ['another scheme', { calendars: [{ url: 'file:///etc/passwd' }] }],
  ['a minute between', { every: '1 min' }],
])('settings with %s are refused', (_, given) => {
  expect(calendar.settings.safeParse(given).success).toBe(false);
});

test('a secret that is no address, or whose password has a bare %, does not cost the other calendars', async () => {
  await using one = await server();
  const settings = secretly(
    `${one.url}/family`,
    'not an address',
    `${one.url.replace('//', '//me:50%25off%zz@')}/work`,
  );
  const told = await look(settings);
  expect(told.failed).toBeUndefined();
  expect(titles(told)).toEqual(['Dinner', 'Birthday', 'Meeting']);
  expect(told.troubles.map(({ subject }) => subject)).toEqual(['calendar_1']);
});
