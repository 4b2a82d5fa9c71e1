import { describe, expect, it } from 'vitest';
import type { Run } from '#model/job.ts';
import { day, hour, minute, second } from '#model/time.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { keepJobs, leftBy } from './job-world.ts';
import { someJob } from './some-job.ts';

/** Resolves after so many ms of the test's clock, or rejects when the run is ended. */
const lasting =
  (clock: ReturnType<typeof createFakeClock>, ms: number) =>
  ({ signal }: Run): Promise<void> =>
    new Promise((resolve, reject) => {
      clock.timers.after(ms, resolve);
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });

describe('a job of an interval', () => {
  it('runs at once and then on its grid, and each run is recorded with what it did', async () => {
    const world = keepJobs([
      someJob(({ sink }) => {
        sink.sample('level', {}, 1.82);
        return Promise.resolve();
      }),
    ]);
    await world.clock.advance(20 * minute);
    expect(world.runs()).toEqual(['0 schedule succeeded', '600 schedule succeeded', '1200 schedule succeeded']);
    expect(world.ingest.runs[0]).toMatchObject({ source: 'river', job: 'level', samples: 1, snapshots: 0, calls: 0 });
    expect(world.ingest.samples).toContainEqual({
      series: 'mantel.run_duration{job=level,source=river}',
      value: 0,
      at: undefined,
    });
    await world.stop();
    expect(world.clock.pending).toBe(0);
  });

  it('never overlaps: times that pass while it runs are skipped', async () => {
    const clock = createFakeClock();
    let running = 0;
    let most = 0;
    const world = keepJobs(
      [
        someJob(
          async (run) => {
            most = Math.max(most, ++running);
            await lasting(clock, 90 * second)(run);
            running--;
          },
          { when: { every: minute } },
        ),
      ],
      { clock },
    );
    await clock.advance(5 * minute);
    expect([most, world.runs()]).toEqual([
      1,
      ['0 schedule succeeded', '120 schedule succeeded', '240 schedule running'],
    ]);
    await world.stop();
  });

  it('is late by chance, and not more with each time', async () => {
    const world = keepJobs([someJob(() => Promise.resolve())], { random: () => 0.999_999 });
    await world.clock.advance(31 * minute);
    expect(world.runs().map((run) => Math.round(Number(run.split(' ')[0])))).toEqual([0, 630, 1_230, 1_830]);
    await world.stop();
  });
});

describe('a job by the calendar', () => {
  it('at 02:30 runs once on the spring day and once on the autumn day', async () => {
    for (const [from, expected] of [
      [Date.UTC(2026, 2, 28, 12), ['2026-03-29T01:30', '2026-03-30T00:30']],
      [Date.UTC(2026, 9, 24, 12), ['2026-10-25T00:30', '2026-10-26T01:30']],
    ] as const) {
      const clock = createFakeClock({ now: from });
      const world = keepJobs([someJob(() => Promise.resolve(), { when: { cron: '30 2 * * *' } })], { clock });
      await clock.advance(2 * day);
      const begun = world.ingest.runs.map(({ started }) => new Date(started).toISOString().slice(0, 16));
      expect(begun.slice(1)).toEqual(expected);
      await world.stop();
    }
  });
});

describe('a restart', () => {
  it('does not repeat a run that succeeded, nor at once one that it broke off', async () => {
    const clock = createFakeClock();
    const first = keepJobs(
      [someJob(() => Promise.resolve()), someJob(() => new Promise(() => undefined), { name: 'other' })],
      {
        clock,
      },
    );
    await clock.advance(5 * second);
    // Killed: the first world is simply left.
    const { ingest } = first;
    const opened = leftBy(ingest);
    await first.stop();
    const second_ = keepJobs([someJob(() => Promise.resolve()), someJob(() => Promise.resolve(), { name: 'other' })], {
      clock,
      opened,
    });
    expect(second_.health.current.state).toBe('healthy');
    await clock.advance(11 * minute);
    expect(second_.runs('level')).toEqual(['600 schedule succeeded']);
    expect(second_.runs('other')[0]).toBe('60 schedule succeeded');
    await second_.stop();
  });

  it('in a loop costs a call a minute at most, and none once one succeeded', async () => {
    const clock = createFakeClock();
    let calls = 0;
    let opened: ReturnType<typeof leftBy> | undefined;
    const begun: ReturnType<typeof leftBy>['runs'][number][] = [];
    for (let start = 0; start < 60; start++) {
      const world = keepJobs(
        [
          someJob(() => {
            calls++;
            return start < 50 ? new Promise(() => undefined) : Promise.resolve();
          }),
        ],
        { clock, ...(opened && { opened }) },
      );
      await clock.advance(5 * second);
      const left = leftBy(world.ingest);
      begun.push(...left.runs);
      opened = { kept: left.kept, runs: [...begun] };
      await world.stop();
    }
    expect(calls).toBeLessThanOrEqual(6);
  });

  it('with other settings asks anew', async () => {
    const clock = createFakeClock();
    const first = keepJobs([someJob(() => Promise.resolve())], { clock, settings: { at: 'Vienna' } });
    await clock.advance(second);
    await first.stop();
    const again = keepJobs([someJob(() => Promise.resolve())], {
      clock,
      settings: { at: 'Graz' },
      opened: leftBy(first.ingest),
    });
    await clock.advance(second);
    expect(again.runs()).toEqual(['1 schedule succeeded']);
    await again.stop();
  });
});

describe('the clock', () => {
  it('that is not set yet is waited for', async () => {
    const clock = createFakeClock({ trusted: false });
    const world = keepJobs([someJob(() => Promise.resolve())], { clock });
    await clock.advance(hour);
    expect(world.runs()).toEqual([]);
    clock.trust();
    await clock.advance(0);
    expect(world.runs()).toEqual(['3600 schedule succeeded']);
    await world.stop();
  });

  it('set forward makes due what was skipped, once', async () => {
    const world = keepJobs([someJob(() => Promise.resolve(), { when: { every: hour } })]);
    await world.clock.advance(minute);
    world.setClock(5 * hour);
    await world.clock.advance(minute);
    expect(world.ingest.runs).toHaveLength(2);
    await world.stop();
  });

  it('set back by a year lets nothing wait a year', async () => {
    const world = keepJobs([someJob(() => Promise.resolve(), { when: { every: hour } })]);
    await world.clock.advance(minute);
    world.setClock(-365 * day);
    await world.clock.advance(hour);
    expect(world.ingest.runs).toHaveLength(2);
    await world.stop();
  });

  it('set back is the time of the runs that follow', async () => {
    const seen: number[] = [];
    const daily = () =>
      someJob(({ now }) => (seen.push(now), Promise.resolve()), {
        when: { every: day },
      });
    const clock = createFakeClock();
    const begin = clock.now();
    clock.jump(365 * day);
    const world = keepJobs([daily()], { clock });
    await clock.advance(minute);
    world.setClock(-365 * day);
    await clock.advance(day);
    expect(seen.map((at) => (at - begin) / day)).toEqual([365, 1]);
    expect(world.ingest.runs.map(({ started }) => (started - begin) / day)).toEqual([365, 1]);
    await world.stop();
  });

  it('set back by an hour does not repeat what a rule asked for', async () => {
    const clock = createFakeClock({ now: Date.UTC(2026, 5, 15, 3, 59) });
    const world = keepJobs([someJob(() => Promise.resolve(), { when: { cron: '0 6 * * *' } })], { clock });
    await clock.advance(2 * minute);
    expect(world.ingest.runs).toHaveLength(2);
    world.setClock(-hour);
    await clock.advance(3 * hour);
    expect(world.ingest.runs).toHaveLength(2);
    await world.stop();
  });
});
