/** One source: a collector with settings, kept running until it is stopped. */
import { Unreachable, messageOf } from '#model/trouble.ts';
import type { HealthState } from '#model/trouble.ts';
import { sourceWords } from '#model/words/hub-en.ts';
import { backoff } from './backoff.ts';
import type { Timers } from '../clock.ts';
import type { HubClock, HubLog } from '../ports.ts';
import { until } from '../until.ts';
import { kindOf } from './source-health.ts';
import type { SourceHealth } from './source-health.ts';

export type SourceOptions = {
  readonly title: string;
  /** One run: resolves or throws when the collector does. The signal ends it. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  readonly health: SourceHealth;
  /** It runs unasked: off, not in trouble, as long as there is nothing of its kind. */
  readonly isUnasked: boolean;
  readonly clock: Pick<HubClock, 'now' | 'monotonic'>;
  readonly timers: Pick<Timers, 'after'>;
  readonly random: () => number;
  readonly log: HubLog;
  /** A further run begins. */
  readonly restarted: () => void;
};

export type RunningSource = {
  /** It could not go on, or was stopped; nothing more comes of it. */
  readonly hasEnded: boolean;
  /** Aborts the run and waits until it has settled, 5 s at most. */
  stop(): Promise<void>;
};

const settleLimit = 5_000;
/** After working for so long, the next failure counts as the first. */
const forgetAfter = 60_000;

export function keepRunning(options: SourceOptions): RunningSource {
  const { title, health, clock, timers, log } = options;
  const stopping = new AbortController();

  const once = async (): Promise<unknown> => {
    try {
      await options.run(stopping.signal);
      return new Error(sourceWords.endedEarly);
    } catch (error) {
      return error;
    }
  };

  const forEver = async (): Promise<void> => {
    /** What was here and is no more is missed. */
    let hasWorked = false;
    for (let failures = 0; !stopping.signal.aborted; options.restarted()) {
      const started = clock.monotonic();
      const error = await once();
      if (stopping.signal.aborted) return;
      const worked = health.current.state === 'healthy' || health.current.state === 'partial';
      hasWorked ||= worked;
      failures = worked && clock.monotonic() - started >= forgetAfter ? 1 : failures + 1;
      const kind = kindOf(error);
      if (kind === 'Misconfigured') {
        health.set('misconfigured', messageOf(error));
        return;
      }
      const isNothingThere = options.isUnasked && !hasWorked && error instanceof Unreachable && error.isAbsent;
      const state: HealthState = kind === 'fault' ? 'faulty' : isNothingThere ? 'off' : 'retrying';
      if (kind === 'fault') log.error({ err: error }, sourceWords.faulty(title, messageOf(error)));
      const wait = backoff(failures, options.random(), error instanceof Unreachable ? error.retryAfter : undefined);
      health.set(state, messageOf(error), clock.now() + wait);
      const whenChanged = error instanceof Unreachable ? error.whenChanged : undefined;
      await until(stopping.signal, (done) => {
        const begun = new DisposableStack();
        begun.use(whenChanged?.(done));
        begun.use(timers.after(wait, done));
        return begun;
      });
    }
  };

  let hasEnded = false;
  const running = forEver().finally(() => (hasEnded = true));
  return {
    get hasEnded() {
      return hasEnded;
    },
    async stop() {
      stopping.abort();
      const settled = await settles(running, timers);
      if (!settled) log.warn({}, sourceWords.leftBehind(title, settleLimit));
    },
  };
}

async function settles(running: Promise<void>, timers: Pick<Timers, 'after'>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  using _limit = timers.after(settleLimit, () => resolve(false));
  const settled = (): void => resolve(true);
  running.then(settled, settled);
  return await promise;
}
