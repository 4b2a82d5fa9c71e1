import { expect, test } from 'vitest';
import { verdict } from '#hub/insight/verdict.ts';
import type { Circumstances } from '#hub/insight/verdict.ts';
import type { Alert } from '#model/alert.ts';
import { hour, minute } from '#model/time.ts';
import type { HealthState } from '#model/trouble.ts';
import type { WireSource } from '#model/wire.ts';
import { forecastOf } from './forecast.ts';

const now = Date.UTC(2026, 10, 22, 12, 20);
const quiet: Circumstances = {
  now,
  timeZone: 'UTC',
  alerts: [],
  silenceRules: new Set(['silent-sensor']),
  sources: [],
  forecast: undefined,
  tasks: [],
  store: { failing: null },
};

const alert = (title: string, more: Partial<Alert> = {}): Alert => ({
  id: title,
  rule: 'air',
  series: 'mqtt.pm2_5',
  state: 'firing',
  severity: 'warn',
  since: now - hour,
  firedAt: now - hour,
  title,
  detail: 'PM2.5 is 62 µg/m³.',
  ...more,
});
const air = alert('Living room air is unhealthy.');
const silent = (thing: string): Alert => alert(`${thing} is silent.`, { rule: 'silent-sensor' });
const source = (title: string, state: HealthState, since = now - hour): WireSource => ({
  id: title,
  kind: 'x',
  title,
  health: { state, since, ...(state !== 'healthy' && { reason: `${title} is ${state}.` }) },
});
const failing = (reason: string) => ({ store: { failing: { since: now, reason } } });
const rain = forecastOf(now, { 15: 1, 16: 2 });

const tasks = (
  due: [string, number][],
  validUntil = now + hour,
  missing: string[] = [],
): Pick<Circumstances, 'tasks'> => ({
  tasks: [
    {
      kind: 'tasks',
      subject: 'asana',
      at: now,
      validUntil,
      body: { source: 'Asana', items: [], total: 9, due, missing },
    },
  ],
});

const cases: readonly [about: string, given: Partial<Circumstances>, tone: string, text: string][] = [
  ['nothing at all', {}, 'quiet', 'All quiet.'],
  ['rain', { forecast: rain }, 'quiet', 'All quiet. Rain from 15:00.'],
  ['two tasks of today', tasks([['2026-11-22', 2]]), 'quiet', 'All quiet. Two tasks left today.'],
  ['one of today', tasks([['2026-11-22', 1]]), 'quiet', 'All quiet. One task left today.'],
  ['tasks of tomorrow', tasks([['2026-11-23', 3]]), 'quiet', 'All quiet.'],
  ['an overdue task', tasks([['2026-11-01', 1]]), 'quiet', 'All quiet. One task is overdue.'],
  [
    'overdue tasks and one of today',
    tasks([
      ['2026-11-01', 1],
      ['2026-11-21', 2],
      ['2026-11-22', 1],
    ]),
    'quiet',
    'All quiet. One task left today, three overdue.',
  ],
  [
    'rain and tasks',
    { forecast: rain, ...tasks([['2026-11-22', 2]]) },
    'quiet',
    'All quiet. Rain from 15:00. Two tasks left today.',
  ],
  ['tasks that nobody could read for long', tasks([['2026-11-22', 2]], now), 'quiet', 'All quiet.'],
  ['one alert', { alerts: [air] }, 'attention', 'Living room air is unhealthy.'],
  [
    'one alert and rain',
    { alerts: [air], forecast: rain },
    'attention',
    'Living room air is unhealthy. Rain from 15:00.',
  ],
  [
    'an alarm',
    { alerts: [alert('Nursery is freezing.', { severity: 'alarm' }), air] },
    'alarm',
    'Nursery is freezing. One more thing needs you.',
  ],
  ['one silent sensor', { alerts: [silent('Bedroom')] }, 'attention', 'Bedroom is silent.'],
  ['two silent sensors', { alerts: [silent('Bedroom'), silent('Attic')] }, 'attention', 'Two sensors are silent.'],
  [
    'silence is the least of it',
    { alerts: [silent('a'), silent('b'), air] },
    'attention',
    'Living room air is unhealthy. One more thing needs you.',
  ],
  ['seen', { alerts: [{ ...air, acknowledgedAt: now }] }, 'quiet', 'Quiet, with one known alert.'],
  ['snoozed', { alerts: [{ ...air, snoozedUntil: now + 1 }] }, 'quiet', 'Quiet, with one known alert.'],
  ['snoozed no longer', { alerts: [{ ...air, snoozedUntil: now }] }, 'attention', 'Living room air is unhealthy.'],
  ['the disk is full', failing('The disk is full.'), 'alarm', 'Cannot save readings: the disk is full.'],
  ['a long reason', failing(`The disk ${'very '.repeat(20)}full.`), 'alarm', 'Cannot save readings.'],
  [
    'the disk before all',
    { ...failing('The disk is full.'), alerts: [air] },
    'alarm',
    'Cannot save readings: the disk is full. One more thing needs you.',
  ],
  [
    'a title too long for the wall',
    { alerts: [alert(`${'x'.repeat(80)} is hot.`)] },
    'attention',
    'One thing needs you.',
  ],
  [
    'a source to set up',
    { sources: [source('Weather', 'misconfigured')] },
    'attention',
    'A source needs you: weather.',
  ],
  [
    'settings with a mistake, which are no source',
    { sources: [{ ...source('Settings', 'misconfigured'), id: 'settings' }] },
    'attention',
    'mantel.yaml has a mistake; the settings before it are kept.',
  ],
  [
    'sources to set up',
    { sources: [source('a', 'faulty'), source('b', 'misconfigured')] },
    'attention',
    'Two sources need you.',
  ],
  [
    'a source away for long',
    { sources: [source('Weather', 'retrying')], forecast: rain },
    'quiet',
    'All quiet. No answer from weather.',
  ],
  ['a source away for a moment', { sources: [source('Weather', 'retrying', now - minute)] }, 'quiet', 'All quiet.'],
  ['sources that are off', { sources: [source('Weather', 'off')] }, 'quiet', 'All quiet.'],
];

test.each(cases)('%s', (_, given, tone, text) => {
  const told = verdict({ ...quiet, ...given });
  expect(told).toMatchObject({ tone, text });
  expect(told.text.length).toBeLessThanOrEqual(70);
});

test('the reasons tell everything it rests on', () => {
  const told = verdict({
    ...quiet,
    ...failing('The disk is full.'),
    alerts: [air, { ...silent('Bedroom'), snoozedUntil: now + hour }],
    sources: [source('Weather', 'partial'), source('MQTT', 'healthy'), source('Old', 'off')],
    forecast: rain,
  });
  expect(told.why).toEqual([
    'Cannot save readings: the disk is full.',
    'Living room air is unhealthy. PM2.5 is 62 µg/m³.',
    'Bedroom is silent. Snoozed until 13:20.',
    'Weather: Weather is partial.',
    '1 of 2 sources are well.',
    'Forecast for Vienna: rain from 15:00.',
  ]);
});

test('a quiet home has reasons, too', () => {
  expect(verdict({ ...quiet, forecast: forecastOf(now, {}) }).why).toEqual([
    'No rule is broken.',
    'Forecast for Vienna: no rain in the next 24 hours.',
  ]);
  expect(verdict(quiet).why).toEqual([
    'No rule is broken.',
    'No weather yet: say under Settings, Home, where the home is.',
  ]);
  const asked = [{ id: 'w', kind: 'open-meteo', title: 'Weather', health: { state: 'healthy', since: now } } as const];
  expect(verdict({ ...quiet, sources: asked }).why).toContain('There is no forecast that still holds.');
});

test('a day that passes makes tasks overdue without another look', () => {
  const midnight = Date.UTC(2026, 10, 23);
  const given = { ...quiet, ...tasks([['2026-11-22', 2]], now + 24 * hour) };
  expect(verdict({ ...given, now: midnight - 1 }).text).toBe('All quiet. Two tasks left today.');
  expect(verdict({ ...given, now: midnight }).text).toBe('All quiet. Two tasks are overdue.');
  // In the home's zone.
  expect(verdict({ ...given, now: midnight, timeZone: 'America/New_York' }).text).toBe(
    'All quiet. Two tasks left today.',
  );
});

test('why tells of tasks what is known, and what was read last', () => {
  expect(verdict({ ...quiet, ...tasks([['2026-11-22', 2]], now + hour, ['Club']) }).why.at(-1)).toBe(
    'Asana: 9 open tasks, 2 due today, 0 overdue. As it was read last: Club.',
  );
});

test('a source that nobody set up and nobody reaches is told, and no trouble', () => {
  const ends = { source: 'ECB', job: 'rates', started: 0, ended: 1, cause: 'schedule', outcome: 'failed' } as const;
  const run = { ...ends, samples: 0, snapshots: 0, calls: 1 };
  const job = { name: 'rates', title: 'Rates', next: 1, paused: false, run, hasHistory: false, backfill: null };
  const sources = [source('MQTT', 'healthy'), { ...source('ECB', 'off'), jobs: [job] }];
  const told = verdict({ ...quiet, sources });
  expect(told.text).toBe('All quiet.');
  expect(told.why).toEqual(expect.arrayContaining(['ECB: ECB is off.', '1 of 2 sources are well.']));
});
