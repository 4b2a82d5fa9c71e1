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

/** Where type is large for its place, in u: what stands around the columns, and beside the rows of the markets in theirs. */
const aroundColumns = 246;
const heading = 62;
const credit = 50;
const partGap = 42;
const rowHeight = 58;
/** Its height by its width, and its terms. */
const curve = { ratio: 200 / 560, terms: 52 } as const;

type CurveRoom = { readonly width: number; readonly height: number; readonly touch: number; readonly columns: number };

/** A curve that is cut through tells nothing: whether it has room below so many rows of markets. */
export function curveFits(rows: number, hasCredit: boolean, { width, height, touch, columns }: CurveRoom): boolean {
  const column = (width - 144 - (columns - 1) * 80) / columns;
  const markets =
    rows === 0 ? 0 : heading + rows * (Math.max(rowHeight, touch) + 2) + (hasCredit ? credit : 0) + partGap;
  return markets + heading + column * curve.ratio + curve.terms <= height - aroundColumns;
}
