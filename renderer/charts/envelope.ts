/** The edge of a band as a calm line. Pure. */

type Column = readonly (number | null)[];
type Choice = (a: number, b: number) => number;

/**
 * An edge that never runs inside the true one: notches narrower than `reach` points to either side are filled and steps
 * become slopes, while extremes and slopes stay where they are. Gaps stay gaps.
 */
export function envelope(edge: Column, side: 'low' | 'high', reach: number): Column {
  const [out, back]: readonly [Choice, Choice] = side === 'high' ? [Math.max, Math.min] : [Math.min, Math.max];
  const fold = (choose: Choice) => (near: readonly number[]) => near.reduce((a, b) => choose(a, b));
  const filled = overNeighbours(overNeighbours(edge, reach, fold(out)), reach, fold(back));
  const even = overNeighbours(filled, reach, (near) => near.reduce((sum, each) => sum + each, 0) / near.length);
  return edge.map((value, i) => (value === null ? null : out(value, even[i] ?? value)));
}

/** Neighbours beyond a gap do not count. */
function overNeighbours(column: Column, reach: number, of: (near: readonly number[]) => number): Column {
  return column.map((value, i) => {
    if (value === null) return null;
    const near = [value];
    for (const direction of [-1, 1]) {
      for (let n = 1; n <= reach; n++) {
        const next = column[i + n * direction] ?? null;
        if (next === null) break;
        near.push(next);
      }
    }
    return of(near);
  });
}
