/** When the nightly backup is due, and which ones give way. Pure. */
import { localDate, localTime, shiftDate, type Epoch } from '#model/time.ts';

/** The newest time of day `at` (HH:MM) that is not after `now`, and the one after it. */
export function nightsAround(now: Epoch, at: string, timeZone: string): { readonly last: Epoch; readonly next: Epoch } {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const today = localDate(now, timeZone);
  const on = (shift: number): Epoch => localTime(shiftDate(today, shift), hours * 60 + minutes, timeZone);
  return on(0) <= now ? { last: on(0), next: on(1) } : { last: on(-1), next: on(0) };
}

/** The names of those beyond the newest `keep`. */
export function surplus<Backup extends { readonly at: Epoch }>(nightly: readonly Backup[], keep: number): Backup[] {
  return nightly.toSorted((one, other) => other.at - one.at).slice(keep);
}
