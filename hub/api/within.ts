/** Waiting for the store, but not for ever. */
import { refusalWords } from '#model/words/refusals-en.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import type { Timers } from '../clock.ts';

/** The result of `work`, or StoreUnavailable when it takes longer than so many ms; the work itself goes on. */
export async function within<T>(milliseconds: number, timers: Pick<Timers, 'after'>, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  using _deadline = timers.after(milliseconds, () => {
    late.reject(new StoreUnavailable(refusalWords.storeLate, 'DEADLINE'));
  });
  return await Promise.race([work, late.promise]);
}
