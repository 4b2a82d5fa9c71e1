/** Alerts that come and go: from how often one begins to when that itself is what is told. Pure; epoch ms. */
import { hour, minute } from '#model/time.ts';

export type Flaps = {
  /** When it began within the last hour. */
  readonly fired: readonly number[];
  /** Since when it is unstable; null while it is not. */
  readonly since: number | null;
  /** When it last began or ended; NaN before the first tick. */
  readonly changedAt: number;
};

const within = hour;
/** So long nothing begins or ends until it counts as stable again. */
export const calm = 30 * minute;

/** More need not be known: a rule asks for 60 at most, and each is written down with every beginning. */
const kept = 100;

/** It began. `most`: how often it may within an hour. */
export function afterBegin({ fired, since }: Flaps, most: number, now: number): Flaps {
  const lately = [...fired.filter((at) => now - at < within), now].slice(-kept);
  return { fired: lately, since: since ?? (lately.length > most ? now : null), changedAt: now };
}

export const afterEnd = (flaps: Flaps, now: number): Flaps => ({ ...flaps, changedAt: now });

export const isCalm = ({ changedAt }: Flaps, now: number): boolean => now - changedAt >= calm;

/** It is stable again; what was counted does not count once more. */
export const afterCalm = (flaps: Flaps): Flaps => ({ ...flaps, fired: [], since: null });
