/** Several jobs spend from one purse: none is passed over for good, and days gone by never come before what is due. */
import { expect, it } from 'vitest';
import { createPurse } from '#hub/purse/purse.ts';
import type { Quota } from '#model/capability.ts';
import type { Job, Run } from '#model/job.ts';
import { day, hour, minute } from '#model/time.ts';
import { createFakeClock } from '../../fake-clock.ts';
import type { FakeClock } from '../../fake-clock.ts';
import { keepJobs } from './job-world.ts';
import { someJob } from './some-job.ts';

const midnight = Date.UTC(2026, 10, 26);

function purseOf(clock: FakeClock, quota: Quota) {
  return createPurse({
    id: 'river',
    title: 'River',
    quota,
    kept: undefined,
    clock,
    timers: clock.timers,
    ingest: { keep: () => undefined, whenStored: (_sender, done) => queueMicrotask(done) },
    timeZone: () => 'UTC',
  });
}

function keep(quota: Quota, jobsOf: (spend: (calls: number) => (run: Run) => Promise<void>) => readonly Job[]) {
  const clock = createFakeClock({ now: midnight });
  const purse = purseOf(clock, quota);
  const spend =
    (calls: number) =>
    ({ signal }: Run): Promise<void> =>
      purse.take(calls, { ahead: false, signal });
  const world = keepJobs(jobsOf(spend), { clock, purse, timeZone: 'UTC' });
  const count = (job: string, cause?: string): number =>
    world.ingest.runs.filter((run) => run.job === job && run.outcome === 'succeeded' && cause === (cause && run.cause))
      .length;
  return { ...world, count };
}

it('days gone by that wait for the quota do not put off a run that is due before', async () => {
  const { clock, control, runs, count, stop } = keep({ perDay: 100 }, (spend) => [
    someJob(spend(1), {
      when: { every: hour },
      history: { days: 10, calls: 30, isCaughtUp: false, fetch: (_span, run) => spend(30)(run) },
    }),
  ]);
  await clock.advance(minute);
  control.backfill('river', 'level', '2026-03-20', '2026-04-13');
  await clock.advance(4 * hour);
  expect(runs()).toEqual([0, 3_600, 7_200, 10_800, 14_400].map((at) => `${at} schedule succeeded`));
  await clock.advance(day);
  expect(count('level', 'history')).toBeGreaterThan(0);
  await stop();
});

it('a year of days gone by leaves each job of the same purse its times', async () => {
  const { clock, control, count, stop } = keep({ perDay: 100 }, (spend) => [
    someJob(spend(5), { name: 'rooms', when: { every: 2 * hour }, calls: 5 }),
    someJob(spend(1), {
      name: 'report',
      when: { every: day },
      history: { days: 1, isCaughtUp: false, fetch: (_span, run) => spend(1)(run) },
    }),
  ]);
  await clock.advance(minute);
  control.backfill('river', 'report', '2025-11-26', '2026-11-25');
  await clock.advance(3 * day);
  expect(count('rooms')).toBeGreaterThan(30);
  expect(count('report', 'history')).toBeGreaterThan(30);
  await stop();
});

it('a job of many calls gets its turn beside one of few that would take all there is', async () => {
  const { clock, count, place, stop } = keep({ perDay: 100 }, (spend) => [
    someJob(spend(2), { name: 'rooms', when: { every: 10 * minute }, calls: 2 }),
    someJob(spend(12), { name: 'report', when: { cron: '0 1 * * *' }, calls: 12 }),
  ]);
  await clock.advance(30 * minute);
  // Behind the twelve of the report, not as soon as two are due.
  const [rooms = 0, report = 0] = place.wire.jobs?.map(({ next }) => next ?? 0) ?? [];
  expect(rooms).toBeGreaterThan(report);
  await clock.advance(7 * day);
  expect(count('report')).toBeGreaterThanOrEqual(7);
  expect(count('rooms')).toBeGreaterThan(200);
  await stop();
});
