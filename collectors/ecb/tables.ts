/** The ECB's reference rates: as the XML of its web page, and as the CSV of its data service. */
import type { LocalDate } from '#model/time.ts';
import { isoDate, parseDate } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { ratesCollectorWords as words } from '#model/words/collector-rates-en.ts';
import { cellsOf } from '../plain-table.ts';

export type DayRates = {
  readonly date: LocalDate;
  /** Units for one euro, by currency. */
  readonly rates: ReadonlyMap<string, number>;
};

/**
 * Oldest first. Throws BadReading for what holds no rates. All there is stands in attributes of one element, nested by
 * day, so its tags are looked for: a parser for all XML takes 5 MB of memory with it.
 * No tag reaches over the begin of another, or a text full of begins would take its square.
 */
export function readXml(text: string): readonly DayRates[] {
  const days = createDays();
  let time = '';
  for (const [tag] of text.matchAll(/<(?:\w{1,30}:)?Cube\b[^<>]*>/g)) {
    time = attribute(tag, 'time') ?? time;
    const currency = attribute(tag, 'currency');
    if (currency !== undefined) days.add(time, currency, attribute(tag, 'rate') ?? '');
  }
  return days.all();
}

const attribute = (tag: string, name: 'time' | 'currency' | 'rate'): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];

/** Oldest first. Throws BadReading for what holds no rates. */
export function readCsv(text: string): readonly DayRates[] {
  const [head = [], ...rows] = cellsOf(text);
  const [currency, time, value] = ['CURRENCY', 'TIME_PERIOD', 'OBS_VALUE'].map((name) => head.indexOf(name));
  const days = createDays();
  for (const row of rows) days.add(row[time ?? -1] ?? '', row[currency ?? -1] ?? '', row[value ?? -1] ?? '');
  return days.all();
}

function createDays(): { add(time: string, currency: string, rate: string): void; all(): readonly DayRates[] } {
  const days = new Map<string, DayRates & { readonly rates: Map<string, number> }>();
  return {
    add(time, currency, rate) {
      const date = parseDate(time);
      // "N/A", "NaN" and nothing stand where there was no rate.
      if (date === undefined || !/^\d+(\.\d+)?$/.test(rate) || !(Number(rate) > 0)) return;
      const key = isoDate(date);
      const found = days.get(key) ?? { date, rates: new Map<string, number>() };
      days.set(key, found);
      found.rates.set(currency, Number(rate));
    },
    all() {
      if (days.size === 0) throw new BadReading(words.noRates);
      return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
    },
  };
}
