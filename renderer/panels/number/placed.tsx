import type { CSSProperties } from 'react';
import { z } from 'zod';
import { parseSeriesKey } from '#model/series.ts';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { Spark } from '../../charts/spark.tsx';
import { decimalsOf, quantityName } from '../../format/quantity-name.ts';
import { whole } from '../../format/number.ts';
import { isHidden, readable, type Directory, type SeriesInfo } from '../../live/directory.ts';
import { useLatest, useLive } from '../../live/live.ts';
import { Reading, useFreshness } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { listedDevices, seriesTitle, shownOf } from '../device/device.ts';
import { MissingPart } from '../missing-part.tsx';
import { placeable, type PlacedProps } from '../placeable.tsx';
import { placedType } from '../placed-type.ts';
import { besideUsual } from './usual.ts';
import { useUsual } from './use-usual.ts';
import './number.css';

const settings = z.strictObject({
  series: z.string().meta({ format: 'series', title: 'series' }),
  name: z.string().max(40).default('').meta({ title: 'name' }),
  usual: z.boolean().default(true).meta({ title: 'usual' }),
  day: z.boolean().default(true).meta({ title: 'day' }),
});
type Settings = z.output<typeof settings>;

const percent = 100;
/** A smaller difference from what is usual is not worth a number. */
const worthTelling = 0.02;

/** What a key says of a series that is not there. */
function titleOfKey(key: string): string {
  const { labels, name } = parseSeriesKey(key);
  const { device } = labels;
  const quantity = quantityName(name.slice(name.indexOf('.') + 1));
  return device === undefined ? quantity : `${readable(device)}, ${quantity}`;
}

function UsualBand({ series }: { readonly series: SeriesInfo }) {
  const usual = useUsual(series.key);
  const value = useLatest(series.id)?.value;
  const fresh = useFreshness(series.id);
  if (!usual || value === undefined || fresh === 'gone' || usual.to <= usual.from) return null;
  const place = (at: number): string =>
    `${Math.min(1, Math.max(0, (at - usual.from) / (usual.to - usual.from))) * percent}%`;
  const { side, part } = besideUsual(value, usual);
  // A part of a temperature means nothing: its zero is anywhere.
  const isTold = series.unit !== '°C' && part >= worthTelling;
  return (
    <div className="number-usual">
      <div className="number-scale" aria-hidden="true">
        <span className="number-block" style={{ left: place(usual.low), right: `calc(100% - ${place(usual.high)})` }} />
        <span className="number-mark" style={{ left: place(value) }} />
      </div>
      <p className="number-words">{words.besideUsual(side, isTold ? `${whole(part * percent)}%` : undefined)}</p>
    </div>
  );
}

function PlacedNumber({ settings: own, size }: PlacedProps<Settings>) {
  const directory = useLive((state) => state.directory);
  const type = placedType(useScreenSize());
  const series = directory.byKey.get(own.series);
  const name = own.name !== '' ? own.name : series ? seriesTitle(directory, series) : titleOfKey(own.series);
  if (!series) return <MissingPart name={name} text={words.gone} />;
  const left = size.h - type.head;
  const hasDay = own.day && left > 190;
  const hasUsual = own.usual && left > 130;
  const under = (hasDay ? 90 : 0) + (hasUsual ? type.second * 1.2 + 46 : 0);
  const style: CSSProperties & Record<`--${string}`, number> = {
    '--number': Math.max(44, Math.min(152, (left - under) * 0.95, size.w / 3.6)),
  };
  const decimals = decimalsOf(series);
  return (
    <a className="number" style={style} {...linkTo({ page: 'series', key: series.key })}>
      <span className="label number-name">{name}</span>
      <span className="number-value" data-class="glance">
        <Reading id={series.id} unit={series.unit} {...(decimals !== undefined && { decimals })} />
      </span>
      {hasUsual ? <UsualBand key={series.key} series={series} /> : null}
      {hasDay ? <Spark series={series} hue={hueOf(series)} narrowest={narrowest[series.unit] ?? 0} /> : null}
    </a>
  );
}

const hueOf = ({ unit }: SeriesInfo) =>
  unit === '°C' ? '--ember-stroke' : unit === 'l' || unit === 'mm' || unit === 'm³' ? '--water-stroke' : '--soft';

/** Ranges that are drawn no narrower, so that nothing looks dramatic that is not. */
const narrowest: Readonly<Record<string, number>> = { '°C': 3, '%': 10, W: 100, ppm: 200, 'µg/m³': 10, hPa: 10 };

/** The most wanted reading of the first device, else the first there is. */
function usualSeries({ directory }: { readonly directory: Directory }): SeriesInfo | undefined {
  const [device] = listedDevices(directory);
  const [first] = device === undefined ? [] : shownOf(directory, device, 1);
  return first ?? directory.series.find((each) => each.device === undefined || !isHidden(directory, each.device));
}

export const placedNumber = placeable({
  title: () => words.panels.number.title,
  about: () => words.panels.number.about,
  sizes: [
    [3, 3],
    [2, 2],
    [3, 2],
    [4, 4],
  ],
  settings,
  offers: (state) => {
    const series = usualSeries(state);
    if (!series) return [];
    return [{ settings: { series: series.key, name: '', usual: true, day: true }, name: words.panels.number.title }];
  },
  Panel: PlacedNumber,
  glance: ({ directory }, { series: key, name }) => {
    const series = directory.byKey.get(key);
    return series ? [{ name: name === '' ? seriesTitle(directory, series) : name, series }] : [];
  },
});
