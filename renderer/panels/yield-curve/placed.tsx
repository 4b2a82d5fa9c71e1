import { pagesWords as words } from '#model/words/pages-en.ts';
import { useMarkets } from '../markets/use-markets.ts';
import { nothingToSet, offered, placeable } from '../placeable.tsx';
import { YieldCurvePanel } from './yield-curve-panel.tsx';

function PlacedYieldCurve() {
  const { yields } = useMarkets();
  return yields ? <YieldCurvePanel yields={yields} /> : null;
}

export const placedYieldCurve = placeable({
  title: () => words.panels.yieldCurve.title,
  about: () => words.panels.yieldCurve.about,
  sizes: [
    [4, 4],
    [5, 4],
  ],
  settings: nothingToSet,
  offers: ({ documents }) => offered(documents.has('yields'), words.panels.yieldCurve.title, 'documents yields'),
  Panel: PlacedYieldCurve,
});
