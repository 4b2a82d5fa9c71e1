import { useMemo } from 'react';
import { z } from 'zod';
import { pagesWords as words } from '#model/words/pages-en.ts';
import type { LiveState } from '../../live/live-store.ts';
import { useLive } from '../../live/live.ts';
import { placeable, type PlacedProps } from '../placeable.tsx';
import { powerSource, type PowerSource } from './power.ts';
import { PowerPanel } from './power-panel.tsx';

const settings = z.strictObject({
  /** Keys of the meters; those of the settings or all of them unless given. */
  meters: z.array(z.string()).optional().meta({ format: 'meters', title: 'power' }),
});
type Settings = z.output<typeof settings>;

function sourceOf(
  { directory, screen }: Pick<LiveState, 'directory' | 'screen'>,
  own: Settings,
): PowerSource | undefined {
  const source = powerSource(directory, screen?.power ?? null);
  if (own.meters === undefined || source === undefined) return source;
  const series = own.meters.flatMap((key) => directory.byKey.get(key) ?? []);
  return series.length === 0 ? undefined : { series, chosen: series.length === 1 };
}

function PlacedPower({ settings: own, size }: PlacedProps<Settings>) {
  const directory = useLive((state) => state.directory);
  const screen = useLive((state) => state.screen);
  const source = useMemo(() => sourceOf({ directory, screen }, own), [directory, screen, own]);
  if (!source) return null;
  return (
    <div className="placed-fill" data-day={size.w > 560 && size.h > 190}>
      <PowerPanel source={source} />
    </div>
  );
}

export const placedPower = placeable({
  title: () => words.panels.power.title,
  about: () => words.panels.power.about,
  sizes: [
    [4, 3],
    [5, 3],
    [7, 4],
    [3, 2],
  ],
  settings,
  offers: (state) => {
    const source = sourceOf(state, {});
    if (!source) return [];
    return [{ settings: { meters: source.series.map(({ key }) => key) }, name: words.panels.power.title }];
  },
  Panel: PlacedPower,
  glance: (state, own) => {
    const [only, ...others] = sourceOf(state, own)?.series ?? [];
    return only && others.length === 0 ? [{ name: words.panels.power.title, series: only }] : [];
  },
});
