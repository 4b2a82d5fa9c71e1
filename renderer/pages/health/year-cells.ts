/** The year of a source as a small calendar: a column a week, Monday on top, only what is missing stands out. Pure. */

/** Runs of one local day, by how they ended. */
export type RunDay = {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly succeeded: number;
  readonly failed: number;
};

/** partly: some runs failed. none: no run at all, as on a day off. */
export type CellState = 'well' | 'partly' | 'missed' | 'none';
export type Cell = { readonly column: number; readonly row: number; readonly state: CellState };

export const columns = 53;
const dayMs = 86_400_000;

/** Cells from the first day that is told to today, the last column being this week. `today` is YYYY-MM-DD. */
export function yearCells(days: readonly RunDay[], today: string): readonly Cell[] {
  const known = new Map(days.map((day) => [numberOf(day.day), day]));
  const last = numberOf(today);
  const first = Math.max(Math.min(...known.keys(), last), last - columns * 7 + 1);
  const thisWeek = weekOf(last);
  const cells: Cell[] = [];
  for (let number = first; number <= last; number++) {
    const column = columns - 1 - (thisWeek - weekOf(number));
    if (column < 0) continue;
    cells.push({ column, row: weekdayOf(number), state: stateOf(known.get(number)) });
  }
  return cells;
}

function stateOf(day: RunDay | undefined): CellState {
  if (day === undefined || day.succeeded + day.failed === 0) return 'none';
  if (day.failed === 0) return 'well';
  return day.succeeded === 0 ? 'missed' : 'partly';
}

/** Days since 1970-01-01, a Thursday. */
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;
/** 0 is Monday. */
const weekdayOf = (number: number): number => (number + 3) % 7;
const weekOf = (number: number): number => Math.floor((number + 3) / 7);
