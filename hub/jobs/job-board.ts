/** The jobs of all sources, for those who look at them and for what people ask of them. */
import type { Home } from '#model/collector.ts';
import { isoDate, localDate, parseDate, shiftDate } from '#model/time.ts';
import { jobAnswers as words } from '#model/words/jobs-en.ts';
import type { WireJob, WirePurse } from '#model/wire.ts';
import type { HubClock, Purse } from '../ports.ts';
import type { JobAnswer, JobControl } from './job-control.ts';
import type { JobLoop } from './job-loop.ts';
import { createJobMemories } from './job-memory.ts';
import type { JobMemories, JobMemoriesOptions } from './job-memory.ts';
import type { Days } from './plan.ts';

export type JobBoard = {
  readonly memories: JobMemories;
  readonly control: JobControl;
  /** One source, as long as its settings hold; disposed, its jobs cannot be asked for anything. */
  open(source: string, place: SourcePlace): SourceBoard;
};

export type SourcePlace = {
  readonly purse: Purse;
  /** Runs the source again that has ended, as none of its jobs could go on. */
  readonly revive: () => void;
  readonly changed: () => void;
};

export type SourceBoard = Disposable & {
  /** In a run of the source, these are its jobs. */
  opened(loops: readonly JobLoop[]): void;
  /** None before the source told of its jobs. */
  readonly wire: { readonly jobs?: readonly WireJob[]; readonly purse?: WirePurse };
};

export type JobBoardOptions = JobMemoriesOptions & {
  readonly clock: Pick<HubClock, 'now'>;
  readonly home: () => Pick<Home, 'timeZone'>;
};

type Place = SourcePlace & { loops: readonly JobLoop[] };

export function createJobBoard(options: JobBoardOptions): JobBoard {
  const { clock, home } = options;
  const memories = createJobMemories(options);
  const places = new Map<string, Place>();

  /** Does it for a job, or says that there is none. */
  function withJob<Done>(
    source: string,
    name: string,
    act: (loop: JobLoop, place: Place) => JobAnswer<Done>,
  ): JobAnswer<Done> {
    const place = places.get(source);
    if (!place || place.loops.length === 0) return { outcome: 'unknown', reason: words.noSource(source) };
    const loop = place.loops.find(({ job }) => job.name === name);
    if (loop) return act(loop, place);
    const all = place.loops.map(({ job }) => job.name);
    return { outcome: 'unknown', reason: words.noJob(source, name, all) };
  }

  const control: JobControl = {
    timeZone: () => home().timeZone,
    run: (source, name, confirmed) =>
      withJob(source, name, ({ job, memory, nudge, stopped }, { purse, loops, revive }) => {
        const { title, calls = 1 } = job;
        if (memory.run?.outcome === 'running' || memory.asked) return refused('busy', words.running(title));
        const now = clock.now();
        const due = confirmed || calls === 0 ? { at: now } : purse.plan(calls, now);
        if (due.at > now) {
          const left = purse.wire();
          // What is not spread over a day can only be waited for; to confirm that would change nothing.
          if (due.isShut || !left || left.per === 'minute') return refused('busy', words.shut(title, due.at - now));
          return { outcome: 'costs', reason: words.ahead(title, calls, left.left), calls };
        }
        memory.asked = { ahead: confirmed };
        if (stopped && loops.every((one) => one.stopped)) revive();
        else nudge();
        return done;
      }),
    pause: (source, name, paused) =>
      withJob(source, name, ({ memory, nudge }, { changed }) => {
        if (memory.paused !== paused) memories.pause(memory, paused);
        nudge();
        changed();
        return done;
      }),
    backfill: (source, name, from, to) =>
      withJob(source, name, (loop) => {
        const { job, memory, nudge } = loop;
        if (memory.fetching.some(({ cause }) => cause === 'history')) return refused('busy', words.fetching(job.title));
        const days = daysOf(loop, from, to);
        if ('outcome' in days) return days;
        loop.fetch({ ...days, cause: 'history', left: days, leftOut: 0 });
        nudge();
        const { backfill } = loop.wire;
        return backfill ? { outcome: 'done', value: backfill } : refused('unknown', words.notFetching(job.title));
      }),
    cancel: (source, name) =>
      withJob(source, name, ({ job, memory, cancel, nudge }) => {
        if (memory.fetching.length === 0) return refused('unknown', words.notFetching(job.title));
        cancel();
        nudge();
        return done;
      }),
  };

  function daysOf({ job: { title, history } }: JobLoop, from: string, to: string): Days | Refused {
    if (!history) return refused('invalid', words.noHistory(title));
    const wrong = [from, to].find((text) => parseDate(text) === undefined);
    if (wrong !== undefined) return refused('invalid', words.noDate(wrong));
    if (from > to) return refused('invalid', words.backwards(from, to));
    // The schedule fetches today.
    const yesterday = isoDate(shiftDate(localDate(clock.now(), home().timeZone), -1));
    if (from > yesterday) return refused('invalid', words.future(from));
    const { earliest = '' } = history;
    if (to < earliest) return refused('invalid', words.tooEarly(title, earliest));
    return { from: from < earliest ? earliest : from, to: to > yesterday ? yesterday : to };
  }

  return {
    memories,
    control,
    open(source, given) {
      const place: Place = { ...given, loops: [] };
      places.set(source, place);
      return {
        opened(loops) {
          place.loops = loops;
          place.changed();
        },
        get wire() {
          if (place.loops.length === 0) return {};
          const purse = place.purse.wire();
          return { jobs: place.loops.map(({ wire }) => wire), ...(purse && { purse }) };
        },
        [Symbol.dispose]() {
          if (places.get(source) === place) places.delete(source);
        },
      };
    },
  };
}

const done = { outcome: 'done', value: undefined } as const;
type Refused = Extract<JobAnswer<never>, { readonly outcome: 'unknown' | 'busy' | 'invalid' }>;
const refused = (outcome: Refused['outcome'], reason: string): Refused => ({ outcome, reason });
