/** Where panels go on the grid when one is put down, made larger or added. Pure. */
import { grid, isInside, meets, type Box, type PlacedPanel } from '#model/pages.ts';

export type Layout = readonly PlacedPanel[];
/** Columns and rows. */
export type Size = readonly [w: number, h: number];

const isFree = (layout: readonly Box[], box: Box): boolean =>
  isInside(box) && !layout.some((other) => meets(box, other));

const byPlace = (a: Box, b: Box): number => a.y - b.y || a.x - b.x;

/** The highest, then leftmost place of a size where nothing stands; undefined when there is none. */
export function firstFree(layout: readonly Box[], [w, h]: Size): Box | undefined {
  for (let y = 0; y + h <= grid.rows; y++) {
    for (let x = 0; x + w <= grid.columns; x++) {
      const box = { x, y, w, h };
      if (isFree(layout, box)) return box;
    }
  }
  return undefined;
}

/** The first size that has a place, with it. */
export function firstFit(layout: readonly Box[], sizes: readonly Size[]): Box | undefined {
  for (const size of sizes) {
    const box = firstFree(layout, size);
    if (box) return box;
  }
  return undefined;
}

/** Moved and cut so that it lies within the page. */
export function within({ x, y, w, h }: Box): Box {
  const [wide, high] = [Math.min(Math.max(1, w), grid.columns), Math.min(Math.max(1, h), grid.rows)];
  return {
    x: Math.min(Math.max(0, x), grid.columns - wide),
    y: Math.min(Math.max(0, y), grid.rows - high),
    w: wide,
    h: high,
  };
}

/**
 * Puts a panel down at its box. What is in its way moves down, and what that pushes over the lower edge takes the first
 * free place, in one of its other sizes if need be. Undefined when somebody would find no place: then nothing changes.
 * `sizesOf` gives the good sizes of a panel, largest last or not, in the order of preference.
 */
export function putDown(
  layout: Layout,
  put: PlacedPanel,
  sizesOf: (panel: PlacedPanel) => readonly Size[],
): Layout | undefined {
  if (!isInside(put)) return undefined;
  const settled: PlacedPanel[] = [put];
  const homeless: PlacedPanel[] = [];
  for (const panel of layout.filter(({ id }) => id !== put.id).toSorted(byPlace)) {
    const moved = lowered(settled, panel);
    if (moved) settled.push(moved);
    else homeless.push(panel);
  }
  for (const panel of homeless) {
    const box = firstFit(settled, [[panel.w, panel.h], ...smallerFirst(sizesOf(panel), panel)]);
    if (!box) return undefined;
    settled.push({ ...panel, ...box });
  }
  // In the order they had, so that nothing is drawn anew.
  const placed = new Map(settled.map((panel) => [panel.id, panel]));
  const known = layout.some(({ id }) => id === put.id);
  return [...layout.map((panel) => placed.get(panel.id) ?? panel), ...(known ? [] : [put])];
}

/** As far down as it must to stand clear; undefined below the edge. */
function lowered(settled: readonly Box[], panel: PlacedPanel): PlacedPanel | undefined {
  let moved = panel;
  for (;;) {
    const below = settled.filter((other) => meets(moved, other)).map(({ y, h }) => y + h);
    if (below.length === 0) return moved;
    moved = { ...moved, y: Math.max(...below) };
    if (!isInside(moved)) return undefined;
  }
}

/** Those no larger than it is, the largest first. */
function smallerFirst(sizes: readonly Size[], { w, h }: Box): readonly Size[] {
  return sizes.filter((size) => size[0] * size[1] <= w * h).toSorted((a, b) => b[0] * b[1] - a[0] * a[1]);
}

/** A name for a new panel, like clock-2. */
export function freshId(layout: Layout, panel: string): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? panel : `${panel}-${n}`;
    if (!layout.some((other) => other.id === id)) return id;
  }
}
