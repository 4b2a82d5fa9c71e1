import { deskWords as words } from '#model/words/desk-en.ts';
import type { DeskLine } from '../../parts/desk-line.ts';
import { DeskList } from '../../parts/desk-list.tsx';

/** New episodes. */
export function PodcastsPanel({ lines }: { readonly lines: readonly DeskLine[] }) {
  return <DeskList panel="podcasts" title={words.podcasts} lines={lines} isStacked />;
}
