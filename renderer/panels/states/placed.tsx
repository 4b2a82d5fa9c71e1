import { z } from 'zod';
import { exploreWords as words } from '#model/words/explore-en.ts';
import { seriesTitle } from '../../format/series-title.ts';
import { isHidden } from '../../live/directory.ts';
import { placeable, type PlacedProps } from '../placeable.tsx';
import { spanOf, spanSchema } from '../spans.ts';
import { StatesPanel } from './states-panel.tsx';

const settings = z.strictObject({
  series: z.array(z.string()).default([]).meta({ title: 'series', format: 'states' }),
  span: spanSchema,
});
type Settings = z.output<typeof settings>;

function PlacedStates({ settings: { series, span }, size }: PlacedProps<Settings>) {
  return <StatesPanel keys={series} span={spanOf[span]} size={size} />;
}

export const placedStates = placeable({
  title: () => words.panels.states.title,
  about: () => words.panels.states.about,
  sizes: [
    [5, 3],
    [4, 2],
    [7, 4],
    [11, 4],
  ],
  settings,
  offers: ({ directory }) => {
    const all = directory.series.filter(
      ({ kind, unit, device, quantity }) =>
        kind === 'state' &&
        unit === 'bool' &&
        quantity !== 'available' &&
        device !== undefined &&
        !isHidden(directory, device),
    );
    return all.length === 0
      ? []
      : [
          {
            settings: { series: all.slice(0, 6).map(({ key }) => key), span: 'day' as const },
            name: words.panels.states.title,
          },
        ];
  },
  Panel: PlacedStates,
  glance: ({ directory }, { series }) =>
    series.flatMap((key) => {
      const found = directory.byKey.get(key);
      return found ? [{ name: seriesTitle(directory, found), series: found }] : [];
    }),
});
