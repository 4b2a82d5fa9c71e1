import { deskWords as words } from '#model/words/desk-en.ts';
import type { DeskLine } from '../../parts/desk-line.ts';
import { DeskList } from '../../parts/desk-list.tsx';

/** Where one must be. */
export function AgendaPanel({ lines }: { readonly lines: readonly DeskLine[] }) {
  return <DeskList panel="agenda" title={words.calendar} lines={lines} />;
}
