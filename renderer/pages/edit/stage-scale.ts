import type { ScreenSize } from '../../type-size.ts';

const largest = 0.72;
/** Margins of the page, the space before the shelf, and the shelf's least width, in u. */
const margins = 144;
const beside = { desk: 60 + 320, other: 60 + 440 } as const;
const paddings = 100;

/** How much smaller than itself the page stands in the editor, so that head, shelf and bar have room. */
export function stageScale({ width, height, floors, tier }: ScreenSize): number {
  const head = Math.max(75, floors.touch);
  const bar = Math.max(132, 2 * floors.touch);
  const across = (width - margins - (tier === 'desk' ? beside.desk : beside.other)) / width;
  return Math.min(largest, across, (height - paddings - head - bar) / height);
}
