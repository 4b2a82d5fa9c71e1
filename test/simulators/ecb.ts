/**
 * Stands in for www.ecb.europa.eu and data-api.ecb.europa.eu: the reference rates of 90 days as XML, those of any days as
 * CSV, no rows on weekends and TARGET holidays, and any bad behaviour on top. Point url and history_url at its address.
 */
import type { IncomingMessage } from 'node:http';
import type { LocalDate } from '#model/time.ts';
import { isoDate, localDate, shiftDate } from '#model/time.ts';
import { drift, marketDays } from './market-calendar.ts';
import { serveMisbehaving } from './misbehaviour.ts';
import type { SimulatedServer } from './misbehaviour.ts';

export type EcbOptions = {
  readonly now: () => number;
  /** Which requests may be spoilt; all unless told. */
  readonly isSpoilt?: (request: IncomingMessage) => boolean;
};

export const ecbCalendar = { timeZone: 'Europe/Berlin', out: 16 * 60, holidays: ['01-01', '05-01', '12-25', '12-26'] };

/** What it quotes, about, and the last day of those that have become the euro. */
const quoted: readonly (readonly [currency: string, rate: number, until?: string])[] = [
  ['USD', 1.16],
  ['JPY', 178],
  ['BGN', 1.9558, '2025-12-31'],
  ['GBP', 0.87],
  ['CHF', 0.93],
  ['PLN', 4.25],
];

/** As it is printed: five digits. */
export function rateOn(date: LocalDate, currency: string): string {
  const rate = quoted.find(([name]) => name === currency)?.[1] ?? 0;
  return String(Number((rate * (1 + 0.05 * drift(date, currency))).toPrecision(5)));
}

const isQuoted = (date: LocalDate, until?: string): boolean => until === undefined || isoDate(date) <= until;

export async function startEcb({ now, isSpoilt }: EcbOptions): Promise<SimulatedServer> {
  return await serveMisbehaving((request, response) => {
    const url = new URL(request.url ?? '/', 'http://simulator');
    const [, key] = /^\/service\/data\/EXR\/D\.([A-Z+]+)\.EUR\.SP00\.A$/.exec(url.pathname) ?? [];
    if (url.pathname === '/stats/eurofxref/eurofxref-hist-90d.xml') {
      const today = localDate(now(), ecbCalendar.timeZone);
      const days = marketDays(isoDate(shiftDate(today, -90)), isoDate(today), now(), ecbCalendar);
      response.setHeader('content-type', 'text/xml').end(xmlOf(days));
      return;
    }
    const rows =
      key === undefined
        ? []
        : rowsOf(
            key.split('+'),
            marketDays(
              url.searchParams.get('startPeriod') ?? '',
              url.searchParams.get('endPeriod') ?? '',
              now(),
              ecbCalendar,
            ),
          );
    if (rows.length === 0) response.writeHead(404, { 'content-type': 'application/xml' }).end('<error/>');
    else response.setHeader('content-type', 'text/csv').end([csvHead, ...rows, ''].join('\r\n'));
  }, isSpoilt);
}

const csvHead = 'KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE';

/** By currency, oldest first. */
function rowsOf(currencies: readonly string[], days: readonly LocalDate[]): string[] {
  return quoted.flatMap(([currency, , until]) =>
    (currencies.includes(currency) ? days : [])
      .filter((date) => isQuoted(date, until))
      .map(
        (date) => `EXR.D.${currency}.EUR.SP00.A,D,${currency},EUR,SP00,A,${isoDate(date)},${rateOn(date, currency)}`,
      ),
  );
}

/** Newest first. */
function xmlOf(days: readonly LocalDate[]): string {
  const cubes = days.toReversed().map((date) => {
    const rates = quoted
      .filter(([, , until]) => isQuoted(date, until))
      .map(([currency]) => `<Cube currency="${currency}" rate="${rateOn(date, currency)}"/>`);
    return `<Cube time="${isoDate(date)}">${rates.join('')}</Cube>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><gesmes:subject>Reference rates</gesmes:subject><gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender><Cube>${cubes.join('')}</Cube></gesmes:Envelope>`;
}
