/**
 * Stands in for home.treasury.gov: the yearly pages of par yields as CSV and as XML, with columns that come and go, no
 * rows on holidays, and any bad behaviour on top. Point the setting url at its address.
 */
import type { IncomingMessage } from 'node:http';
import type { LocalDate } from '#model/time.ts';
import { isoDate } from '#model/time.ts';
import { drift, marketDays } from './market-calendar.ts';
import { serveMisbehaving } from './misbehaviour.ts';
import type { SimulatedServer } from './misbehaviour.ts';

export type TreasuryOptions = {
  readonly now: () => number;
  /** Which requests may be spoilt; all unless told. */
  readonly isSpoilt?: (request: IncomingMessage) => boolean;
};

export const treasuryCalendar = {
  timeZone: 'America/New_York',
  out: 17 * 60,
  holidays: ['01-01', '07-04', '11-11', '11-26', '12-25'],
};

/** Its columns, and the first day on which each was there. */
const columns: readonly (readonly [csv: string, xml: string, since: string])[] = [
  ['1 Mo', 'BC_1MONTH', '2001-07-31'],
  ['1.5 Month', 'BC_1_5MONTH', '2025-02-18'],
  ['2 Mo', 'BC_2MONTH', '2018-10-16'],
  ['3 Mo', 'BC_3MONTH', '1990-01-02'],
  ['4 Mo', 'BC_4MONTH', '2022-10-19'],
  ['6 Mo', 'BC_6MONTH', '1990-01-02'],
  ['1 Yr', 'BC_1YEAR', '1990-01-02'],
  ['2 Yr', 'BC_2YEAR', '1990-01-02'],
  ['3 Yr', 'BC_3YEAR', '1990-01-02'],
  ['5 Yr', 'BC_5YEAR', '1990-01-02'],
  ['7 Yr', 'BC_7YEAR', '1990-01-02'],
  ['10 Yr', 'BC_10YEAR', '1990-01-02'],
  ['20 Yr', 'BC_20YEAR', '1993-10-01'],
  ['30 Yr', 'BC_30YEAR', '1990-01-02'],
];

/** Percent with two digits, as it is printed. */
export function yieldOn(date: LocalDate, column: string): string {
  const length = Number.parseFloat(column) / (/Mo/.test(column) ? 12 : 1);
  // Lowest at two or three years, as curves often are; neighbours move together.
  const shape = 3.6 + 0.18 * Math.log(length / 2.5) ** 2 + 0.06 * Math.log(length / 2.5);
  return (shape + 0.4 * drift(date, 'all') + 0.04 * drift(date, column)).toFixed(2);
}

export async function startTreasury({ now, isSpoilt }: TreasuryOptions): Promise<SimulatedServer> {
  return await serveMisbehaving((request, response) => {
    const url = new URL(request.url ?? '/', 'http://simulator');
    const year = url.searchParams.get('field_tdr_date_value') ?? '';
    const isCsv = url.pathname.endsWith(`/daily-treasury-rates.csv/${year}/all`);
    if (!/^\d{4}$/.test(year) || !(isCsv || url.pathname.endsWith('/pages/xml'))) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!DOCTYPE html><p>Page not found');
      return;
    }
    const days = marketDays(`${year}-01-01`, `${year}-12-31`, now(), treasuryCalendar);
    response.setHeader('content-type', isCsv ? 'text/csv; charset=utf-8' : 'text/xml; charset=utf-8');
    response.end(isCsv ? csvOf(days) : xmlOf(days));
  }, isSpoilt);
}

/** Newest first. A column is on the page of a year in which it came, empty before. */
function csvOf(days: readonly LocalDate[]): string {
  const last = days.at(-1);
  const shown = columns.filter(([, , since]) => last !== undefined && since <= isoDate(last));
  const rows = days.toReversed().map((date) => {
    const text = isoDate(date);
    const [year = '', month = '', day = ''] = text.split('-');
    const cells = shown.map(([name, , since]) => (since <= text ? yieldOn(date, name) : ''));
    return [`${month}/${day}/${year}`, ...cells].join(',');
  });
  return [['Date', ...shown.map(([name]) => `"${name}"`)].join(','), ...rows, ''].join('\n');
}

/** Oldest first, within a root that is none of XML's. */
function xmlOf(days: readonly LocalDate[]): string {
  const entries = days.map((date) => {
    const text = isoDate(date);
    const cells = columns
      .filter(([, , since]) => since <= text)
      .map(([name, tag]) => `<d:${tag} m:type="Edm.Double">${yieldOn(date, name)}</d:${tag}>`);
    const long = `<d:BC_30YEARDISPLAY m:type="Edm.Double">${yieldOn(date, '30 Yr')}</d:BC_30YEARDISPLAY>`;
    const when = `<d:NEW_DATE m:type="Edm.DateTime">${text}T00:00:00</d:NEW_DATE>`;
    return `<entry><content type="application/xml"><m:properties>${when}${cells.join('')}${long}</m:properties></content></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8" standalone="yes" ?>
<pre> <title xmlns="http://www.w3.org/2005/Atom" type="text">DailyTreasuryYieldCurveRateData</title>
${entries.join('\n')}</pre>`;
}
