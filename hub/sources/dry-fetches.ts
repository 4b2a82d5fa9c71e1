/** Settings that are not saved, tried on what they fetch: once, through the client their source would have. */
import type { Collector, Home } from '#model/collector.ts';
import type { DryFetch } from '#model/dry-run.ts';
import type { Http } from '#model/http.ts';
import { second } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { dryRunWords } from '#model/words/hub-en.ts';
import type { Timers } from '../clock.ts';
import type { DryRunning } from '../dry-running.ts';
import type { Ingest } from '../ports.ts';
import { settingsToTry } from './settings-to-try.ts';

export type DryFetchOptions = {
  readonly collectors: readonly Collector[];
  readonly ingest: Pick<Ingest, 'check'>;
  readonly timers: Pick<Timers, 'after'>;
  readonly home: () => Home;
  /** `settings` are resolved: their secrets can be revealed. */
  readonly open: (collector: Collector, settings: Readonly<Record<string, unknown>>, signal: AbortSignal) => Http;
  readonly secrets: {
    resolve<Settings>(settings: Settings): Settings;
    /** Text without the values of secrets. */
    strike(text: string): string;
  };
};

const mostAtOnce = 2;
const patience = 15 * second;
const mostShown = 4_000;

export function createDryFetches(options: DryFetchOptions): DryRunning['fetch'] {
  let running = 0;
  return async (kind, given) => {
    const collector = options.collectors.find((one) => one.kind === kind);
    if (!collector?.tryOut) return undefined;
    const settings = options.secrets.resolve(settingsToTry(collector, given));
    if (running >= mostAtOnce) throw new BadReading(dryRunWords.busy);
    running += 1;
    const ending = new AbortController();
    using _limit = options.timers.after(patience, () => ending.abort());
    try {
      const http = options.open(collector, settings, ending.signal);
      const check: Ingest['check'] = (definition) => options.ingest.check(definition);
      const outcome = await collector.tryOut(settings, { http, home: options.home(), check });
      const safe = struck(outcome, (text) => options.secrets.strike(text)) as DryFetch;
      // Shortened last: of a secret that is cut through, half would remain.
      const { fetched } = safe;
      return { ...safe, fetched: fetched && { ...fetched, text: fetched.text.slice(0, mostShown) } };
    } finally {
      running -= 1;
      ending.abort();
    }
  };
}

/** Every text in it without the values of secrets. */
function struck(value: unknown, strike: (text: string) => string): unknown {
  if (typeof value === 'string') return strike(value);
  if (Array.isArray(value)) return value.map((one) => struck(one, strike));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, struck(inner, strike)]));
}
