import { deskWords as words } from '#model/words/desk-en.ts';
import type { DeskLine } from '../../parts/desk-line.ts';
import { DeskList } from '../../parts/desk-list.tsx';

/** What others report. */
export function HeadlinesPanel({ lines }: { readonly lines: readonly DeskLine[] }) {
  return <DeskList panel="headlines" title={words.headlines} lines={lines} />;
}
