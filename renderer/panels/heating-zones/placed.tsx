import { pagesWords as words } from '#model/words/pages-en.ts';
import { heatedZones } from '../../heating/zones.ts';
import { nothingToSet, offered, placeable } from '../placeable.tsx';
import { PlacedNear } from '../placed-near.tsx';
import { HeatingZonesPanel } from './heating-zones-panel.tsx';

const Placed = () => <PlacedNear>{(shown) => <HeatingZonesPanel shown={shown} />}</PlacedNear>;

export const placedHeatingZones = placeable({
  title: () => words.panels.heatingZones.title,
  about: () => words.panels.heatingZones.about,
  sizes: [
    [7, 6],
    [7, 5],
    [11, 6],
  ],
  settings: nothingToSet,
  offers: ({ directory }) => offered(heatedZones(directory).length > 0, words.panels.heatingZones.title, 'heating'),
  Panel: Placed,
  glance: ({ directory }) =>
    heatedZones(directory).flatMap(({ name, temperature }) => (temperature ? [{ name, series: temperature }] : [])),
});
