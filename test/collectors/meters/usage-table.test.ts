import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readUsageTable } from '#collectors/meters/usage-table.ts';
import { hour } from '#model/time.ts';
import { grown, told } from './told-of-files.ts';

/** Midnight in New York. */
const begin = Date.parse('2026-05-01T04:00:00Z');

describe('usage tables', () => {
  const series = (quantity: string, interval = '1h') =>
    `meter-files.${quantity}{derived=intervals,device=meter,interval=${interval}}`;
  const table = (...rows: string[]): string =>
    ['Name,A B', 'Address,"1 Main St, Town"', '', 'TYPE,DATE,START TIME,END TIME,USAGE (kWh),COST,NOTES', ...rows].join(
      '\n',
    );
  const at = (text: string): number => Date.parse(text);

  test('by the hour', async () => {
    const found = await told({
      'meters/a.csv': table(
        'Electric usage,2026-05-01,00:00,00:59,0.31,$0.07,',
        'Electric usage,2026-05-01,01:00,01:59,0.5,$0.10,',
        'Electric usage,2026-05-01,23:00,23:59,1,$0.10,',
      ),
    });
    expect(found.troubles).toEqual([]);
    expect(grown(found, series('energy'), begin, begin + hour)).toBe(0.31);
    expect(grown(found, series('energy'), begin + 23 * hour, begin + 24 * hour)).toBe(1);
    expect(found.journal[0]?.text).toBe('meters/a.csv: 3 readings from 2026-05-01 00:00 to 2026-05-02 00:00.');
  });

  const repeated = [
    'Electric usage,2026-11-01,00:00,00:59,1,,',
    'Electric usage,2026-11-01,01:00,01:59,2,,',
    'Electric usage,2026-11-01,01:00,01:59,4,,',
    'Electric usage,2026-11-01,02:00,02:59,8,,',
  ];
  test.each([
    ['earliest first', (rows: string[]) => rows],
    ['newest first', (rows: string[]) => ['Electric usage,2026-11-02,00:00,00:59,0,,', ...rows.toReversed()]],
  ])('the hour that comes twice is two hours, %s', async (_, order) => {
    const found = await told({ 'meters/a.csv': table(...order(repeated)) });
    const from = at('2026-11-01T04:00:00Z');
    expect([0, 1, 2, 3].map((i) => grown(found, series('energy'), from + i * hour, from + (i + 1) * hour))).toEqual([
      1, 2, 4, 8,
    ]);
  });

  test('quarters of the hour that comes twice', async () => {
    const quarters = repeated
      .slice(1, 3)
      .flatMap((row) =>
        ['00', '15', '30', '45'].map((m) => row.replace('01:00,01:59,', `01:${m},01:${Number(m) + 14},`)),
      );
    const found = await told({ 'meters/a.csv': table(...quarters) });
    const from = at('2026-11-01T05:00:00Z');
    expect(grown(found, series('energy', '15min'), from, from + hour)).toBe(8);
    expect(grown(found, series('energy', '15min'), from + hour, from + 2 * hour)).toBe(16);
  });

  test('the hour that the clocks skip is left out when it is empty, and told when it is not', async () => {
    const rows = (usage: string) =>
      table(`Electric usage,2026-03-08,02:00,02:59,${usage},,`, 'Electric usage,2026-03-08,03:00,03:59,1,,');
    expect((await told({ 'meters/a.csv': rows('0') })).troubles).toEqual([]);
    const found = await told({ 'meters/a.csv': rows('2') });
    expect(found.troubles[0]?.text).toBe(
      'meters/a.csv: line 5: the clocks skipped this hour, and there is a usage for it.',
    );
    expect(grown(found, series('energy'), at('2026-03-08T07:00:00Z'), at('2026-03-08T08:00:00Z'))).toBe(1);
  });

  test('half-hour time zones print right, and begin right', async () => {
    const found = await told(
      {
        'meters/a.csv': table('Electric usage,2026-06-01,00:00,00:59,1,,', 'Electric usage,2026-06-01,01:00,01:59,1,,'),
      },
      { timeZone: 'Asia/Kolkata' },
    );
    expect(found.journal[0]?.text).toBe('meters/a.csv: 2 readings from 2026-06-01 00:00 to 2026-06-01 02:00.');
    expect(found.series[series('energy')]?.samples[0]).toEqual(['2026-05-31T18:30:00.000Z', 0]);
  });

  test('import and export, American dates and hours', async () => {
    const found = await told({
      'meters/a.csv': [
        'TYPE,DATE,START TIME,END TIME,IMPORT (kWh),EXPORT (kWh)',
        'Electric usage,5/1/2026,12:00 AM,12:59 AM,0.25,0',
        'Electric usage,5/1/2026,1:00 PM,1:59 PM,0,1.5',
      ].join('\r\n'),
    });
    expect(grown(found, series('energy'), begin, begin + hour)).toBe(0.25);
    expect(grown(found, series('energy_returned'), begin + 13 * hour, begin + 14 * hour)).toBe(1.5);
  });

  test('units in a column of their own; one that is not known is told and is no 0', async () => {
    const found = await told({
      'meters/a.csv': [
        'TYPE,DATE,START TIME,END TIME,USAGE,UNITS,COST',
        'Electric usage,2026-05-01,00:00,00:59,500,Wh,1',
        'Electric usage,2026-05-01,01:00,01:59,3,furlongs,1',
      ].join('\n'),
    });
    expect(grown(found, series('energy'), begin, begin + 24 * hour)).toBe(0.5);
    expect(found.series[series('energy')]?.samples.at(-1)?.[0]).toBe('2026-05-01T04:59:59.999Z');
    expect(found.troubles[0]?.text).toBe('meters/a.csv: line 3: the unit "furlongs" is none that Mantel knows.');
  });

  test.each([
    [
      'no table',
      'a,b\nc,d',
      'meters/a.csv, line 1: there is no row with the columns DATE, START TIME, END TIME and USAGE.',
    ],
    [
      'no unit',
      'DATE,START TIME,END TIME,USAGE\n',
      'meters/a.csv, line 1: no column tells the unit; its head is to be USAGE (kWh), or UNITS.',
    ],
    [
      'a usage that is no number',
      table('E,2026-05-01,00:00,00:59,much,,'),
      'meters/a.csv: line 5: the usage "much" is no number.',
    ],
    ['a date that is none', table('E,2026-02-30,00:00,00:59,1,,'), 'meters/a.csv: line 5: no calendar has this date.'],
    [
      'no date',
      table('E,yesterday,00:00,00:59,1,,'),
      'meters/a.csv: line 5: there is no date, start time or end time that could be read.',
    ],
  ])('a broken table is named with its line: %s', async (_, text, expected) => {
    const found = await told({ 'meters/a.csv': text });
    expect(found.series).toEqual({});
    expect(found.troubles.map((one) => one.text)).toEqual([expected]);
  });

  test('of thousands of lines that are wrong alike the first is told, whatever stands in them', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `E,2026-05-01,00:00,00:59,much ${i},,`);
    const text = table(...rows, 'E,2026-06-31,00:00,00:59,1,,');
    const meter = { name: 'meter', put: () => undefined, settle: () => Promise.resolve() };
    const { leftOut, faults } = await readUsageTable(() => Readable.from([Buffer.from(text)]), 'UTC', meter);
    expect(leftOut).toBe(5_001);
    expect([...faults.values()]).toEqual([
      'line 5: the usage "much0" is no number',
      'line 5005: no calendar has this date',
    ]);
  });

  test('a usage that is not known yet is none', async () => {
    const found = await told({ 'meters/a.csv': table('E,2026-05-01,00:00,00:59,,,', 'E,2026-05-01,01:00,01:59,1,,') });
    expect(found.troubles).toEqual([]);
    expect(grown(found, series('energy'), begin, begin + 24 * hour)).toBe(1);
  });
});
