import { deskWords as words } from '#model/words/desk-en.ts';
import type { DeskLine } from '../../parts/desk-line.ts';
import { DeskList } from '../../parts/desk-list.tsx';

/** What ends soon. */
export function AuctionsPanel({ lines }: { readonly lines: readonly DeskLine[] }) {
  return <DeskList panel="auctions" title={words.auctions} note={words.endingSoon} lines={lines} />;
}
