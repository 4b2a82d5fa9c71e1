import { describe, expect, it } from 'vitest';
import { cronAfter, parseCron } from '#hub/jobs/cron.ts';
import { hour, minute } from '#model/time.ts';
import { Misconfigured } from '#model/trouble.ts';

const utc = (text: string): number => Date.parse(`${text}Z`);
const iso = (at: number | undefined): string => (at === undefined ? 'never' : new Date(at).toISOString().slice(0, 16));

/** The next so many times of a rule after a moment, in UTC. */
function times(rule: string, timeZone: string, after: string, count: number): string[] {
  const cron = parseCron(rule);
  const found: string[] = [];
  for (let at: number | undefined = utc(after); found.length < count;) {
    at = at === undefined ? undefined : cronAfter(cron, at, timeZone);
    found.push(iso(at));
  }
  return found;
}

describe('a rule of certain hours', () => {
  it('at 02:30 runs once on the spring day, as long after midnight as ever', () => {
    // Clocks in Vienna skip 02:00 to 03:00 on 29 March 2026.
    expect(times('30 2 * * *', 'Europe/Vienna', '2026-03-27T12:00', 3)).toEqual([
      '2026-03-28T01:30',
      '2026-03-29T01:30',
      '2026-03-30T00:30',
    ]);
  });

  it('at 02:30 runs once on the autumn day, when it is first 02:30', () => {
    expect(times('30 2 * * *', 'Europe/Vienna', '2026-10-24T12:00', 3)).toEqual([
      '2026-10-25T00:30',
      '2026-10-26T01:30',
      '2026-10-27T01:30',
    ]);
  });

  it('at 02:30 and 03:30 runs once at 03:30 on the spring day, as both are that moment', () => {
    expect(times('30 2,3 * * *', 'Europe/Vienna', '2026-03-28T12:00', 3)).toEqual([
      '2026-03-29T01:30',
      '2026-03-30T00:30',
      '2026-03-30T01:30',
    ]);
  });

  it('keeps to New York across both of its days', () => {
    expect(times('30 2 * * *', 'America/New_York', '2026-03-07T12:00', 2)).toEqual([
      '2026-03-08T07:30',
      '2026-03-09T06:30',
    ]);
    expect(times('30 1 * * *', 'America/New_York', '2026-10-31T12:00', 2)).toEqual([
      '2026-11-01T05:30',
      '2026-11-02T06:30',
    ]);
  });

  it('keeps to Lord Howe, whose clocks move by half an hour', () => {
    // 4 October 2026, 02:00 becomes 02:30; 5 April 2026, 02:00 becomes 01:30 again.
    expect(times('15 2 * * *', 'Australia/Lord_Howe', '2026-10-03T06:00', 2)).toEqual([
      '2026-10-03T15:45',
      '2026-10-04T15:15',
    ]);
    expect(times('45 1 * * *', 'Australia/Lord_Howe', '2026-04-04T06:00', 2)).toEqual([
      '2026-04-04T14:45',
      '2026-04-05T15:15',
    ]);
  });

  it('keeps to Kathmandu, a quarter of an hour off all others', () => {
    expect(times('0 6 * * *', 'Asia/Kathmandu', '2026-03-28T12:00', 2)).toEqual([
      '2026-03-29T00:15',
      '2026-03-30T00:15',
    ]);
  });

  it('begins a day whose midnight is skipped when it begins', () => {
    // Clocks in Cairo skip 00:00 to 01:00 on 24 April 2026.
    expect(times('0 0 * * *', 'Africa/Cairo', '2026-04-22T23:00', 2)).toEqual(['2026-04-23T22:00', '2026-04-24T21:00']);
  });
});

describe('a rule of every hour', () => {
  it('runs in each hour that passes, on a day of 23 hours and on one of 25', () => {
    for (const [from, hours] of [
      ['2026-03-28T23:00', 23],
      ['2026-10-24T22:00', 25],
    ] as const) {
      const found = times('10 * * * *', 'Europe/Vienna', from, hours);
      expect(found.at(-1)).toBe(iso(utc(from) + (hours - 1) * hour + 10 * minute));
      expect(new Set(found).size).toBe(hours);
    }
  });

  it('runs every ten minutes where half an hour is repeated', () => {
    const found = times('*/10 * * * *', 'Australia/Lord_Howe', '2026-04-04T14:00', 12);
    expect(found).toEqual(Array.from({ length: 12 }, (_, n) => iso(utc('2026-04-04T14:00') + (n + 1) * 10 * minute)));
  });
});

describe('a rule', () => {
  it('reads lists, spans, steps and names', () => {
    expect(times('0 9-17/4 * jan,JUL mon-fri', 'UTC', '2026-06-30T00:00', 4)).toEqual([
      '2026-07-01T09:00',
      '2026-07-01T13:00',
      '2026-07-01T17:00',
      '2026-07-02T09:00',
    ]);
    expect(times('0 0 * * 7', 'UTC', '2026-07-01T00:00', 1)).toEqual(['2026-07-05T00:00']);
    expect(times('50/5 0 * * *', 'UTC', '2026-07-01T00:00', 3).map((at) => at.slice(11))).toEqual([
      '00:50',
      '00:55',
      '00:50',
    ]);
  });

  it('means either when days of the month and of the week are given', () => {
    expect(times('0 0 13 * fri', 'UTC', '2026-02-01T00:00', 3)).toEqual([
      '2026-02-06T00:00',
      '2026-02-13T00:00',
      '2026-02-20T00:00',
    ]);
  });

  it('finds the next 29 February over a century that has none, and no 30 February', () => {
    expect(times('0 0 29 2 *', 'UTC', '2096-03-01T00:00', 1)).toEqual(['2104-02-29T00:00']);
    expect(times('0 0 30 2 *', 'UTC', '2026-01-01T00:00', 1)).toEqual(['never']);
  });

  it.each([
    '',
    '* * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * * 13 *',
    '5-1 * * * *',
    '*/0 * * * *',
    'a * * * *',
    '* * * * * *',
    '1-2-3 * * * *',
  ])('that is none is refused: "%s"', (rule) => {
    expect(() => parseCron(rule)).toThrow(Misconfigured);
  });
});
