/** What stands in a calendar file, and what of it is on the agenda of two weeks in Vienna. */
import { describe, expect, test } from 'vitest';
import { knownName } from '#collectors/calendar/zones.ts';
import { agenda, event } from './agenda.ts';

test.each([
  ['in UTC', ['DTSTART:20261124T090000Z', 'DTEND:20261124T100000Z'], '2026-11-24T09:00 2026-11-24T10:00 A'],
  [
    'of a zone',
    ['DTSTART;TZID=America/New_York:20261124T090000', 'DURATION:PT45M'],
    '2026-11-24T14:00 2026-11-24T14:45 A',
  ],
  [
    'of a zone in Windows',
    ['DTSTART;TZID="W. Europe Standard Time":20261124T090000', 'DURATION:PT1H'],
    '2026-11-24T08:00 2026-11-24T09:00 A',
  ],
  [
    'of a zone with a path',
    ['DTSTART;TZID=/mozilla.org/20070129_1/Europe/London:20261124T090000', 'DURATION:PT1H'],
    '2026-11-24T09:00 2026-11-24T10:00 A',
  ],
  [
    'of a zone nobody knows, at home',
    ['DTSTART;TZID=Customized Time Zone:20261124T090000', 'DURATION:PT1H'],
    '2026-11-24T08:00 2026-11-24T09:00 A',
  ],
  [
    'without a zone, at home',
    ['DTSTART:20261124T090000', 'DTEND:20261124T100000'],
    '2026-11-24T08:00 2026-11-24T09:00 A',
  ],
  ['of a moment', ['DTSTART:20261124T090000Z'], '2026-11-24T09:00 2026-11-24T09:00 A'],
  ['of a day, at home', ['DTSTART;VALUE=DATE:20261124'], '2026-11-23T23:00 2026-11-24T23:00 A (all day)'],
  [
    'of three days',
    ['DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261127'],
    '2026-11-23T23:00 2026-11-26T23:00 A (all day)',
  ],
  [
    'of a day whose end is that day',
    ['DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261124'],
    '2026-11-23T23:00 2026-11-24T23:00 A (all day)',
  ],
  [
    'that began last week',
    ['DTSTART;VALUE=DATE:20261116', 'DTEND;VALUE=DATE:20261125'],
    '2026-11-15T23:00 2026-11-24T23:00 A (all day)',
  ],
  [
    'that ends before it begins',
    ['DTSTART:20261124T090000Z', 'DTEND:20261124T080000Z'],
    '2026-11-24T09:00 2026-11-24T09:00 A',
  ],
])('an event %s', async (_, lines, expected) => {
  expect(await agenda(event('UID:1', 'SUMMARY:A', ...lines))).toEqual([expected]);
});

test.each([
  ['over by midnight', 'DTSTART:20261122T200000Z', 'DTEND:20261122T230000Z'],
  ['behind the fortnight', 'DTSTART:20261206T230000Z', 'DTEND:20261207T010000Z'],
  ['called off', 'DTSTART:20261124T090000Z', 'STATUS:CANCELLED'],
])('what is %s is not on it', async (_, ...lines) => {
  expect(await agenda(event('UID:1', 'SUMMARY:A', ...lines))).toEqual([]);
});

describe('repetitions', () => {
  test('keep the time of day when the clocks change', async () => {
    const weekly = event(
      'UID:1',
      'SUMMARY:A',
      'DTSTART;TZID=Europe/Vienna:20200107T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;BYDAY=SA,SU',
    );
    expect((await agenda(weekly, '2026-10-23')).slice(0, 3)).toEqual([
      '2026-10-24T07:00 2026-10-24T08:00 A',
      '2026-10-25T08:00 2026-10-25T09:00 A',
      '2026-10-31T08:00 2026-10-31T09:00 A',
    ]);
  });

  test('of another zone follow its clocks, which change on other days', async () => {
    const weekly = event(
      'UID:1',
      'SUMMARY:A',
      'DTSTART;TZID=America/New_York:20260907T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY',
    );
    expect((await agenda(weekly, '2026-10-26')).map((line) => line.slice(0, 16))).toEqual([
      '2026-10-26T13:00',
      '2026-11-02T14:00',
    ]);
  });

  test('of whole days have 25 hours where the day has', async () => {
    const daily = event('UID:1', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    expect(await agenda(daily, '2026-10-23')).toEqual(['2026-10-24T22:00 2026-10-25T23:00 A (all day)']);
  });

  test('end with UNTIL, which is in UTC, and with COUNT', async () => {
    const with_ = (end: string): string =>
      event(
        'UID:1',
        'SUMMARY:A',
        'DTSTART;TZID=Europe/Vienna:20261123T003000',
        'DURATION:PT1H',
        `RRULE:FREQ=DAILY;${end}`,
      );
    for (const end of ['UNTIL=20261124T233000Z', 'COUNT=3']) {
      expect((await agenda(with_(end))).map((line) => line.slice(0, 16))).toEqual([
        '2026-11-22T23:30',
        '2026-11-23T23:30',
        '2026-11-24T23:30',
      ]);
    }
  });

  const daily = [
    'UID:1',
    'SUMMARY:A',
    'DTSTART;TZID=Europe/Vienna:20261101T090000',
    'DURATION:PT1H',
    'RRULE:FREQ=DAILY;UNTIL=20261125T235959Z',
  ];
  test.each([
    ['in its zone', 'EXDATE;TZID=Europe/Vienna:20261124T090000'],
    ['in UTC', 'EXDATE:20261124T080000Z'],
    ['as a day', 'EXDATE;VALUE=DATE:20261124'],
    ['among others', 'EXDATE;TZID=Europe/Vienna:20261110T090000,20261124T090000'],
  ])('leave out a date that is given %s', async (_, exception) => {
    expect((await agenda(event(...daily, exception))).map((line) => line.slice(0, 10))).toEqual([
      '2026-11-23',
      '2026-11-25',
    ]);
  });

  test('are replaced one by one: moved, renamed, called off', async () => {
    const moved = event(
      'UID:1',
      'SUMMARY:B',
      'RECURRENCE-ID;TZID=Europe/Vienna:20261123T090000',
      'DTSTART:20261128T180000Z',
      'DURATION:PT1H',
    );
    const off = event(
      'UID:1',
      'SUMMARY:A',
      'RECURRENCE-ID:20261124T080000Z',
      'DTSTART:20261124T080000Z',
      'STATUS:CANCELLED',
    );
    expect(await agenda([event(...daily), moved, off].join('\r\n'))).toEqual([
      '2026-11-25T08:00 2026-11-25T09:00 A',
      '2026-11-28T18:00 2026-11-28T19:00 B',
    ]);
  });

  test('have dates added', async () => {
    const added = event('UID:1', 'SUMMARY:A', 'DTSTART:20261124T090000Z', 'RDATE:20261126T090000Z,20261126T090000Z');
    expect((await agenda(added)).map((line) => line.slice(0, 10))).toEqual(['2026-11-24', '2026-11-26']);
  });

  test('by a rule that cannot be followed leave their first day, and are told of', async () => {
    const odd = event('UID:1', 'SUMMARY:A', 'DTSTART:20261124T090000Z', 'RRULE:FREQ=SOMETIMES');
    expect(await agenda(odd)).toEqual(['2026-11-24T09:00 2026-11-24T09:00 A', '1 unreadable']);
  });
});

test('a zone that the calendar brings along is followed by its rules', async () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Our own',
    'BEGIN:DAYLIGHT',
    'DTSTART:20000402T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0300',
    'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU',
    'END:DAYLIGHT',

    'BEGIN:STANDARD',
    'DTSTART:20001126T030000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=-1TH',
    'END:STANDARD',

    'END:VTIMEZONE',
  ].join('\r\n');
  const daily = event('UID:1', 'SUMMARY:A', 'DTSTART;TZID=Our own:20261124T120000', 'RRULE:FREQ=DAILY;COUNT=3');
  expect((await agenda(`${zone}\r\n${daily}`)).map((line) => line.slice(0, 16))).toEqual([
    '2026-11-24T09:00',
    '2026-11-25T09:00',
    '2026-11-26T11:00',
  ]);
});

test.each([
  ['Europe/Vienna', 'Europe/Vienna'],
  ['UTC', 'Etc/UTC'],
  ['Central Europe Standard Time', 'Europe/Budapest'],
  ['/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['Customized Time Zone 1', undefined],
  ['', undefined],
])('the zone %j is %s', (name, expected) => expect(knownName(name)).toBe(expected));
