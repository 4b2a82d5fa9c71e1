/**
 * Whether each local day of a year has what belongs to it, once: day reports with all quarters of an hour of days of 23,
 * 24 and 25 hours, an agenda from midnight to midnight, a forecast of whole days, hourly reads, the figures of each market
 * day, and each episode told once. By Intl's calendar and what the simulators publish, not by what the hub computes.
 */
import type { Snapshot } from '#model/snapshots.ts';
import { day, hour, quarter } from '#model/time.ts';
import { usSessionOn } from '#model/us-market.ts';
import { ecbCalendar } from '../simulators/ecb.ts';
import { fredCalendar } from '../simulators/fred.ts';
import { marketDays } from '../simulators/market-calendar.ts';
import { simulatedHome } from '../simulators/tado-year.ts';
import { treasuryCalendar } from '../simulators/treasury.ts';
import { calendarOf } from './intl-calendar.ts';

const dateText = ({ year, month, day: date }: { year: number; month: number; day: number }): string =>
  [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');

/** Figures of market days: the series, the zone of its dates, and the days on which there is one. */
type Market = {
  readonly series: string;
  readonly timeZone: string;
  readonly days: (from: string, to: string) => string[];
};
/** All of them are out by then. */
const farAhead = Date.UTC(2100, 0, 1);
const newYork = 'America/New_York';
const ofCalendar =
  (calendar: Parameters<typeof marketDays>[3]) =>
  (from: string, to: string): string[] =>
    marketDays(from, to, farAhead, calendar).map(dateText);
const sessions = (from: string, to: string): string[] =>
  marketDays(from, to, farAhead, { timeZone: newYork, out: 0, holidays: [] })
    .filter((date) => usSessionOn(date) !== undefined)
    .map(dateText);
const markets: readonly Market[] = [
  { series: 'treasury.yield{maturity=10y}', timeZone: newYork, days: ofCalendar(treasuryCalendar) },
  { series: 'ecb.rate{currency=USD}', timeZone: 'Europe/Berlin', days: ofCalendar(ecbCalendar) },
  { series: 'quotes.price{symbol=SP500}', timeZone: newYork, days: ofCalendar(fredCalendar) },
  { series: 'alpha-vantage.yield{maturity=10y}', timeZone: newYork, days: sessions },
  { series: 'alpha-vantage.price{symbol=SPY}', timeZone: newYork, days: sessions },
];

export const reportSeries = `tado.temperature{device=tado-${simulatedHome}-1}`;
const readSeries = /^meter-portal\.energy\{.*interval=1h/;
/** What is published last may not have been asked for yet. */
const settling = 3 * day;

export function judgeDays(timeZone: string) {
  const home = calendarOf(timeZone);
  /** By local date, the quarters (or hours) of it that have a value. */
  const quarters = new Map<string, Set<number>>();
  const hours = new Map<string, Set<number>>();
  const agendas = new Set<string>();
  const episodes = new Map<string, number>();
  /** By series and date, how often it was told. */
  const figures = new Map(markets.map(({ series }) => [series, new Map<string, number>()]));
  const zones = new Map(markets.map(({ series, timeZone: zone }) => [series, calendarOf(zone)]));
  const faults: string[] = [];
  let wrong = 0;
  let longDays = 0;

  const note = (map: Map<string, Set<number>>, at: number): void => {
    const date = home.date(at);
    const known = map.get(date) ?? new Set();
    map.set(date, known.add(at));
  };
  const fault = (text: string): void => {
    wrong += 1;
    if (faults.length < 20) faults.push(text);
  };
  const isMidnight = (at: number): boolean => home.clock(at) === '00:00';

  return {
    faults,
    sample(series: string, _value: number, at: number | undefined) {
      if (at === undefined) return;
      const figure = figures.get(series);
      if (figure) {
        const date = zones.get(series)?.date(at) ?? '';
        figure.set(date, (figure.get(date) ?? 0) + 1);
      } else if (series === reportSeries && at % quarter === 0) note(quarters, at);
      else if (at % hour === 0 && readSeries.test(series)) note(hours, at);
    },
    snapshot({ kind, body, at }: Snapshot) {
      if (kind === 'agenda' && 'events' in body && 'from' in body) {
        agendas.add(home.date(body.from));
        const isRight =
          isMidnight(body.from) &&
          isMidnight(body.to) &&
          home.date(body.from) === home.date(at) &&
          body.events.every(({ start }) => home.clock(start) === '07:30') &&
          body.events.length === 14;
        if (!isRight) fault(`agenda of ${home.date(at)}: ${home.clock(body.from)} to ${home.clock(body.to)}`);
      }
      if (kind === 'forecast' && 'days' in body) {
        const dates = body.days.map(({ at: start }) => home.date(start));
        if (new Set(dates).size < dates.length || !body.days.every(({ at: start }) => isMidnight(start)))
          fault(`forecast of ${home.date(at)} ${home.clock(at)}: ${dates.join(' ')}`);
      }
    },
    journal({ kind, text }: { readonly kind: string; readonly text: string }) {
      if (kind === 'episode') episodes.set(text, (episodes.get(text) ?? 0) + 1);
    },
    /** @param published Titles of episodes. @param wasDown Whether the hub was, for some of a day. */
    result(from: number, to: number, published: readonly string[], wasDown: (date: string) => boolean) {
      let days = 0;
      const last = home.date(to - settling);
      // Of the first day itself there is no whole report.
      for (let noon = from + day; home.date(noon) < last; noon += day) {
        const date = home.date(noon);
        let begin = noon - (noon % quarter);
        while (home.date(begin - quarter) === date) begin -= quarter;
        let end = begin + 22 * hour;
        while (home.date(end) === date) end += quarter;
        days += 1;
        if (end - begin !== day) longDays += 1;
        const [inQuarters, inHours] = [quarters.get(date)?.size ?? 0, hours.get(date)?.size ?? 0];
        if (inQuarters !== (end - begin) / quarter) fault(`report of ${date}: ${inQuarters} quarters`);
        if (inHours !== (end - begin) / hour) fault(`reads of ${date}: ${inHours} hours`);
        if (!agendas.has(date) && !wasDown(date)) fault(`no agenda of ${date}`);
      }
      let marketFigures = 0;
      for (const { series, days: daysOf } of markets) {
        const told = figures.get(series) ?? new Map<string, number>();
        const right = daysOf(home.date(from), last);
        for (const date of right) {
          marketFigures += told.get(date) ?? 0;
          if (told.get(date) !== 1) fault(`${series} of ${date}: told ${told.get(date) ?? 0} times`);
        }
        const within = [...told.keys()].filter((date) => date >= home.date(from) && date <= last);
        for (const date of within) if (!right.includes(date)) fault(`${series} of ${date}: no market day`);
      }
      for (const title of published) {
        const times = [...episodes].filter(([text]) => text.endsWith(`: ${title}`)).reduce((sum, [, n]) => sum + n, 0);
        if (times !== 1) fault(`${title}: told ${times} times`);
      }
      return { days, longDays, marketFigures, episodes: published.length, wrong };
    },
  };
}
