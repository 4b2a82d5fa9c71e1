/**
 * A year of jobs at an accelerated clock: intervals, rules, slow and failing ones, in homes whose clocks change, with the
 * process killed hundreds of times at any moment. Whether each time was served, once, is judged by what a calendar made
 * of Intl says, not by what the engine computes.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { defineCollector } from '#model/collector.ts';
import type { Run } from '#model/job.ts';
import { day, hour, minute } from '#model/time.ts';
import { Unreachable } from '#model/trouble.ts';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { startYear } from '../simulators/scheduled-year.ts';
import type { Year } from '../simulators/scheduled-year.ts';
import { judgeRuns } from './job-judge.ts';

const zones = ['Europe/Vienna', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'] as const;

/** mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Its jobs are told apart by name in the judgement. `work` is what each run does. */
const calendar = (work: (run: Run) => Promise<void>) =>
  defineCollector({
    kind: 'calendar',
    title: 'Calendar',
    about: 'Jobs of all kinds.',
    settings: z.strictObject({}),
    series: { ran: { unit: 'count', kind: 'gauge', labels: [], about: 'Ran.' } },
    run: ({ jobs }) =>
      jobs.keep([
        { name: 'half-past-two', title: 'Daily', when: { cron: '30 2 * * *' }, perform: work },
        { name: 'each-hour', title: 'Each hour', when: { cron: '5 * * * *' }, perform: work },
        { name: 'working', title: 'Working hours', when: { cron: '*/30 8-17 * * 1-5' }, perform: work },
        { name: 'interval', title: 'Interval', when: { every: hour }, perform: work },
        { name: 'slow', title: 'Slow', when: { every: 2 * hour }, deadline: 3 * hour, perform: (run) => slow(run) },
      ]),
  });
let slow: (run: Run) => Promise<void> = () => Promise.resolve();

function heapMb(): number {
  setFlagsFromString('--expose_gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc === 'function') gc();
  return process.memoryUsage().heapUsed / 1e6;
}

type Counts = Record<'runs' | 'lost' | 'doubled' | 'overlaps' | 'kills', number>;

/** `forgets`: the next process does not know of earlier successes. */
async function oneZone(
  timeZone: string,
  span: { readonly from: number; readonly to: number },
  forgets: boolean,
  seed: number,
): Promise<Counts & { readonly grownMb: number }> {
  const random = seeded(seed);
  const work = (run: Run): Promise<void> => {
    if (random() < 0.03) return Promise.reject(new Unreachable('Away.'));
    run.sink.sample('ran', {}, 1);
    return random() < 0.2 ? year.lasts(random() * 90_000, run.signal) : Promise.resolve();
  };
  // Longer than its interval now and then, so that times of its own pass meanwhile.
  slow = ({ signal }) => year.lasts(random() < 0.3 ? 2.5 * hour : 10 * minute, signal);
  const judge = judgeRuns(timeZone, span);
  const year: Year = await startYear({
    collectors: [calendar(work)],
    entries: [{ id: 'calendar', kind: 'calendar', enabled: true, settings: {} }],
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone },
    from: span.from,
    random,
    run: (run) => judge.run(run),
    ...(forgets && { reopened: () => [] }),
  });
  let kills = 0;
  let settledMb = 0;
  for (let at = span.from; at < span.to;) {
    // Not in the last hours, in which the year would end before what was broken off is repeated.
    at = Math.min(span.to, at + (0.2 + 1.8 * random()) * day);
    await year.passUntil(at);
    if (settledMb === 0 && at > span.from + (span.to - span.from) / 4) settledMb = heapMb();
    if (at > span.to - day) continue;
    await year.kill();
    judge.killed();
    kills += 1;
  }
  const grownMb = heapMb() - settledMb;
  await year.stop();
  return { ...judge.result(), kills, grownMb };
}

const mostGrownMb = 4;

async function run(options: VerificationOptions, forgets: boolean): Promise<VerificationResult> {
  const spans = options.short
    ? [
        { from: Date.UTC(2026, 2, 4, 9), to: Date.UTC(2026, 3, 8, 9) },
        { from: Date.UTC(2026, 9, 1, 9), to: Date.UTC(2026, 10, 4, 9) },
      ]
    : [{ from: Date.UTC(2026, 0, 1, 9), to: Date.UTC(2027, 0, 1, 9) }];
  const total: Counts = { runs: 0, lost: 0, doubled: 0, overlaps: 0, kills: 0 };
  let grownMb = -Infinity;
  for (const [index, timeZone] of (options.short ? zones.slice(0, 1) : zones).entries()) {
    for (const span of spans) {
      const found = await oneZone(timeZone, span, forgets, index + 1);
      for (const name of ['runs', 'lost', 'doubled', 'overlaps', 'kills'] as const) total[name] += found[name];
      grownMb = Math.max(grownMb, found.grownMb);
      options.say(`${timeZone}: ${found.runs} runs, ${found.lost} lost, ${found.doubled} doubled`);
    }
  }
  const { runs, lost, doubled, overlaps, kills } = total;
  const ok = runs > 1_000 && lost === 0 && doubled === 0 && overlaps === 0 && grownMb < mostGrownMb;
  return {
    ok,
    figures: { ...total, grownMb: Number(grownMb.toFixed(2)) },
    sentence: `${runs} runs over ${kills} kills: ${lost} lost, ${doubled} doubled, ${overlaps} overlapping; memory grew by ${grownMb.toFixed(1)} MB.`,
  };
}

export const jobs: Verification = {
  name: 'jobs',
  title:
    'Over a year with kills and clock changes no run of a job is lost, doubled or overlaps, and memory stays flat.',
  watches: [
    'hub/jobs/**',
    'hub/sources/**',
    'model/job.ts',
    'model/time.ts',
    'test/simulators/scheduled-year.ts',
    'test/verify/job-judge.ts',
  ],
  short: true,
  run: (options) => run(options, false),
  control: (options) => run({ ...options, short: true }, true),
};
