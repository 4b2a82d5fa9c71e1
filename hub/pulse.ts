/** What the hub does over and over: looks at the clock, lets the store tidy up, and measures itself. */
import { minute, second } from '#model/time.ts';
import { messageOf } from '#model/trouble.ts';
import { clockWords } from '#model/words/hub-en.ts';
import { logWords } from '#model/words/log-en.ts';
import type { Store } from '#storage/contract.ts';
import type { ClockEvent } from './clock-discipline.ts';
import type { DisciplinedClock, Timers } from './clock.ts';
import type { HubLog, Ingest } from './ports.ts';
import type { Schedule } from './schedule.ts';
import type { SelfSeries } from './sources/self-series.ts';

export type PulseOptions = {
  readonly clock: DisciplinedClock;
  readonly timers: Timers;
  readonly schedule: Schedule;
  readonly store: Pick<Store, 'maintain'>;
  readonly ingest: Pick<Ingest, 'journal' | 'waiting'>;
  readonly self: SelfSeries;
  /** Commits since the start. */
  readonly commits: () => number;
  /** Bytes of memory this process holds. */
  readonly memory: () => number;
  readonly log: HubLog;
};

const measureEvery = 30 * second;

export function startPulse(options: PulseOptions): Disposable {
  const { clock, timers, schedule, store, ingest, self, log } = options;
  const stack = new DisposableStack();
  let maintaining = false;

  const maintain = async (): Promise<void> => {
    // Before the present is known, nothing can be told to be old.
    if (maintaining || !clock.trusted) return;
    maintaining = true;
    try {
      await store.maintain(clock.now());
    } catch (err) {
      log.warn({ err }, logWords.notTidied(messageOf(err)));
    } finally {
      maintaining = false;
    }
  };

  const measure = (): void => {
    self.put('rss', 'MB', 'gauge', options.memory() / 1e6);
    self.put('commits', 'count', 'counter', options.commits());
    self.put('waiting_rows', 'count', 'gauge', ingest.waiting.rows);
    self.put('uptime', 's', 'gauge', Math.floor(clock.monotonic() / second));
  };

  stack.use(clock.onEvent((event) => tellClock(event, log, ingest, schedule)));
  stack.use(timers.every(second, () => clock.observe()));
  stack.use(timers.every(minute, () => void maintain()));
  stack.use(timers.every(measureEvery, measure));
  measure();
  return stack;
}

function tellClock(event: ClockEvent, log: HubLog, ingest: Pick<Ingest, 'journal'>, schedule: Schedule): void {
  if (event.kind !== 'jumped') schedule.rearm();
  const [level, text] = sentenceOf(event);
  log[level]({ event }, text);
  ingest.journal({ kind: 'clock', subject: 'clock', level, text });
}

function sentenceOf(event: ClockEvent): ['info' | 'warn', string] {
  switch (event.kind) {
    case 'trusted':
      return ['info', clockWords.trusted];
    case 'jumped':
      return ['warn', clockWords.jumped(event.by)];
    case 'returned':
      return ['info', clockWords.returned];
    case 'adopted':
      return [event.why === 'held' ? 'warn' : 'info', clockWords.adopted(event.by, event.why)];
  }
}
