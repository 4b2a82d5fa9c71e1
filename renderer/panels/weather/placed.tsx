import type { CSSProperties } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { placedType } from '../placed-type.ts';
import { outsideSeries } from './weather.ts';
import { WeatherPanel } from './weather-panel.tsx';

/** Widths in their own font sizes: of the drawing with the figure, and of the words beside them; and the gaps, in u. */
const figureLength = 2.32;
const wordsLength = 10.4;
const gaps = 76;
const [smallest, usual] = [84, 120];

/** The figure is as large as leaves the words their room; where it would be too small, the words leave. */
function PlacedWeather({ size: { w, h } }: PlacedProps<object>) {
  const screen = useScreenSize();
  const { second } = placedType(screen);
  const beside = (w - gaps - wordsLength * second) / figureLength;
  const isBelow = h > usual + 3.4 * second;
  const hero = Math.min(usual, isBelow ? w / figureLength : beside >= smallest ? beside : usual);
  const style: CSSProperties & Record<`--${string}`, string> = { '--hero': `max(${hero}, var(--glance))` };
  return (
    <div className="placed-weather" data-words={isBelow || beside >= smallest} style={style}>
      <WeatherPanel />
    </div>
  );
}

export const placedWeather = placeable({
  title: () => words.panels.weather.title,
  about: () => words.panels.weather.about,
  sizes: [
    [4, 2],
    [6, 2],
    [3, 3],
  ],
  settings: nothingToSet,
  offers: ({ forecast }) => offered(forecast !== undefined, words.panels.weather.title, 'documents forecast'),
  Panel: PlacedWeather,
  glance: ({ directory }) => {
    const series = outsideSeries(directory);
    return series ? [{ name: words.panels.weather.title, series }] : [];
  },
});
