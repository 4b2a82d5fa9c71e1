import { deskWords as words } from '#model/words/desk-en.ts';
import type { DeskLine } from '../../parts/desk-line.ts';
import { DeskList } from '../../parts/desk-list.tsx';

/** What others say. */
export function MessagesPanel({ lines }: { readonly lines: readonly DeskLine[] }) {
  return <DeskList panel="messages" title={words.messages} lines={lines} isStacked />;
}
