import { pagesWords as words } from '#model/words/pages-en.ts';
import { homeMeters } from '../../energy/home-meters.ts';
import { nothingToSet, offered, placeable } from '../placeable.tsx';
import { PlacedNear } from '../placed-near.tsx';
import { EnergyCostPanel } from './energy-cost-panel.tsx';

const Placed = () => <PlacedNear>{(shown) => <EnergyCostPanel shown={shown} />}</PlacedNear>;

export const placedEnergyCost = placeable({
  title: () => words.panels.energyCost.title,
  about: () => words.panels.energyCost.about,
  sizes: [
    [3, 2],
    [4, 2],
  ],
  settings: nothingToSet,
  offers: ({ directory, screen }) =>
    offered(homeMeters(directory, screen?.power ?? null) !== undefined, words.panels.energyCost.title, 'energy'),
  Panel: Placed,
});
