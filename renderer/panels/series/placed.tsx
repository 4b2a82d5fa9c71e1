import { z } from 'zod';
import { exploreWords as words } from '#model/words/explore-en.ts';
import { seriesTitle } from '../../format/series-title.ts';
import { isHidden } from '../../live/directory.ts';
import { placeable, type PlacedProps } from '../placeable.tsx';
import { spanOf, spanSchema } from '../spans.ts';
import { SeriesPanel } from './series-panel.tsx';

const settings = z.strictObject({
  series: z.array(z.string()).default([]).meta({ title: 'series', format: 'series' }),
  span: spanSchema,
});
type Settings = z.output<typeof settings>;

function PlacedSeries({ settings: { series, span }, size }: PlacedProps<Settings>) {
  return <SeriesPanel keys={series} span={spanOf[span]} size={size} />;
}

export const placedSeries = placeable({
  title: () => words.panels.series.title,
  about: () => words.panels.series.about,
  sizes: [
    [5, 4],
    [4, 3],
    [7, 5],
    [11, 6],
  ],
  settings,
  offers: ({ directory }) => {
    const warm = directory.series
      .filter(
        ({ unit, kind, device }) =>
          unit === '°C' && kind === 'gauge' && device !== undefined && !isHidden(directory, device),
      )
      .slice(0, 3);
    return warm.length === 0
      ? []
      : [{ settings: { series: warm.map(({ key }) => key), span: 'day' as const }, name: words.panels.series.title }];
  },
  Panel: PlacedSeries,
  glance: ({ directory }, { series }) =>
    series.flatMap((key) => {
      const found = directory.byKey.get(key);
      return found ? [{ name: seriesTitle(directory, found), series: found }] : [];
    }),
});
