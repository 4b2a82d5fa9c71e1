import { pagesWords as words } from '#model/words/pages-en.ts';
import { homeMeters } from '../../energy/home-meters.ts';
import { nothingToSet, offered, placeable } from '../placeable.tsx';
import { PlacedNear } from '../placed-near.tsx';
import { EnergyDaysPanel } from './energy-days-panel.tsx';

const Placed = () => <PlacedNear>{(shown) => <EnergyDaysPanel shown={shown} />}</PlacedNear>;

export const placedEnergyDays = placeable({
  title: () => words.panels.energyDays.title,
  about: () => words.panels.energyDays.about,
  sizes: [
    [7, 3],
    [7, 4],
    [11, 4],
  ],
  settings: nothingToSet,
  offers: ({ directory, screen }) =>
    offered(homeMeters(directory, screen?.power ?? null) !== undefined, words.panels.energyDays.title, 'energy'),
  Panel: Placed,
});
