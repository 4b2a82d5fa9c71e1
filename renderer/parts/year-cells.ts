/** A year as a calendar: a column a week, Monday on top, this week last. Pure. */

const dayMs = 86_400_000;
export const columns = 53;

export type Cell<D> = { readonly column: number; readonly row: number; readonly day: D };

/** Days since 1970-01-01, a Thursday, of a text YYYY-MM-DD. */
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;
const weekOf = (number: number): number => Math.floor((number + 3) / 7);

/** Days of more than 53 weeks ago have no cell. The last one is of this week. */
export function calendarCells<D extends { readonly day: string }>(days: readonly D[]): Cell<D>[] {
  const last = days.at(-1);
  if (!last) return [];
  const thisWeek = weekOf(numberOf(last.day));
  return days.flatMap((day) => {
    const number = numberOf(day.day);
    const column = columns - 1 - (thisWeek - weekOf(number));
    return column < 0 ? [] : [{ column, row: (number + 3) % 7, day }];
  });
}

/** The column in which each month begins, with a day of it (epoch ms, noon in UTC). */
export function monthStarts(
  cells: readonly Cell<{ readonly day: string }>[],
): { readonly column: number; readonly at: number }[] {
  const starts: { column: number; at: number }[] = [];
  let before = cells[0]?.day.day.slice(0, 7);
  for (const { column, day } of cells) {
    const month = day.day.slice(0, 7);
    if (month !== before) starts.push({ column, at: Date.parse(`${day.day}T12:00:00Z`) });
    before = month;
  }
  return starts;
}

/** The one of `cells` that lies nearest to a spot, in columns and rows. */
export function nearestCell<D>(cells: readonly Cell<D>[], column: number, row: number): Cell<D> | undefined {
  let best: Cell<D> | undefined;
  let least = Infinity;
  for (const cell of cells) {
    const distance = (cell.column + 0.5 - column) ** 2 + ((cell.row + 0.5 - row) / 2) ** 2;
    if (distance >= least) continue;
    best = cell;
    least = distance;
  }
  return best;
}
