/** The sentence of the desk, and what goes into which column. Pure. */
import { deskWords as words } from '#model/words/desk-en.ts';
import { screenWords } from '#model/words/screen-en.ts';

export type DeskFacts = {
  /** Numbers of tasks; undefined without a list of tasks. */
  readonly tasks: { readonly late: number; readonly today: number } | undefined;
  /** The next event at a time of day, in words: its day and time. */
  readonly next: { readonly day: string; readonly time: string; readonly isToday: boolean } | undefined;
  /** Of the markets, each a part of a sentence. */
  readonly findings: readonly string[];
};

type Title = { readonly title: string; readonly finding: string | undefined };

/** Without its full stop, and what follows from it. */
export function deskTitle({ tasks, next, findings }: DeskFacts): Title {
  const follows = next && (next.isToday ? words.nextAt(next.time) : words.begins(next.day, next.time));
  if (tasks) {
    const title =
      tasks.late > 0 ? words.taskIsLate(tasks.late) : tasks.today > 0 ? words.taskIsDue(tasks.today) : words.noTaskDue;
    return { title, finding: follows };
  }
  if (follows !== undefined) return { title: follows.replace(/\.$/, ''), finding: undefined };
  const [first, second] = findings;
  if (first === undefined) return { title: screenWords.deskEmpty, finding: undefined };
  return { title: first, finding: second === undefined ? undefined : `${second}.` };
}
