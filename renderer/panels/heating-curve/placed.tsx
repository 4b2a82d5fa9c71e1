import { pagesWords as words } from '#model/words/pages-en.ts';
import { heatedZones } from '../../heating/zones.ts';
import { nothingToSet, offered, placeable } from '../placeable.tsx';
import { PlacedNear } from '../placed-near.tsx';
import { HeatingCurvePanel } from './heating-curve-panel.tsx';

const Placed = () => <PlacedNear>{(shown) => <HeatingCurvePanel shown={shown} />}</PlacedNear>;

export const placedHeatingCurve = placeable({
  title: () => words.panels.heatingCurve.title,
  about: () => words.panels.heatingCurve.about,
  sizes: [
    [4, 5],
    [4, 4],
    [5, 5],
  ],
  settings: nothingToSet,
  offers: ({ directory }) => offered(heatedZones(directory).length > 0, words.panels.heatingCurve.title, 'heating'),
  Panel: Placed,
});
