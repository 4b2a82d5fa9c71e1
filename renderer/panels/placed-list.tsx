/** A list of the desk on the grid: as many lines as there is height for. */
import type { DeskLine } from '../parts/desk-line.ts';
import { DeskList } from '../parts/desk-list.tsx';
import { useScreenSize } from '../theme/screen-size.ts';
import { listForm, placedLines, type ListForm } from './placed-lines.ts';
import { placedType, type PlacedSize } from './placed-type.ts';

/** The form that a list of a size has. */
export function useListForm(size: PlacedSize, isAlwaysStacked = false): ListForm {
  return listForm(size, placedType(useScreenSize()), isAlwaysStacked);
}

type Props = {
  readonly panel: string;
  readonly title: string;
  readonly lines: readonly DeskLine[];
  readonly form: ListForm;
  readonly note?: string | undefined;
  readonly isOld?: boolean;
};

export function PlacedList({ panel, title, lines, form, note, isOld = false }: Props) {
  if (lines.length === 0) return null;
  const placed = placedLines(lines, form);
  return <DeskList panel={panel} title={title} lines={placed} isStacked={form.isStacked} note={note} isOld={isOld} />;
}
