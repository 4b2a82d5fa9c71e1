/** Tasks of today, from the due days that were kept: right after midnight without asking again. Pure. */
import type { Snapshot } from '#model/snapshots.ts';
import { dueCounts } from '#model/tasks.ts';
import { verdictWords } from '#model/words/verdict-en.ts';

type TaskSnapshots = readonly Snapshot<'tasks'>[];

/** "Two tasks left today."; undefined while nothing is due, or nothing is known that still holds. */
export function dueTasks(snapshots: TaskSnapshots, now: number, timeZone: string): string | undefined {
  const counts = holding(snapshots, now).map(({ body }) => dueCounts(body, now, timeZone));
  const today = counts.reduce((sum, one) => sum + one.today, 0);
  const overdue = counts.reduce((sum, one) => sum + one.overdue, 0);
  return today + overdue === 0 ? undefined : verdictWords.tasks(today, overdue);
}

export function dueReasons(snapshots: TaskSnapshots, now: number, timeZone: string): string[] {
  return holding(snapshots, now).map(({ body }) => {
    const { today, overdue } = dueCounts(body, now, timeZone);
    return verdictWords.whyTasks(body.source, body.total, today, overdue, body.missing);
  });
}

const holding = (snapshots: TaskSnapshots, now: number): TaskSnapshots =>
  snapshots.filter(({ validUntil = Infinity }) => now < validUntil);
