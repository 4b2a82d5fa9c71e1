import { pagesWords as words } from '#model/words/pages-en.ts';
import { homeMeters } from '../../energy/home-meters.ts';
import { nothingToSet, offered, placeable } from '../placeable.tsx';
import { PlacedNear } from '../placed-near.tsx';
import { PowerNowPanel } from './power-now-panel.tsx';

const Placed = () => <PlacedNear>{(shown) => <PowerNowPanel shown={shown} />}</PlacedNear>;

export const placedPowerNow = placeable({
  title: () => words.panels.powerNow.title,
  about: () => words.panels.powerNow.about,
  sizes: [
    [4, 4],
    [3, 4],
    [5, 4],
  ],
  settings: nothingToSet,
  offers: ({ directory, screen }) =>
    offered(homeMeters(directory, screen?.power ?? null) !== undefined, words.panels.powerNow.title, 'energy'),
  Panel: Placed,
  glance: ({ directory, screen }) => {
    const [only, ...others] = homeMeters(directory, screen?.power ?? null)?.power ?? [];
    return only && others.length === 0 ? [{ name: words.panels.powerNow.title, series: only }] : [];
  },
});
