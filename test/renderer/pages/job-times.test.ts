import { expect, test } from 'vitest';
import type { WireJob, WireRun, WireSource } from '#model/wire.ts';
import { calmAge } from '#renderer/format/age.ts';
import { dayText } from '#renderer/format/time.ts';
import { historyStart, jobTimes } from '#renderer/pages/health/job-times.ts';
import { sourceSentence } from '#renderer/pages/health/source-sentence.ts';

const now = Date.parse('2026-11-22T20:47:20Z');
const zone = 'Europe/Vienna';
const minute = 60_000;
const run: WireRun = {
  source: 'tado',
  job: 'zones',
  started: now - 4 * minute,
  ended: now - 3 * minute,
  cause: 'schedule',
  outcome: 'succeeded',
  samples: 48,
  snapshots: 0,
  calls: 1,
};
const job: WireJob = {
  name: 'zones',
  title: 'Zones',
  next: now + 12 * minute,
  paused: false,
  run,
  hasHistory: false,
  backfill: null,
};
const times = (more: Partial<WireJob>): string =>
  jobTimes({ ...job, ...more }, now, zone, calmAge).replaceAll('\u00a0', ' ');

test('a job says when it ran, what it brought and when it runs next', () => {
  expect(times({})).toBe('Ran 3 min ago, 48 readings, next 21:59.');
  expect(times({ run: null })).toBe('Has not run yet, next 21:59.');
  expect(times({ paused: true, next: null })).toBe('Ran 3 min ago, 48 readings, paused.');
  expect(times({ run: { ...run, outcome: 'failed', samples: 0, text: 'It is away.' } })).toBe(
    'Failed 3 min ago, next 21:59. It is away.',
  );
  expect(times({ run: { ...run, outcome: 'running', ended: null, samples: 0 } })).toBe(
    'Running, begun 4 min ago, next 21:59.',
  );
  expect(times({ next: now + 30 * 60 * minute })).toBe('Ran 3 min ago, 48 readings, next 24 Nov, 03:47.');
});

test('a span of history ends today and begins so many local days before', () => {
  expect(dayText(Date.parse('2026-11-22T23:30:00Z'), zone)).toBe('2026-11-23');
  expect(historyStart('month', now, zone)).toBe('2026-10-23');
  expect(historyStart('year', now, zone)).toBe('2025-11-22');
});

const source: WireSource = {
  id: 'tado',
  kind: 'tado',
  title: 'Tado',
  health: { state: 'healthy', since: 0 },
  jobs: [job],
};
const said = (more: Partial<WireSource>): string | undefined =>
  sourceSentence({ ...source, ...more }, now, zone)?.replaceAll('\u00a0', ' ');

test('a source that is well says what matters most of it', () => {
  const day = (left: number) => ({ left, of: 100, per: 'day', next: now + minute }) as const;
  expect(said({})).toBe('Well, 3 min ago.');
  expect(said({ jobs: [] })).toBeUndefined();
  expect(said({ purse: day(62) })).toBe('Well, 3 min ago.');
  expect(said({ purse: day(38) })).toBe('Well; 38 of 100 calls left.');
  expect(said({ purse: day(0) })).toBe('All 100 calls used, next 21:48.');
  expect(said({ jobs: [{ ...job, run: { ...run, outcome: 'running', ended: null } }] })).toBe('Collecting now.');
  expect(said({ jobs: [{ ...job, paused: true }] })).toBe('Paused.');
  expect(said({ signIn: { state: 'needed', expires: null } })).toBe('It waits for you to sign in.');
  const backfill = { from: '2025-01-01', to: '2025-12-31', done: 0.429, next: null };
  expect(said({ jobs: [{ ...job, backfill }] })).toBe('Well; fetching days gone by, 42%.');
});
