/** The ECB's reference rates: as the XML of its web page, and as the CSV of its data service. */
import type { LocalDate } from '#model/time.ts';
import { isoDate, parseDate } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';

export type DayRates = {
  readonly date: LocalDate;
  /** Units for one euro, by currency. */
  readonly rates: ReadonlyMap<string, number>;
};

/** Oldest first. Throws BadReading for what holds no rates. */
export async function readXml(text: string): Promise<readonly DayRates[]> {
  const { Parser } = await import('htmlparser2');
  const days = createDays();
  let time = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name !== 'Cube') return;
        time = attributes['time'] ?? time;
        if (attributes['currency'] !== undefined) days.add(time, attributes['currency'], attributes['rate'] ?? '');
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return days.all();
}

/** Oldest first. Throws BadReading for what holds no rates. */
export async function readCsv(text: string): Promise<readonly DayRates[]> {
  const { parse } = await import('csv-parse/sync');
  const days = createDays();
  try {
    const rows: Record<string, string | undefined>[] = parse(text, {
      columns: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    for (const { CURRENCY = '', TIME_PERIOD = '', OBS_VALUE = '' } of rows) days.add(TIME_PERIOD, CURRENCY, OBS_VALUE);
  } catch (error) {
    throw new BadReading('The ECB sent a table that cannot be read.', { cause: error });
  }
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
      if (days.size === 0) throw new BadReading('The ECB sent something without exchange rates.');
      return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
    },
  };
}
