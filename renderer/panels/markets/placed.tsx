import { pagesWords as words } from '#model/words/pages-en.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { linesIn, placedType } from '../placed-type.ts';
import { MarketsPanel } from './markets-panel.tsx';
import { useMarkets } from './use-markets.ts';

/** In u: a narrower one has no room for lines of the month. */
const narrow = 560;
/** Height of the lines that name the sources, in u. */
const credit = { wide: 50, narrow: 96 };

function PlacedMarkets({ size }: PlacedProps<object>) {
  const { rows, credits } = useMarkets();
  const { head, touchLine } = placedType(useScreenSize());
  const isNarrow = size.w < narrow;
  const shown = rows.slice(0, linesIn(size.h - (isNarrow ? credit.narrow : credit.wide), touchLine, head));
  if (shown.length === 0) return null;
  return (
    <div className="placed-markets" data-narrow={isNarrow}>
      <MarketsPanel rows={shown} credits={credits} />
    </div>
  );
}

export const placedMarkets = placeable({
  title: () => words.panels.markets.title,
  about: () => words.panels.markets.about,
  sizes: [
    [4, 3],
    [3, 3],
    [4, 4],
    [5, 4],
  ],
  settings: nothingToSet,
  offers: ({ documents }) =>
    offered(
      documents.has('quote') || documents.has('rates') || documents.has('yields'),
      words.panels.markets.title,
      'documents quote',
    ),
  Panel: PlacedMarkets,
});
