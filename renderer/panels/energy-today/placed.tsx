import { pagesWords as words } from '#model/words/pages-en.ts';
import { homeMeters } from '../../energy/home-meters.ts';
import { nothingToSet, offered, placeable } from '../placeable.tsx';
import { PlacedNear } from '../placed-near.tsx';
import { EnergyTodayPanel } from './energy-today-panel.tsx';

const Placed = () => <PlacedNear>{(shown) => <EnergyTodayPanel shown={shown} />}</PlacedNear>;

export const placedEnergyToday = placeable({
  title: () => words.panels.energyToday.title,
  about: () => words.panels.energyToday.about,
  sizes: [
    [4, 3],
    [3, 3],
    [4, 4],
  ],
  settings: nothingToSet,
  offers: ({ directory, screen }) =>
    offered(homeMeters(directory, screen?.power ?? null) !== undefined, words.panels.energyToday.title, 'energy'),
  Panel: Placed,
});
