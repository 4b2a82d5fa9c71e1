import { describe, expect, test } from 'vitest';
import { byDue, dayText, dueCounts } from '#model/tasks.ts';
import type { Task } from '#model/snapshots/tasks.ts';

const zone = 'Europe/Vienna';

describe('how many tasks are due', () => {
  const due: [string, number][] = [
    ['2026-10-20', 2],
    ['2026-10-24', 1],
    ['2026-10-25', 4],
    ['2026-10-31', 8],
    ['2026-11-01', 16],
  ];

  test.each([
    ['the last second of Saturday', '2026-10-24T21:59:59Z', { overdue: 2, today: 1, week: 5 }],
    ['the first of Sunday, of 25 hours', '2026-10-24T22:00:00Z', { overdue: 3, today: 4, week: 12 }],
    ['the last of it', '2026-10-25T22:59:59Z', { overdue: 3, today: 4, week: 12 }],
    ['Monday', '2026-10-25T23:00:00Z', { overdue: 7, today: 0, week: 24 }],
  ])('follows the day at home: %s', (_, now, counts) => {
    expect(dueCounts({ due }, Date.parse(now), zone)).toEqual(counts);
  });
});

test('a day has a name in each zone', () => {
  const at = Date.parse('2026-11-23T23:30:00Z');
  expect([dayText(at, zone), dayText(at, 'America/New_York')]).toEqual(['2026-11-24', '2026-11-23']);
});

test('overdue come first, the undated last, and a time of the day before the whole day', () => {
  const task = (id: string, dueOn: string | null, dueAt: number | null = null): Task => ({
    id,
    dueOn,
    dueAt,
    title: `Task ${id}`,
    list: null,
    assignee: null,
    link: null,
  });
  const sorted = [
    task('f', null),
    task('d', '2026-11-23'),
    task('e', '2026-11-24'),
    task('c', '2026-11-23', 2),
    task('b', '2026-11-23', 1),
    task('a', '2026-10-01'),
    task('g', null),
  ].toSorted(byDue);
  expect(sorted.map(({ id }) => id).join('')).toBe('abcdefg');
});
