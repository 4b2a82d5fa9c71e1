/** Repetitions against the well-known library, where that can be trusted, and against RFC 5545, where it cannot. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { occurrences, ruleOf } from '#collectors/calendar/recurrence.ts';
import { countable, fromCountable } from '#collectors/calendar/times.ts';
import { day, utcDay, wallInstant, type WallTime } from '#model/time.ts';

const shown = (at: number): string => new Date(at).toISOString().slice(0, 16);
const wallOf = (text: string): WallTime => fromCountable(Date.parse(`${text}Z`));

function own(text: string, start: string, from: string, to: string, most = 500): string[] {
  const rule = ruleOf(text, (count) => count);
  if (!rule) throw new Error(`${text} is no rule.`);
  return [...occurrences(rule, wallOf(start), Date.parse(`${from}Z`), Date.parse(`${to}Z`)).take(most)].map(shown);
}

/** From the library's first on, for it leaves out a start that does not meet the rule. */
function theirs(text: string, start: string, to: string, most = Infinity): string[] {
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateTimeString(start));
  const all: string[] = [];
  for (let next = iterator.next(); next && all.length < most && next.toString() < to; next = iterator.next())
    all.push(next.toString().slice(0, 16));
  return all;
}

/** A linear congruence: the same rules each time. */
function chooser(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[Math.floor((state / 2_147_483_648) * from.length)] as (typeof from)[number];
  };
}

test('150 rules such as calendars write have the occurrences that the library finds', () => {
  const choose = chooser(7);
  const pick = (...all: string[]): string => choose(all);
  for (let n = 0; n < 150; n++) {
    const rule = pick(
      `FREQ=DAILY;INTERVAL=${pick('1', '2', '5')}`,
      `FREQ=WEEKLY;INTERVAL=${pick('1', '2', '3')};BYDAY=${pick('MO', 'TU,TH', 'MO,WE,FR', 'SU,SA')};WKST=${pick('MO', 'SU')}`,
      `FREQ=WEEKLY;INTERVAL=${pick('1', '2')}`,
      `FREQ=MONTHLY;INTERVAL=${pick('1', '2')};BYDAY=${pick('1MO', '-1FR', '2TU', '3WE,1WE')}`,
      `FREQ=MONTHLY;BYMONTHDAY=${pick('1', '15', '28', '1,15')}`,
      `FREQ=MONTHLY;BYSETPOS=${pick('1', '-1', '2')};BYDAY=MO,TU,WE,TH,FR`,
      `FREQ=YEARLY;BYMONTH=${pick('3', '10')};BYDAY=${pick('-1SU', '2SU', '1MO')}`,
      `FREQ=YEARLY;BYMONTH=${pick('2', '12')};BYMONTHDAY=${pick('1', '24')}`,
      'FREQ=YEARLY',
      'FREQ=MONTHLY',
    );
    const end = pick('', ';COUNT=7', ';COUNT=40', ';UNTIL=20260701T000000', ';UNTIL=20270101T120000');
    const text = `${rule}${end}`;
    const given = `20${pick('19', '23', '25')}-0${pick('1', '3', '7')}-${pick('01', '09', '15', '28')}T${pick('09:00', '17:30')}:00`;
    const start = theirs(text, given, '2028-01-01', 1)[0];
    if (start === undefined) continue;
    const expected = theirs(text, `${start}:00`, '2027-06-01');
    const [from, to] = ['2026-01-10T00:00', '2027-06-01T00:00'];
    expect([text, start, own(text, start, from, to, Infinity)]).toEqual([
      text,
      start,
      expected.filter((at) => at >= from),
    ]);
  }
});

test.each([
  // RFC 5545 section 3.8.5.3 has these.
  [
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    '1997-05-12T09:00',
    ['1997-05-12T09:00', '1998-05-11T09:00', '1999-05-17T09:00'],
  ],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19T09:00', ['1997-05-19T09:00', '1998-05-18T09:00', '1999-05-17T09:00']],
  [
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    '1998-02-13T09:00',
    ['1998-02-13T09:00', '1998-03-13T09:00', '1998-11-13T09:00'],
  ],
  [
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '1996-11-05T09:00',
    ['1996-11-05T09:00', '2000-11-07T09:00', '2004-11-02T09:00'],
  ],
  [
    'FREQ=MONTHLY;BYSETPOS=3;BYDAY=TU,WE,TH',
    '1997-09-04T09:00',
    ['1997-09-04T09:00', '1997-10-07T09:00', '1997-11-06T09:00'],
  ],
  [
    'FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200',
    '1997-01-01T09:00',
    ['1997-01-01T09:00', '1997-04-10T09:00', '1997-07-19T09:00', '2000-01-01T09:00'],
  ],
  ['FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28T09:00', ['1997-09-28T09:00', '1997-10-29T09:00', '1997-11-28T09:00']],
  [
    'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000',
    '1997-09-02T09:00',
    ['1997-09-02T09:00', '1997-09-02T12:00', '1997-09-02T15:00'],
  ],
  [
    'FREQ=MINUTELY;INTERVAL=90;COUNT=4',
    '1997-09-02T09:00',
    ['1997-09-02T09:00', '1997-09-02T10:30', '1997-09-02T12:00', '1997-09-02T13:30'],
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    '1997-08-05T09:00',
    ['1997-08-05T09:00', '1997-08-10T09:00', '1997-08-19T09:00', '1997-08-24T09:00'],
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    '1997-08-05T09:00',
    ['1997-08-05T09:00', '1997-08-17T09:00', '1997-08-19T09:00', '1997-08-31T09:00'],
  ],
  ['FREQ=YEARLY', '1996-02-29T09:00', ['1996-02-29T09:00', '2000-02-29T09:00', '2004-02-29T09:00']],
  ['FREQ=MONTHLY', '1997-01-31T09:00', ['1997-01-31T09:00', '1997-03-31T09:00', '1997-05-31T09:00']],
])('%s from %s', (rule, start, expected) => {
  expect(own(rule, start, '1996-01-01T00:00', '2010-01-01T00:00', expected.length)).toEqual(expected);
});

describe('rules that no day meets, which the library never comes back from', () => {
  test.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYSETPOS=40;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=366;INTERVAL=2;COUNT=9',
  ])('%s happens at its start alone, and soon', (rule) => {
    expect(own(rule, '2025-01-31T09:00', '2025-01-01T00:00', '2027-01-01T00:00')).toEqual(['2025-01-31T09:00']);
  });

  test('a window far from the start is reached without a walk', () => {
    expect(own('FREQ=SECONDLY', '1970-01-01T00:00', '2026-11-26T00:00', '2026-11-27T00:00', 3)).toHaveLength(3);
    expect(own('FREQ=DAILY', '1900-01-01T08:00', '2026-11-26T00:00', '2026-11-27T00:00')).toEqual(['2026-11-26T08:00']);
  });
});

test.each([
  '',
  'FREQ=OFTEN',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;COUNT=0',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=YEARLY;BYMONTH=13',
  'FREQ=DAILY;UNTIL=soon',
  'FREQ=HOURLY;BYHOUR=25',
])('"%s" is no rule', (text) => expect(ruleOf(text, (count) => count)).toBeUndefined());

test('counting days agrees with the calendar', () => {
  for (let at = Date.parse('1699-12-25'); at < Date.parse('2110-01-05'); at += 17 * day + 3_601_000) {
    const wall = fromCountable(at);
    expect([utcDay(at), countable(wall), wallInstant(wall, 'UTC')]).toEqual([utcDay(at), at, at]);
  }
});
