/** Which tasks are due: from due days and the day it is at home, so that it is right after midnight without asking again. */
import type { Task, Tasks } from './snapshots/tasks.ts';
import { day, localDate, wallInstant, type Epoch } from './time.ts';

export type DueCounts = {
  /** Due on a day gone by. */
  readonly overdue: number;
  readonly today: number;
  /** Due today or on one of the six days behind it. */
  readonly week: number;
};

/** "2026-11-23": the day it is at home. */
export function dayText(at: Epoch, timeZone: string): string {
  const { year, month, day: dayOfMonth } = localDate(at, timeZone);
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(dayOfMonth)].join('-');
}

export function dueCounts({ due }: Pick<Tasks, 'due'>, now: Epoch, timeZone: string): DueCounts {
  const today = dayText(now, timeZone);
  const last = new Set(Array.from({ length: 7 }, (_, days) => shifted(today, days)));
  const count = (is: (on: string) => boolean): number =>
    due.reduce((sum, [on, tasks]) => (is(on) ? sum + tasks : sum), 0);
  return { overdue: count((on) => on < today), today: count((on) => on === today), week: count((on) => last.has(on)) };
}

/** Overdue first (the longest first), then today, then later, undated last: by due day, within it by time. */
export function byDue(one: Task, other: Task): number {
  return (
    compare(one.dueOn ?? '9999-99-99', other.dueOn ?? '9999-99-99') ||
    // What is due at a time of the day presses before what has the whole day.
    compare(one.dueAt ?? Infinity, other.dueAt ?? Infinity) ||
    compare(one.title, other.title) ||
    compare(one.id, other.id)
  );
}

const compare = <T extends string | number>(one: T, other: T): number => (one < other ? -1 : one > other ? 1 : 0);
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A day by name, some days on; days of the calendar know no clock changes. */
function shifted(on: string, days: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = on.split('-').map(Number);
  const noon = wallInstant({ year, month, day: dayOfMonth, hour: 12, minute: 0, second: 0 }, 'UTC');
  return dayText(noon + days * day, 'UTC');
}
