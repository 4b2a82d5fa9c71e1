import { useMemo } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { useDocuments } from '../../live/documents.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { playingShown } from './playing.ts';
import { PlayingPanel } from './playing-panel.tsx';

/** In u: a narrower one has its keys below its words, if it is high enough. */
const narrow = { w: 620, h: 165 };

function PlacedPlaying({ size }: PlacedProps<object>) {
  const players = useDocuments('playing');
  const minute = useMinute();
  const shown = useMemo(() => playingShown(players, hubNow()), [players, minute]);
  return shown ? (
    <div className="placed-playing" data-narrow={size.w < narrow.w && size.h > narrow.h}>
      <PlayingPanel key={shown.id} shown={shown} />
    </div>
  ) : null;
}

export const placedPlaying = placeable({
  title: () => words.panels.playing.title,
  about: () => words.panels.playing.about,
  sizes: [
    [4, 2],
    [5, 2],
    [7, 1],
  ],
  settings: nothingToSet,
  offers: ({ documents }) => offered(documents.has('playing'), words.panels.playing.title, 'documents playing'),
  Panel: PlacedPlaying,
});
