import { useMemo } from 'react';
import { day } from '#model/time.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { Chart } from '../../charts/chart.tsx';
import { extent } from '../../charts/history-columns.ts';
import type { Layer } from '../../charts/layers.ts';
import { kilowattHours } from '../../format/number.ts';
import { homeMeters, keysOf } from '../../energy/home-meters.ts';
import { useZone } from '../../format/zone.ts';
import { useLive } from '../../live/live.ts';
import { useMinute } from '../../live/now.ts';
import { Aged } from '../../parts/reading.tsx';
import { Fade } from '../../parts/fade.tsx';
import { linkTo } from '../../router.ts';
import { energyToday, type PowerSource } from './power.ts';
import { usePowerDay } from './use-power-day.ts';
import { usePowerSum } from './use-power-sum.ts';
import { usualText } from './usual.ts';
import { useUsual } from './use-usual.ts';
import './power.css';

/** A bucket each five minutes. */
const points = 288;
/** The chart reaches at least this high, in W, so that a few watts of standby do not look like a peak. */
const lowestTop = 100;
const layers: readonly Layer[] = [{ draw: 'line', hue: '--sun-stroke', width: 2.2, fill: 0.14, dot: 3.6 }];

/** Watts against those of other weeks, told anew each minute. */
function Usual({ keys, value }: { readonly keys: readonly string[]; readonly value: number }) {
  const usual = useUsual(keys);
  const minute = useMinute();
  const text = useMemo(
    () => (usual === undefined ? undefined : usualText(value, usual)),
    // By the minute, so that it does not flicker with each watt.
    // oxlint-disable-next-line react/exhaustive-deps
    [usual, minute],
  );
  return text === undefined ? null : (
    <span className="power-usual">
      <Fade text={text} />
    </span>
  );
}

/** Watts now, kilowatt-hours today, and the last 24 hours. */
export function PowerPanel({ source }: { readonly source: PowerSource }) {
  const zone = useZone();
  const sum = usePowerSum(source);
  const keys = useMemo(() => source.series.map(({ key }) => key), [source]);
  const directory = useLive((state) => state.directory);
  const dayKeys = useMemo(() => {
    const meters = homeMeters(directory, source.chosen ? (source.series[0]?.key ?? null) : null);
    return { power: keys, energy: keysOf(meters?.energy) };
  }, [directory, source, keys]);
  const told = usePowerDay(dayKeys, points, zone);
  const chart = useMemo(() => {
    if (!told) return undefined;
    const { from, to, watts } = told;
    const range = extent(watts);
    if (!range) return undefined;
    const width = (to - from) / watts.length;
    const at = watts.map((_, i) => from + (i + 0.5) * width);
    const high = Math.max(lowestTop, range[1]) * 1.06;
    const low = Math.min(0, range[0]);
    return { from, to: to + day * 0.012, low, high, at, columns: [watts] };
  }, [told]);
  if (!sum) return null;
  const first = source.series[0];
  const words24 = told === undefined ? undefined : kilowattHours(energyToday(told));
  return (
    <a className="power" data-panel="power" {...(first ? linkTo({ page: 'series', key: first.key }) : {})}>
      <span className="label">{words.power}</span>
      <span className="power-words">
        <span className="power-now" data-class="glance">
          <Aged latest={sum} value={sum.value} unit="W" />
        </span>
        <span className="power-today">
          {words24 === undefined ? (
            '\u00a0'
          ) : (
            <>
              <b className="figure">
                <Fade text={words24} />
              </b>{' '}
              {words.kilowattHoursToday}
            </>
          )}
          <Usual keys={keys} value={sum.value} />
        </span>
      </span>
      <span className="power-day">
        <span className="power-plot">{chart ? <Chart layers={layers} data={chart} /> : null}</span>
        <span className="power-ends">
          <span>{words.dayAgo}</span>
          <span>{words.now}</span>
        </span>
      </span>
    </a>
  );
}
