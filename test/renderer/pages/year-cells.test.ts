import { expect, test } from 'vitest';
import { yearCells } from '#renderer/pages/health/year-cells.ts';

const day = (text: string, succeeded: number, failed = 0) => ({ day: text, succeeded, failed });

test('a column a week, Monday on top, this week last', () => {
  // 23 November 2026 is a Monday.
  const cells = yearCells([day('2026-11-22', 4), day('2026-11-23', 4)], '2026-11-24');
  expect(cells).toEqual([
    { column: 51, row: 6, state: 'well' },
    { column: 52, row: 0, state: 'well' },
    { column: 52, row: 1, state: 'none' },
  ]);
});

test.each([
  ['all went well', day('2026-11-24', 3), 'well'],
  ['some failed', day('2026-11-24', 3, 1), 'partly'],
  ['all failed', day('2026-11-24', 0, 2), 'missed'],
  ['nothing ran', day('2026-11-24', 0), 'none'],
] as const)('%s', (_, one, state) => {
  expect(yearCells([one], '2026-11-24')).toMatchObject([{ state }]);
});

test('a source younger than a year leaves its cells out, an older one ends where the year does', () => {
  expect(yearCells([day('2026-11-20', 1)], '2026-11-24')).toHaveLength(5);
  const old = yearCells([day('2020-01-01', 1)], '2026-11-24');
  expect(old.every(({ column }) => column >= 0)).toBe(true);
  expect(old.length).toBeGreaterThan(360);
  expect(yearCells([], '2026-11-24')).toEqual([{ column: 52, row: 1, state: 'none' }]);
});

test('days on both sides of a clock change are one day apart', () => {
  const cells = yearCells([day('2026-03-28', 1), day('2026-03-30', 1)], '2026-03-30');
  expect(cells.map(({ row, state }) => `${row} ${state}`)).toEqual(['5 well', '6 none', '0 well']);
});
