import { z } from 'zod';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { homeMeters } from '../../energy/home-meters.ts';
import { placeable, type PlacedProps } from '../placeable.tsx';
import { PlacedNear } from '../placed-near.tsx';
import { EnergyWeeksPanel } from './energy-weeks-panel.tsx';

const spans = { '6 months': 6, '24 months': 24 } as const;
const settings = z.strictObject({
  span: z.enum(['6 months', '24 months']).default('24 months').meta({ title: 'span' }),
});
type Settings = z.output<typeof settings>;

const usual: Settings = { span: '24 months' };

const Placed = ({ settings: { span } }: PlacedProps<Settings>) => (
  <PlacedNear>{(shown) => <EnergyWeeksPanel shown={shown} months={spans[span]} />}</PlacedNear>
);

export const placedEnergyWeeks = placeable({
  title: () => words.panels.energyWeeks.title,
  about: () => words.panels.energyWeeks.about,
  sizes: [
    [7, 3],
    [7, 4],
    [11, 4],
  ],
  settings,
  offers: ({ directory, screen }) =>
    homeMeters(directory, screen?.power ?? null) === undefined
      ? []
      : [{ settings: usual, name: words.panels.energyWeeks.title, thing: 'energy' }],
  Panel: Placed,
});
