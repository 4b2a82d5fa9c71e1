/** A list of the desk on the grid: as many lines as there is height for. */
import type { DeskLine } from '../parts/desk-line.ts';
import { DeskList } from '../parts/desk-list.tsx';
import { useScreenSize } from '../theme/screen-size.ts';
import type { PlacedSize } from './placeable.tsx';
import { linesIn, placedType } from './placed-type.ts';

/** Of a list whose senders stand above their texts, in lines. */
const stacked = 1.7;

/** Narrower lists have what leads a line above it, in the font size of a line. */
const narrow = 14.5;

export type ListForm = { readonly most: number; readonly isStacked: boolean };

/** How many lines of a list have room, and in which form. */
export function useListForm({ w, h }: PlacedSize, isAlwaysStacked = false): ListForm {
  const { line, head, row } = placedType(useScreenSize());
  const isStacked = isAlwaysStacked || w < narrow * row;
  return { most: linesIn(h, isStacked ? line * stacked : line, head), isStacked };
}

type Props = {
  readonly panel: string;
  readonly title: string;
  readonly lines: readonly DeskLine[];
  readonly isStacked?: boolean;
  readonly note?: string | undefined;
  readonly isOld?: boolean;
};

export function PlacedList({ panel, title, lines, isStacked = false, note, isOld = false }: Props) {
  if (lines.length === 0) return null;
  return <DeskList panel={panel} title={title} lines={lines} isStacked={isStacked} note={note} isOld={isOld} />;
}
