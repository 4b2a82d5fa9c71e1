/** Figures that are published once on each market day: when they are of, and when it makes sense to ask for new ones. */
import type { Epoch, LocalDate } from '#model/time.ts';
import { hour, isoDate, localDate, localTime, shiftDate, weekday } from '#model/time.ts';

export type Publication = {
  readonly timeZone: string;
  /** When the day's figures are taken, in minutes of its day there: the time of their samples. */
  readonly taken: number;
  /** From when on they may be out. */
  readonly published: number;
};

/** When they are late for so long, the day is most likely a holiday: then they are asked for less often. */
const late = 6 * hour;
const whenLate = 4 * hour;

export const takenAt = (date: LocalDate, { taken, timeZone }: Publication): Epoch => localTime(date, taken, timeZone);

/**
 * Whether figures newer than those of `known` may be out; `asked` is when they were last asked for. Knows weekends; of a
 * holiday it learns by finding nothing.
 */
export function isDue(known: LocalDate, asked: Epoch, now: Epoch, { published, timeZone }: Publication): boolean {
  let date = localDate(now, timeZone);
  while (isWeekend(date) || localTime(date, published, timeZone) > now) date = shiftDate(date, -1);
  if (isoDate(date) <= isoDate(known)) return false;
  return now < localTime(date, published, timeZone) + late || now - asked >= whenLate;
}

const isWeekend = (date: LocalDate): boolean => weekday(date) === 0 || weekday(date) === 6;
