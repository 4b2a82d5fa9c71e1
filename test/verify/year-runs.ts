/**
 * Whether the jobs of a year ran when they were due: none lost, none twice, none beside itself. What is due it says by the
 * settings alone: a period after the last try, or once a day; later only where the source had said to wait, a purse that
 * is spread over the day had nothing left, or the hub was down.
 */
import { day, hour, minute, second } from '#model/time.ts';
import type { WireRun } from '#model/wire.ts';
import { calendarOf } from './intl-calendar.ts';

/**
 * Of a source's jobs: ms between two runs, or once a day `at` so many ms after midnight; and how many calls each needs,
 * where a day's quota is small.
 */
export type JobTable = Readonly<
  Record<
    string,
    Readonly<Record<string, { readonly every: number | 'day'; readonly at?: number; readonly calls?: number }>>
  >
>;

export type RunJudgeOptions = {
  readonly jobs: JobTable;
  readonly timeZone: string;
  /** Of sources with a small quota of a day: of it, and what of today's is spent. */
  readonly perDay: (source: string) => number | undefined;
  readonly spentToday: (source: string, now: number) => number;
};

type Standing = {
  tried: number | undefined;
  succeeded: number | undefined;
  /** When the slot of the last one was, of its grid in this process; it may have begun later. */
  slot: number | undefined;
  hasFailed: boolean;
  isRunning: boolean;
};

/** Chance, at most, and the turn of the job itself. */
const slack = 2 * minute;
/** A run that was broken off rests before it is repeated. */
const rest = minute;
/** Of a day's quota what scheduled runs have; evenly over the day. */
const share = 0.9;

export function judgeYearRuns({ jobs, timeZone, perDay, spentToday }: RunJudgeOptions) {
  const standings = new Map<string, Standing>();
  const told = new Map<string, number>();
  const faults: string[] = [];
  /** Of daily jobs: by local date, how often it succeeded and how often it was tried. */
  const daily = new Map<string, { succeeded: number; tried: number }>();
  const downDates = new Set<string>();
  const { date, clock } = calendarOf(timeZone);
  /** `interrupted`: by a kill. */
  const counts = { runs: 0, lost: 0, doubled: 0, overlaps: 0, failed: 0, deferred: 0, interrupted: 0 };
  let begun = 0;
  let isOn: (source: string) => boolean = () => true;

  const fault = (kind: 'lost' | 'doubled' | 'overlaps', key: string, at: number, about: string): void => {
    counts[kind] += 1;
    if (faults.length < 20) faults.push(`${kind}: ${key} ${date(at)} ${clock(at)} ${about}`);
  };
  const standingOf = (key: string): Standing => {
    const known = standings.get(key);
    if (known) return known;
    const made = { tried: undefined, succeeded: undefined, slot: undefined, hasFailed: false, isRunning: false };
    standings.set(key, made);
    return made;
  };
  const most = (every: number): number => Math.min(30 * second, every / 20);

  /**
   * Whether an even spread of the day's calls had no room a moment ago for what may be in line: jobs of one purse take
   * turns, so one of few calls waits behind one of many that came first.
   */
  function isPaced(source: string, at: number): boolean {
    const quota = perDay(source);
    if (quota === undefined) return false;
    const before = at - slack;
    const calls = Object.values(jobs[source] ?? {}).reduce((sum, job) => sum + (job.calls ?? 1), 0);
    const passed = (before % day) / day;
    return spentToday(source, before) + calls > share * quota * passed;
  }

  /** `at`: it begins, or something ends before which it should have. */
  function lookForLost(key: string, at: number): void {
    const [source = '', name = ''] = key.split(' ');
    const job = jobs[source]?.[name];
    if (!job || job.every === 'day') return;
    const { tried, hasFailed } = standingOf(key);
    const again = hasFailed && tried !== undefined ? tried + Math.min(hour, Math.max(5 * minute, job.every / 4)) : 0;
    const own = tried === undefined ? begun : tried + job.every;
    const due = Math.max(own, again, told.get(source) ?? 0, tried !== undefined && tried >= begun ? 0 : begun + rest);
    if (at <= due + slack || isPaced(source, at)) return;
    fault('lost', key, at, `${Math.round((at - due) / second)} s late`);
  }

  /** Two that succeed belong to two slots of a grid; the first of a process keeps its distance to the one before. */
  function lookForDoubled(standing: Standing, key: string, started: number, every: number): void {
    const { slot, succeeded, hasFailed } = standing;
    const passed = started - (slot ?? succeeded ?? -Infinity) + most(every) + second;
    if (passed < every && !hasFailed) fault('doubled', key, started, `${Math.round(passed / second)} s after`);
    const first = Math.min(started, Math.max(begun, (succeeded ?? -Infinity) + every));
    standing.slot = slot === undefined ? first : slot + Math.floor(passed / every) * every;
  }

  function began(key: string, { started, cause, source, job: name }: WireRun): void {
    const standing = standingOf(key);
    counts.runs += 1;
    if (standing.isRunning) fault('overlaps', key, started, cause);
    standing.isRunning = true;
    if (cause === 'missed' || cause === 'history') return;
    const every = jobs[source]?.[name]?.every;
    if (every === undefined) throw new Error(`Nobody knows when ${key} is due.`);
    if (every === 'day') return;
    lookForLost(key, started);
    lookForDoubled(standing, key, started, every);
    standing.tried = started;
  }

  function ended(key: string, { started, cause, outcome, source, job: name }: WireRun): void {
    const standing = standingOf(key);
    standing.isRunning = false;
    if (outcome === 'failed' || outcome === 'deferred') counts[outcome] += 1;
    if (cause === 'missed' || cause === 'history') return;
    standing.hasFailed = outcome !== 'succeeded';
    const { every = 0, at = 0 } = jobs[source]?.[name] ?? {};
    if (every === 'day') {
      // Another try shortly after midnight still is that of the day before.
      const slot = date(started - at);
      const known = daily.get(slot) ?? { succeeded: 0, tried: 0 };
      daily.set(slot, known);
      known.tried += 1;
      if (outcome !== 'succeeded') return;
      known.succeeded += 1;
      if (known.succeeded > 1) fault('doubled', key, started, 'within a day');
      return;
    }
    if (outcome !== 'succeeded') return;
    standing.succeeded = started;
    // What succeeds at another try begins a grid of its own.
    if (cause !== 'schedule') standing.slot = started;
  }

  const allKeys = (): string[] =>
    Object.entries(jobs).flatMap(([source, own]) =>
      isOn(source) ? Object.keys(own).map((name) => `${source} ${name}`) : [],
    );

  return {
    faults,
    run(run: WireRun) {
      const key = `${run.source} ${run.job}`;
      if (run.outcome === 'running') began(key, run);
      else ended(key, run);
    },
    /** The source wants nothing before, or could not go on until then. */
    told: (source: string, until: number) => void told.set(source, Math.max(told.get(source) ?? 0, until)),
    /** The process ends; nothing runs any more. */
    killed(at: number) {
      for (const key of allKeys()) lookForLost(key, at);
      for (const standing of standings.values()) {
        if (standing.isRunning) counts.interrupted += 1;
        standing.isRunning = false;
        standing.slot = undefined;
      }
    },
    /** The next one begins; `down` ms after the last. `on` are the sources it has. */
    started(at: number, down: number, on: (source: string) => boolean) {
      begun = at;
      isOn = on;
      for (let then = at - down; then < at; then += hour) downDates.add(date(then));
      if (down > 0) downDates.add(date(at));
    },
    /** The hub was down for some of that day, YYYY-MM-DD. */
    wasDown: (today: string) => downDates.has(today),
    /** Days, both ends left out, on which a daily job was not even tried although the hub ran. */
    result(from: number, to: number) {
      const [first, last] = [date(from), date(to)];
      for (let at = from; date(at) < last; at += 12 * hour) {
        const today = date(at);
        if (today === first || daily.has(today) || downDates.has(today)) continue;
        daily.set(today, { succeeded: 0, tried: 0 });
        fault('lost', 'daily', at, today);
      }
      return counts;
    },
  };
}
