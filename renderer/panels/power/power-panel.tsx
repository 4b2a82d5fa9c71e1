import { useMemo, useRef } from 'react';
import type { History } from '#model/history.ts';
import { localMidnight } from '#model/time.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { Chart } from '../../charts/chart.tsx';
import { extent } from '../../charts/history-columns.ts';
import type { Layer } from '../../charts/layers.ts';
import { kilowattHours } from '../../format/number.ts';
import { useZone } from '../../format/zone.ts';
import { usePast } from '../../live/history.ts';
import { isAway } from '../../live/freshness.ts';
import { live, useLive } from '../../live/live.ts';
import type { LiveState } from '../../live/live-store.ts';
import { hubNow } from '../../live/now.ts';
import { Aged } from '../../parts/reading.tsx';
import { Fade } from '../../parts/fade.tsx';
import { linkTo } from '../../router.ts';
import { energyOf, powerNow, sumOf, type Metered, type PowerSource } from './power.ts';
import './power.css';

const day = 86_400_000;
/** A bucket each five minutes. */
const points = 288;
/** The chart reaches at least this high, in W, so that a few watts of standby do not look like a peak. */
const lowestTop = 100;
const layers: readonly Layer[] = [{ draw: 'line', hue: '--sun-stroke', width: 2.2, fill: 0.14, dot: 3.6 }];

/** Selects one sum of the newest samples, the same object until one of them changes or its device leaves or returns. */
function useSum(source: PowerSource): Metered | undefined {
  const kept = useRef<{ parts: readonly unknown[]; sum: Metered | undefined }>({ parts: [], sum: undefined });
  return useLive((state: LiveState) => {
    const parts = source.series.flatMap((each) => [state.latest.get(each.id), isAway(state, each)]);
    const same = parts.length === kept.current.parts.length && parts.every((each, i) => each === kept.current.parts[i]);
    if (!same)
      kept.current = {
        parts,
        sum: powerNow(
          source.series.flatMap((each) => {
            const sample = state.latest.get(each.id);
            if (sample === undefined) return [];
            return [isAway(state, each) ? { ...sample, isAway: true } : sample];
          }),
          hubNow(),
        ),
      };
    return kept.current.sum;
  });
}

/** The buckets of a history go on to their end, the readings of a meter that is away do not. */
function meteredUntil({ series, to }: History): number {
  const meter = live.state.directory.byKey.get(series);
  return meter !== undefined && isAway(live.state, meter) ? (live.state.latest.get(meter.id)?.at ?? to) : to;
}

/** Watts now, kilowatt-hours today, and the last 24 hours. */
export function PowerPanel({ source }: { readonly source: PowerSource }) {
  const zone = useZone();
  const sum = useSum(source);
  const past = usePast(
    source.series.map(({ key }) => key),
    day,
    points,
  );
  const chart = useMemo(() => {
    if (!past) return undefined;
    const from = past.to - day;
    const { at, watts } = sumOf(past.histories, from, past.to, points);
    const range = extent(watts);
    if (!range) return undefined;
    const high = Math.max(lowestTop, range[1]) * 1.06;
    const low = Math.min(0, range[0]);
    return { from, to: past.to + day * 0.012, low, high, at, columns: [watts] };
  }, [past]);
  const today = useMemo(() => {
    if (!past) return undefined;
    const midnight = localMidnight(past.to, zone);
    return past.histories.reduce((total, history) => total + energyOf(history, midnight, meteredUntil(history)), 0);
  }, [past, zone]);
  if (!sum) return null;
  const first = source.series[0];
  const words24 = today === undefined ? undefined : kilowattHours(today);
  return (
    <a
      className="power"
      data-panel="power"
      aria-label={words.power}
      {...(first ? linkTo({ page: 'series', key: first.key }) : {})}
    >
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
