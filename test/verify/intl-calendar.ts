/** Dates of a time zone as Intl tells them: what judges go by, independent of model/time.ts. */
import { minute } from '#model/time.ts';

export type IntlCalendar = {
  /** YYYY-MM-DD. */
  date(at: number): string;
  /** HH:MM as the clock shows it. */
  clock(at: number): string;
};

const quarter = 15 * minute;
/** Zones change their date and their clocks on a quarter of an hour. */
const mostKnown = 2_000;

export function calendarOf(timeZone: string): IntlCalendar {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const known = new Map<number, string>();
  const read = (at: number): string => {
    const slot = Math.floor(at / quarter);
    const found = known.get(slot);
    if (found !== undefined) return found;
    if (known.size >= mostKnown) known.clear();
    const text = format.format(slot * quarter);
    known.set(slot, text);
    return text;
  };
  return {
    date: (at) => read(at).slice(0, 10),
    clock: (at) => (at % quarter === 0 ? read(at) : format.format(at)).slice(11),
  };
}
