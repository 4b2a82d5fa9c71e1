/** How the grid lies on the page, in u. Pure. */
import { grid, type Box } from '#model/pages.ts';
import type { PlacedSize } from '../../panels/placed-type.ts';

/** Of the whole grid. */
export type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Half the space between two panels: what stands at the grid's edge is level with the page's margin of 72. */
export const gutter = { x: 20, y: 17 } as const;
const margin = 72 - gutter.x;

/** Around the grid of Home, and of a page with a head. */
export const around = { home: { top: 43, foot: 124 }, own: { top: 126, foot: 84 } } as const;

export function areaOf(
  { width, height }: { readonly width: number; readonly height: number },
  kind: keyof typeof around,
): Area {
  const { top, foot } = around[kind];
  return { left: margin, top, width: width - 2 * margin, height: height - top - foot };
}

/** Where a place lies within the grid. */
export function frameOf({ x, y, w, h }: Box, { width, height }: Pick<Area, 'width' | 'height'>): Area {
  const [column, row] = [width / grid.columns, height / grid.rows];
  return { left: x * column, top: y * row, width: w * column, height: h * row };
}

export const innerOf = ({ width, height }: Pick<Area, 'width' | 'height'>): PlacedSize => ({
  w: width - 2 * gutter.x,
  h: height - 2 * gutter.y,
});
