/** The Treasury's tables of par yields, a page for each year: as CSV, and as a feed of XML when that cannot be read. */
import type { LocalDate } from '#model/time.ts';
import { isoDate, parseDate } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { ratesCollectorWords as words } from '#model/words/collector-rates-en.ts';
import { cellsOf } from '../plain-table.ts';

export type Curve = {
  readonly date: LocalDate;
  /** Percent a year by maturity, as "10y" or "1.5m". */
  readonly yields: ReadonlyMap<string, number>;
};

/** Oldest first; a day that is there twice is once in it, as the page tells it last. */
export type Page = { readonly curves: readonly Curve[]; readonly unreadable: readonly string[] };

/** Throws BadReading for what is no such table. */
export function readCsv(text: string): Page {
  const [head = [], ...days] = cellsOf(text);
  const columns = head.map((name) => maturityOf(name));
  if (head[0]?.toLowerCase() !== 'date' || !columns.some((one) => one !== undefined)) throw noTable();
  return pageOf(
    days.map(([date = '', ...values]) => ({
      date,
      cells: values.map((value, i) => [columns[i + 1], value] as const),
    })),
  );
}

/** Entries, properties and values: deeper the parser itself takes the square of the depth. */
const deepest = 50;

/** Throws BadReading for what is no such feed. It has no single root, and some years repeat a column under another name. */
export async function readXml(text: string): Promise<Page> {
  const { Parser } = await import('htmlparser2');
  const days: { date: string; cells: (readonly [string | undefined, string])[] }[] = [];
  let isFeed = false;
  let day: (typeof days)[number] | undefined;
  let name = '';
  let value = '';
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(tag) {
        if (++depth > deepest) throw noTable();
        name = local(tag);
        value = '';
        if (name === 'properties') day = { date: '', cells: [] };
      },
      ontext(part) {
        value += part;
      },
      onclosetag(tag) {
        depth--;
        const closed = local(tag);
        if (closed === 'title' && value.includes('YieldCurve')) isFeed = true;
        if (closed === 'properties' && day) days.push(day);
        if (closed === 'properties') day = undefined;
        else if (closed === 'NEW_DATE' && day) day.date = value;
        else if (closed === name) day?.cells.push([maturityOf(closed), value.trim()]);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (!isFeed && days.length === 0) throw noTable();
  return pageOf(days);
}

const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
const noTable = (): BadReading => new BadReading(words.noYieldTable);

/** "1 Mo", "1.5 Month", "10 Yr"; BC_1MONTH, BC_1_5MONTH, BC_10YEAR. Columns come and go. */
function maturityOf(column: string): string | undefined {
  const [, whole, part, unit] = /^(?:BC_)?(\d{1,3})(?:[._](\d))?\s*(Mo|Month|Yr|Year)s?$/i.exec(column) ?? [];
  if (whole === undefined || unit === undefined) return undefined;
  return `${whole}${part === undefined ? '' : `.${part}`}${unit.toLowerCase().startsWith('m') ? 'm' : 'y'}`;
}

function pageOf(
  days: readonly { readonly date: string; readonly cells: readonly (readonly [string | undefined, string])[] }[],
): Page {
  const curves = new Map<string, Curve>();
  const unreadable: string[] = [];
  for (const { date: text, cells } of days) {
    const date = dateOf(text);
    if (date === undefined) {
      unreadable.push(text.slice(0, 30));
      continue;
    }
    const yields = new Map(cells.flatMap(([maturity, cell]) => pairOf(maturity, cell)));
    // A holiday may stand there with nothing, or with nothing but zeros.
    if ([...yields.values()].some((value) => value !== 0)) curves.set(isoDate(date), { date, yields });
  }
  const sorted = [...curves].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, curve]) => curve);
  return { curves: sorted, unreadable };
}

function pairOf(maturity: string | undefined, cell: string): [string, number][] {
  return maturity !== undefined && /^-?\d{1,2}(\.\d+)?$/.test(cell) ? [[maturity, Number(cell)]] : [];
}

/** 11/25/2026, or 2026-11-25T00:00:00. */
function dateOf(text: string): LocalDate | undefined {
  const american = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text.trim());
  return parseDate(american ? `${american[3]}-${american[1]}-${american[2]}` : text.trim().slice(0, 10));
}
