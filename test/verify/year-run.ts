/** One span of a year in which all sources run, with kills, and what the judges say of it. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPurses } from '#hub/purse/purses.ts';
import { createSignIns, type SignIns } from '#hub/sign-in/sign-ins.ts';
import type { CollectorSettings } from '#model/settings.ts';
import { day, hour, minute, utcDay } from '#model/time.ts';
import { startYear, type Year, type YearProcess } from '../simulators/scheduled-year.ts';
import { startYearSources } from '../simulators/year-sources.ts';
import { createYearTransport, type Asked } from '../simulators/year-transport.ts';
import { judgeCalls } from './year-calls.ts';
import { judgeDays } from './year-days.ts';
import { jobs } from './year-jobs.ts';
import { settledMemory, type SettledMemory } from './year-memory.ts';
import { judgeYearRuns } from './year-runs.ts';

export const timeZone = 'Europe/Vienna';
const home = { name: 'Home', latitude: 48.2, longitude: 16.37, timeZone };

export type YearSpan = { readonly from: number; readonly to: number };
export type YearRunOptions = YearSpan & {
  readonly random: () => number;
  /** Days of this span in which requests of all sources go over loopback, and Spotify is on. */
  readonly isWhole: (now: number) => boolean;
  /** How much more often than two or three times a week it is killed. */
  readonly often: number;
  /** What a process remembers of purses and of runs is gone with it: for the control. */
  readonly forgets: boolean;
  say(text: string): void;
};

export async function runYear({ from, to, random, isWhole, often, forgets, say }: YearRunOptions) {
  using folder = memoryFolder();
  let now = (): number => from;
  await using simulated = await startYearSources(() => now(), timeZone);
  const calls = judgeCalls();
  const days = judgeDays(timeZone);
  const quotas = new Map(simulated.all.map(({ collector }) => [collector.kind, collector.capability?.quota?.perDay]));
  const small = (source: string): number | undefined => {
    const perDay = quotas.get(source);
    return perDay !== undefined && perDay <= 200 ? perDay : undefined;
  };
  const runs = judgeYearRuns({ jobs, timeZone, perDay: small, spentToday: (id, at) => calls.today(id, at) });

  let isArmed = false;
  let killing: Promise<void> | undefined;
  let kills = 0;
  let today = utcDay(from);
  const asked = (request: Asked): void => {
    // The simulator's own allowance begins with its day.
    if (utcDay(request.at) !== today) simulated.tado.refill();
    today = utcDay(request.at);
    calls.asked(request);
    // In the midst of a run: what it asked for arrives, and the answer finds nobody.
    if (isArmed) killing = kill(0);
  };
  const transport = createYearTransport({
    sources: simulated.all,
    now: () => now(),
    random,
    isNetwork: ({ isDense }, at) => !isDense || isWhole(at),
    asked,
    told(id, until, isAll) {
      runs.told(id, until);
      if (isAll) calls.shut(id, now(), until);
    },
  });
  const entries = (at: number): CollectorSettings[] =>
    simulated.all.map(({ collector: { kind }, settings }) => {
      return { id: kind, kind, enabled: kind !== 'spotify' || isWhole(at), settings };
    });

  /** Runs under way of sources that are signed in to. */
  const signing = new Set<string>();
  let signIns: SignIns | undefined;
  const around = async ({ clock, timers, ingest, kept, isDead }: YearProcess) => {
    await signIns?.close();
    const log = { child: () => log, debug: nothing, info: nothing, warn: nothing, error: nothing };
    const place = {
      path: join(folder.path, 'sign-ins.yaml'),
      port: () => 1,
      conceal: () => ({ [Symbol.dispose]: nothing }),
    };
    signIns = await createSignIns({ ...place, clock, timers, random, randomBytes, ingest, log });
    const purses = createPurses({ kept, hubId: 'abcdef0123456789', clock, timers, ingest, timeZone: () => timeZone });
    return { purses, signIns, send: transport.send(isDead), dataFolder: folder.path };
  };
  const year: Year = await startYear({
    collectors: simulated.all.map(({ collector }) => collector),
    entries,
    home,
    from,
    random,
    around,
    isIdle: () => transport.inFlight === 0 && signing.size === 0,
    run(run) {
      // Tokens are written to a file, which takes time that this clock knows nothing of.
      if (simulated.all.some(({ collector, expire }) => expire && collector.kind === run.source)) {
        const key = `${run.source} ${run.job}`;
        if (run.outcome === 'running') signing.add(key);
        else signing.delete(key);
      }
      runs.run(run);
    },
    sample: (series, value, at) => days.sample(series, value, at),
    snapshot: (snapshot) => days.snapshot(snapshot),
    journal: (entry) => days.journal(entry),
    ...(forgets && { forgets, reopened: () => [] }),
  });
  now = () => year.now();
  runs.started(from, 0, (source) => source !== 'spotify' || isWhole(from));

  async function kill(down: number): Promise<void> {
    isArmed = false;
    kills += 1;
    signing.clear();
    runs.killed(year.now());
    calls.killed(year.now());
    await year.kill(down);
    const began = year.now();
    runs.started(began, down, (source) => source !== 'spotify' || isWhole(began));
  }

  /** What a request had begun. */
  async function killed(): Promise<void> {
    await killing;
    killing = undefined;
  }

  let signedIn = 0;
  /** A person looks after sign-ins. */
  async function tend(): Promise<void> {
    for (const { id, signIn } of year.sources) {
      if (signIn?.state !== 'needed' || signIns === undefined) continue;
      signedIn += 1;
      const begun = await signIns.begin(id);
      if (begun?.code !== undefined) simulated.tado.agree(begun.code);
      else if (begun?.page !== undefined) {
        const state = new URL(begun.page).searchParams.get('state') ?? '';
        await signIns.complete({ state, code: 'agreed' });
      }
      await year.passUntil(year.now() + minute);
      runs.told(id, year.now());
    }
  }

  const published: string[] = [];
  function publish(): void {
    const number = published.length + 1;
    simulated.feeds.publish({ number, title: `Episode ${number}`, at: year.now() });
    simulated.feeds.episodes.splice(50);
    // The first look only learns what there is.
    published.push(`Episode ${number}`);
  }

  publish();
  await year.passUntil(from + minute);
  await tend();
  const memory: SettledMemory[] = [];
  const step = 6 * hour;
  const lastDays = 3 * day;
  const mostRestarts = 50;
  for (let at = from + step; at <= to; at += step) {
    // Not in the last days, in which the year would end before what was broken off is made good.
    const chance = at < to - lastDays ? random() / often : 1;
    // A hub in a loop of restarts, in each span once at least.
    const restarts = at === from + 30 * hour || (chance > 0.09 && chance < 0.1) ? mostRestarts : 0;
    const isKilled = chance < 0.1 || restarts > 0;
    isArmed = chance < 0.04;
    simulated.music.playback = at % day === 0 ? simulated.played : undefined;
    await year.passUntil(Math.max(year.now(), at - 5 * minute - random() * step * 0.5));
    await killed();
    if (isKilled && chance >= 0.04) {
      const down = chance < 0.06 ? random() * 9 * hour : chance < 0.064 ? (2 + random()) * day : 0;
      await kill(down);
      for (let left = restarts; left > 0; left--) {
        await year.passUntil(year.now() + 2 * minute * random());
        await kill(0);
      }
    }
    isArmed = false;
    await year.passUntil(Math.max(year.now(), at));
    await killed();
    // Which sources there are is settled at the start of a process.
    if (isWhole(at) !== isWhole(at - step)) await kill(0);
    await tend();
    simulated.forgetRequests();
    if (at % (2 * day) === 0 && at < to - lastDays) publish();
    if ((at - from) % (14 * day) === 0) {
      memory.push(settledMemory());
      const { heapMb, residentMb } = memory.at(-1) ?? { heapMb: 0, residentMb: 0 };
      say(
        `${new Date(at).toISOString().slice(0, 10)}: heap ${heapMb.toFixed(1)} MB, resident ${residentMb.toFixed(0)} MB`,
      );
    }
  }
  runs.killed(year.now());
  memory.push(settledMemory());
  await year.stop();
  await signIns?.close();
  const found = {
    ...calls.result(),
    ...runs.result(from, to),
    ...days.result(from, to, published.slice(1), runs.wasDown),
  };
  const faults = [...runs.faults, ...days.faults];
  return { ...found, ...transport.counts, kills, signedIn, memory, faults };
}

/** In memory where there is such a folder: a year of renewals waits long for a disk, whose part durability.ts proves. */
function memoryFolder(): Disposable & { readonly path: string } {
  const place = ['/dev/shm', tmpdir()].find((path) => existsSync(path)) ?? tmpdir();
  const path = mkdtempSync(join(place, 'mantel-year-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

const nothing = (): void => undefined;
