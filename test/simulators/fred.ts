/**
 * Stands in for fred.stlouisfed.org: the closes of indices as CSV, an empty value on holidays, and any bad behaviour on
 * top. Point the setting url at its address.
 */
import type { IncomingMessage } from 'node:http';
import type { LocalDate } from '#model/time.ts';
import { isoDate } from '#model/time.ts';
import { drift, marketDays } from './market-calendar.ts';
import { serveMisbehaving } from './misbehaviour.ts';
import type { SimulatedServer } from './misbehaviour.ts';

export type FredOptions = {
  readonly now: () => number;
  /** Which requests may be spoilt; all unless told. */
  readonly isSpoilt?: (request: IncomingMessage) => boolean;
};

const holidays = ['01-01', '07-04', '11-26', '12-25'];
/** Without holidays: those have a row, too. */
const calendar = { timeZone: 'America/New_York', out: 20 * 60, holidays: [] };
export const fredCalendar = { ...calendar, holidays };

/** As it is printed. */
export const closeOn = (date: LocalDate, symbol: string): string =>
  (6_000 * (1 + 0.1 * drift(date, symbol))).toFixed(2);

export async function startFred({ now, isSpoilt }: FredOptions): Promise<SimulatedServer> {
  return await serveMisbehaving((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://simulator');
    const symbol = query.get('id') ?? '';
    if (pathname !== '/graph/fredgraph.csv' || !/^[A-Z0-9]+$/.test(symbol)) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!DOCTYPE html><p>Not found');
      return;
    }
    const rows = marketDays(query.get('cosd') ?? '', query.get('coed') ?? '', now(), calendar).map((date) => {
      const day = isoDate(date);
      return `${day},${holidays.includes(day.slice(5)) ? '' : closeOn(date, symbol)}`;
    });
    response.setHeader('content-type', 'application/csv');
    response.end([`observation_date,${symbol}`, ...rows, ''].join('\n'));
  }, isSpoilt);
}
