/** What is usual now of the series that rules watch for the unusual: looked up once an hour. */
import { hour } from '#model/time.ts';
import { messageOf } from '#model/trouble.ts';
import { logWords } from '#model/words/log-en.ts';
import type { Store } from '#storage/contract.ts';
import type { UsualNow } from './insight/usual.ts';
import type { HubLog } from './ports.ts';
import { usualOf } from './usual-now.ts';

export type UsualBook = {
  /** Undefined while too little is known, or the hour has just changed. */
  of(key: string): UsualNow | undefined;
  /** Looks up those of which this hour is not known yet; resolves when it has. */
  refresh(keys: readonly string[]): Promise<void>;
};

type Options = {
  readonly store: Pick<Store, 'stretches'>;
  readonly now: () => number;
  readonly timeZone: () => string;
  readonly log: HubLog;
};

export function createUsualBook({ store, now, timeZone, log }: Options): UsualBook {
  const known = new Map<string, { readonly hour: number; readonly usual: UsualNow | undefined }>();
  const hourOf = (at: number): number => Math.floor(at / hour);
  let isBusy = false;
  return {
    of(key) {
      const found = known.get(key);
      return found?.hour === hourOf(now()) ? found.usual : undefined;
    },
    async refresh(keys) {
      if (isBusy) return;
      isBusy = true;
      try {
        // One after the other: nobody waits for them, and the reader has others to answer.
        for (const key of keys) {
          const at = now();
          if (known.get(key)?.hour === hourOf(at)) continue;
          known.set(key, { hour: hourOf(at), usual: await usualOf(store, [key], at, timeZone()) });
        }
      } catch (err) {
        log.warn({ err }, logWords.noUsual(messageOf(err)));
      } finally {
        isBusy = false;
      }
    },
  };
}
