import { z } from 'zod';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { homeMeters } from '../../energy/home-meters.ts';
import { placeable, type PlacedProps } from '../placeable.tsx';
import { PlacedNear } from '../placed-near.tsx';
import { EnergyHoursPanel } from './energy-hours-panel.tsx';

const spans = { '7 days': 7, '30 days': 30 } as const;
const settings = z.strictObject({
  span: z.enum(['7 days', '30 days']).default('7 days').meta({ title: 'span' }),
});
type Settings = z.output<typeof settings>;

const usual: Settings = { span: '7 days' };

const Placed = ({ settings: { span } }: PlacedProps<Settings>) => (
  <PlacedNear>{(shown) => <EnergyHoursPanel shown={shown} days={spans[span]} />}</PlacedNear>
);

export const placedEnergyHours = placeable({
  title: () => words.panels.energyHours.title,
  about: () => words.panels.energyHours.about,
  sizes: [
    [7, 3],
    [7, 4],
    [11, 4],
  ],
  settings,
  offers: ({ directory, screen }) =>
    homeMeters(directory, screen?.power ?? null) === undefined
      ? []
      : [{ settings: usual, name: words.panels.energyHours.title, thing: 'energy' }],
  Panel: Placed,
});
