import { expect, it } from 'vitest';
import { calendarCells, monthStarts, nearestCell } from '#renderer/parts/year-cells.ts';

const days = (last: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    day: new Date(Date.parse(`${last}T00:00:00Z`) - (count - 1 - i) * 86_400_000).toISOString().slice(0, 10),
  }));

it('has Monday on top and this week in the last column', () => {
  // A Sunday.
  const cells = calendarCells(days('2026-11-22', 8));
  expect(cells.map(({ column, row }) => [column, row])).toEqual([
    [51, 6],
    ...[0, 1, 2, 3, 4, 5, 6].map((row) => [52, row]),
  ]);
});

it('has no cells of more than 53 weeks ago', () => {
  expect(calendarCells(days('2026-11-22', 800))).toHaveLength(53 * 7);
  expect(calendarCells([])).toEqual([]);
});

it('names months where they begin, not where the year does', () => {
  expect(
    monthStarts(calendarCells(days('2026-11-22', 60))).map(({ at }) => new Date(at).toISOString().slice(0, 10)),
  ).toEqual(['2026-10-01', '2026-11-01']);
});

it('finds the nearest of the ringed days', () => {
  const ringed = calendarCells(days('2026-11-22', 30)).filter((_, i) => i === 0 || i === 29);
  expect(nearestCell(ringed, 52.5, 3)?.day.day).toBe('2026-11-22');
  expect(nearestCell(ringed, 10, 3)?.day.day).toBe('2026-10-24');
  expect(nearestCell([], 1, 1)).toBeUndefined();
});
