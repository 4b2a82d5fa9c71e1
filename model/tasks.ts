/** Which tasks are due: from due days and the day it is at home, so that it is right after midnight without asking again. */
import type { Task, Tasks } from './snapshots/tasks.ts';
import { isoDate, localDate, shiftDate, type Epoch } from './time.ts';

export type DueCounts = {
  /** Due on a day gone by. */
  readonly overdue: number;
  readonly today: number;
  /** Due today or on one of the six days behind it. */
  readonly week: number;
};

/** "2026-11-23": the day it is at home. */
export function dayText(at: Epoch, timeZone: string): string {
  return isoDate(localDate(at, timeZone));
}

export function dueCounts({ due }: Pick<Tasks, 'due'>, now: Epoch, timeZone: string): DueCounts {
  const here = localDate(now, timeZone);
  const today = isoDate(here);
  const last = new Set(Array.from({ length: 7 }, (_, days) => isoDate(shiftDate(here, days))));
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
