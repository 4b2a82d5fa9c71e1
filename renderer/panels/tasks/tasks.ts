/** Open tasks as lines: what is late first, then by day. Pure. */
import type { Task, Tasks } from '#model/snapshots/tasks.ts';
import { deskWords as words } from '#model/words/desk-en.ts';
import { locale } from '#model/words/spoken.ts';
import type { DeskLine } from '../../parts/desk-line.ts';

export type TaskList = {
  readonly lines: readonly DeskLine[];
  readonly late: number;
  /** Due today. */
  readonly today: number;
  /** What is not in the lines, in words. */
  readonly more: string | undefined;
};

const dayMs = 86_400_000;

/** `today` is YYYY-MM-DD in the home's zone; at most `most` lines. */
export function taskList(documents: readonly Tasks[], today: string, most: number): TaskList {
  const open = documents.flatMap(({ items, source }) => items.map((task) => ({ task, source })));
  const total = documents.reduce((sum, document) => sum + document.total, 0);
  const counted = (isCounted: (day: string) => boolean): number =>
    documents.flatMap(({ due }) => due).reduce((sum, [day, count]) => sum + (isCounted(day) ? count : 0), 0);
  const ordered = open.toSorted((a, b) => orderOf(a.task).localeCompare(orderOf(b.task)));
  const dated = ordered.filter(({ task }) => task.dueOn !== null);
  const shown = (dated.length > 0 ? dated : ordered).slice(0, most);
  const lines = shown.map(({ task, source }) => ({
    id: `${source} ${task.id}`,
    lead: task.dueOn === null ? undefined : dueText(task.dueOn, today),
    text: task.title,
    needs: task.dueOn !== null && task.dueOn < today,
  }));
  const left = total - shown.length;
  return {
    lines,
    late: counted((day) => day < today),
    today: counted((day) => day === today),
    more: left > 0 ? words.moreTasks(left) : undefined,
  };
}

const orderOf = ({ dueOn, dueAt, title }: Task): string =>
  `${dueOn ?? '9999-12-31'} ${String(dueAt ?? Number.MAX_SAFE_INTEGER).padStart(16, '0')} ${title}`;

function dueText(day: string, today: string): string {
  const distance = Math.round((Date.parse(day) - Date.parse(today)) / dayMs);
  if (distance < 0) return words.late(-distance);
  if (distance === 0) return words.today;
  if (distance === 1) return words.tomorrow;
  const options = distance < 7 ? ({ weekday: 'short' } as const) : ({ day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(Date.parse(day));
}
