import { describe, expect, test } from 'vitest';
import { day, hour, localDate, minute, weekday } from '#model/time.ts';
import { newYork, usMarketAt, usSessionOn } from '#model/us-market.ts';

/**
 * Closed days other than weekends, and days that close at 13:00, as NYSE Group announced them: "2023, 2024 and 2025
 * Holiday and Early Closings Calendar" (21 December 2022), "2025, 2026 and 2027" (8 November 2024), "2026, 2027 and
 * 2028" (23 December 2025). The first lists 2023 to 2025, the last 2026 to 2028.
 */
const announced: Readonly<Record<number, { readonly closed: string; readonly early: string }>> = {
  2023: { closed: '01-02 01-16 02-20 04-07 05-29 06-19 07-04 09-04 11-23 12-25', early: '07-03 11-24' },
  2024: { closed: '01-01 01-15 02-19 03-29 05-27 06-19 07-04 09-02 11-28 12-25', early: '07-03 11-29 12-24' },
  2025: { closed: '01-01 01-20 02-17 04-18 05-26 06-19 07-04 09-01 11-27 12-25', early: '07-03 11-28 12-24' },
  2026: { closed: '01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25', early: '11-27 12-24' },
  2027: { closed: '01-01 01-18 02-15 03-26 05-31 06-18 07-05 09-06 11-25 12-24', early: '11-26' },
  2028: { closed: '01-17 02-21 04-14 05-29 06-19 07-04 09-04 11-23 12-25', early: '07-03 11-24' },
};

const two = (number: number): string => String(number).padStart(2, '0');

const isWeekday = (date: ReturnType<typeof localDate>): boolean => weekday(date) % 6 !== 0;

function daysOf(year: number) {
  const days: { name: string; date: ReturnType<typeof localDate> }[] = [];
  for (let noon = Date.UTC(year, 0, 1, 12); new Date(noon).getUTCFullYear() === year; noon += day) {
    const date = localDate(noon, 'UTC');
    days.push({ name: `${two(date.month)}-${two(date.day)}`, date });
  }
  return days;
}

describe.each(Object.entries(announced))('the market year %s', (year, { closed, early }) => {
  const weekdays = daysOf(Number(year)).filter(({ date }) => isWeekday(date));

  test('is closed on the announced holidays and on no other weekday', () => {
    const found = weekdays.filter(({ date }) => usSessionOn(date) === undefined).map(({ name }) => name);
    expect(found.join(' ')).toBe(closed);
  });

  test('closes early on the announced days and on no other', () => {
    const lengthOf = (session: ReturnType<typeof usSessionOn>) => (session ? session.closes - session.opens : 0);
    const found = weekdays.filter(({ date }) => lengthOf(usSessionOn(date)) === 3.5 * hour).map(({ name }) => name);
    expect(found.join(' ')).toBe(early);
    const whole = weekdays.filter(({ date }) => lengthOf(usSessionOn(date)) === 6.5 * hour);
    expect(whole).toHaveLength(weekdays.length - closed.split(' ').length - early.split(' ').length);
  });

  test('is closed on weekends', () => {
    const weekends = daysOf(Number(year)).filter(({ date }) => !isWeekday(date));
    expect(weekends.every(({ date }) => usSessionOn(date) === undefined)).toBe(true);
  });
});

test('through a whole year it is open in the sessions and nowhere else, and none is left out', () => {
  const from = Date.UTC(2026, 0, 1);
  const opened = new Set<number>();
  let before = usMarketAt(from);
  for (let now = from; now < Date.UTC(2027, 0, 1); now += 97 * minute) {
    const market = usMarketAt(now);
    const { isOpen, last, next } = market;
    // What was to come next has come.
    const isLeftOut = last.opens !== before.last.opens && last.opens !== before.next.opens;
    if (isOpen !== now < last.closes || last.opens > now || next.opens <= now || isLeftOut) {
      throw new Error(`${new Date(now).toISOString()}: ${JSON.stringify(market)}`);
    }
    before = market;
    if (isOpen) opened.add(last.opens);
  }
  // 261 weekdays without ten holidays.
  expect(opened.size).toBe(251);
});

describe('the clocks of Europe and of New York change in other weeks', () => {
  const openingIn = (zone: string, iso: string): string => {
    const { next } = usMarketAt(Date.parse(iso));
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(next.opens);
  };
  const openings = [
    ['2026-03-06', '15:30', 'both in winter'],
    ['2026-03-10', '14:30', 'New York in summer time, Vienna not yet'],
    ['2026-03-31', '15:30', 'both in summer'],
    ['2026-10-27', '14:30', 'Vienna in winter time, New York not yet'],
    ['2026-11-03', '15:30', 'both in winter again'],
  ] as const;
  test.each(openings)('%s: the bell rings in Vienna at %s (%s)', (date, time) => {
    expect(openingIn('Europe/Vienna', `${date}T05:00:00Z`)).toBe(time);
    expect(openingIn(newYork, `${date}T05:00:00Z`)).toBe('09:30');
  });
});

test('the minute of the bell belongs to the session, that of the closing does not', () => {
  const at = (iso: string) => usMarketAt(Date.parse(iso)).isOpen;
  expect([at('2026-11-25T14:29:59.999Z'), at('2026-11-25T14:30:00Z')]).toEqual([false, true]);
  expect([at('2026-11-25T20:59:59.999Z'), at('2026-11-25T21:00:00Z')]).toEqual([true, false]);
  expect([at('2026-11-27T17:59:59.999Z'), at('2026-11-27T18:00:00Z')]).toEqual([true, false]);
});

test('a day begins in New York, wherever the home is', () => {
  // Saturday in Tokyo, Friday afternoon in New York.
  expect(usMarketAt(Date.parse('2026-11-20T20:30:00Z')).isOpen).toBe(true);
  expect(usMarketAt(Date.parse('2026-11-21T20:30:00Z')).isOpen).toBe(false);
});
