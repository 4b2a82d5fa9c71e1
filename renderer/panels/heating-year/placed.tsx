import { pagesWords as words } from '#model/words/pages-en.ts';
import { heatedZones } from '../../heating/zones.ts';
import { nothingToSet, offered, placeable } from '../placeable.tsx';
import { PlacedNear } from '../placed-near.tsx';
import { HeatingYearPanel } from './heating-year-panel.tsx';

const Placed = () => <PlacedNear>{(shown) => <HeatingYearPanel shown={shown} />}</PlacedNear>;

export const placedHeatingYear = placeable({
  title: () => words.panels.heatingYear.title,
  about: () => words.panels.heatingYear.about,
  sizes: [
    [7, 3],
    [11, 3],
  ],
  settings: nothingToSet,
  offers: ({ directory }) => offered(heatedZones(directory).length > 0, words.panels.heatingYear.title, 'heating'),
  Panel: Placed,
});
