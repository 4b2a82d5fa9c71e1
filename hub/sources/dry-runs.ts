/** Dry runs: sources offer to say what they would make of messages, the API asks them. */
import type { Collector, DryRuns, Message } from '#model/collector.ts';
import type { DryRunner } from '#model/dry-run.ts';
import { seriesKey } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import { dryRunWords } from '#model/words/hub-en.ts';
import type { Timers } from '../clock.ts';
import type { DryRunning } from '../dry-running.ts';
import type { Ingest, MessageBus } from '../ports.ts';
import { settingsToTry } from './settings-to-try.ts';
import { newestOf } from './sink.ts';

export type DryRunBoard = Omit<DryRunning, 'fetch' | 'trial'> & {
  /** For one run of a source; disposed, what it offered is gone. */
  open(source: string, collector: Pick<Collector, 'settings'>): DryRuns<unknown> & Disposable;
};

export type DryRunBoardOptions = {
  readonly bus: Pick<MessageBus, 'watch' | 'kept'>;
  readonly ingest: Pick<Ingest, 'check' | 'find'>;
  readonly timers: Pick<Timers, 'after'>;
};

type Offer = { readonly runner: DryRunner; readonly collector: Pick<Collector, 'settings'> };

/** Requests that may wait for a message at once. */
const mostWaiting = 8;

export function createDryRuns({ bus, ingest, timers }: DryRunBoardOptions): DryRunBoard {
  const offered = new Map<string, Offer>();
  let waiting = 0;

  const kept = (filter: string): Message[] => {
    const found: Message[] = [];
    using _listing = bus.kept(filter, (message) => void found.push(message));
    return found;
  };

  const run: DryRunning['run'] = (source, messages, given) => {
    const found = offered.get(source);
    if (!found) return undefined;
    const settings = given === undefined ? undefined : settingsToTry(found.collector, given);
    return found.runner.run({
      messages,
      ...(settings !== undefined && { settings, kept: kept('#') }),
      check: (definition) => ingest.check(definition),
      newest: ({ name, labels }) => newestOf(ingest.find(seriesKey(name, labels))),
    });
  };

  return {
    sources: () => [...offered.keys()],
    run,
    async listen(source, filter, patience, given) {
      if (!offered.has(source)) return undefined;
      if (waiting >= mostWaiting) throw new BadReading(dryRunWords.crowd(mostWaiting));
      // What is wrong with the settings is told at once.
      run(source, [], given);
      const { promise, resolve, reject } = Promise.withResolvers<Listened>();
      const look = (message: Message): Listened => {
        const [outcome] = run(source, [message], given) ?? [];
        return outcome && { message, outcome };
      };
      waiting += 1;
      try {
        using _watch = bus.watch(filter, (message) => {
          // Now, before the source itself reads it: afterwards it would be a repetition.
          try {
            resolve(look(message));
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
        using _patience = timers.after(patience, () => {
          const [message] = kept(filter);
          resolve(message && look(message));
        });
        return (await promise) ?? 'nothing';
      } finally {
        waiting -= 1;
      }
    },
    topics: (source) => offered.get(source)?.runner.topics(),
    open(source, collector) {
      let own: Offer | undefined;
      let isOver = false;
      return {
        offer(runner) {
          if (isOver) return;
          own = { runner, collector };
          offered.set(source, own);
        },
        [Symbol.dispose]() {
          isOver = true;
          if (own && offered.get(source) === own) offered.delete(source);
        },
      };
    },
  };
}

type Listened = Exclude<Awaited<ReturnType<DryRunning['listen']>>, 'nothing'>;
