import { energyWords as words } from '#model/words/energy-en.ts';
import { PlotBox, PlotSheet } from '../../charts/plot-box.tsx';
import { useHomeEnergy } from '../../energy/use-home-energy.ts';
import { quantityText, whole } from '../../format/number.ts';
import { deviceName } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { freshness } from '../../live/freshness.ts';
import { useNow } from '../../live/now.ts';
import { Aged } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { powerSource } from '../power/power.ts';
import { onScale } from './power-now.ts';
import { usePowerNow, useUsual } from './use-power-now.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import '../../energy/energy.css';
import './power-now.css';

/** Near type larger than this has room for few words. */
const tight = 28;

/** Watts now, beside what is usual at this hour of the week. */
export function PowerNowPanel({ shown }: { readonly shown: boolean }) {
  const { meters, powerKeys } = useHomeEnergy();
  const directory = useLive((state) => state.directory);
  const isPlugs = meters !== undefined && meters.power.length === 0;
  const plugs = isPlugs ? powerSource(directory, null) : undefined;
  const series = meters === undefined ? [] : isPlugs ? (plugs?.series ?? []) : meters.power;
  const sum = usePowerNow(series);
  const usual = useUsual(isPlugs ? series.map(({ key }) => key) : powerKeys, shown)?.now;
  const isLive = useNow((now) => sum !== undefined && freshness(sum, now) !== 'gone');
  const [first] = series;
  if (sum === undefined || first === undefined) return null;
  const note =
    series.length > 1
      ? words.together(series.length)
      : first.device === undefined
        ? undefined
        : deviceName(directory, first.device);
  return (
    <section className="power-at" data-panel="power-now">
      <div className="section-head">
        <h2 className="section-title">{isPlugs ? words.plugsNow : words.now}</h2>
        {note === undefined ? null : <p className="section-note energy-of">{note}</p>}
      </div>
      <a className="power-at-value" data-class="glance" {...linkTo({ page: 'series', key: first.key })}>
        <Aged latest={sum} value={sum.value} unit="W" />
      </a>
      {usual && isLive ? <Band value={sum.value} usual={usual} /> : null}
    </section>
  );
}

type BandProps = { readonly value: number; readonly usual: Parameters<typeof onScale>[1] };

function Band({ value, usual }: BandProps) {
  const { floors } = useScreenSize();
  const low = whole(Math.round(usual.low));
  const high = quantityText(usual.high, 'W', 0);
  const at = onScale(value, usual);
  return (
    <>
      <PlotBox className="power-band" label={words.bandSaid(quantityText(value, 'W', 0), low, high)}>
        {(size) => (
          <PlotSheet size={size}>
            <path className="plot-base" d={`M0 ${size.height / 2}H${size.width}`} />
            <rect
              className="power-now-usual"
              x={at.low * size.width}
              y={size.height * 0.28}
              width={Math.max(2, (at.high - at.low) * size.width)}
              height={size.height * 0.44}
            />
            <rect
              className="power-mark"
              x={Math.min(size.width - 3, at.value * size.width)}
              y={0}
              width={3}
              height={size.height}
            />
          </PlotSheet>
        )}
      </PlotBox>
      <p className="energy-second">{(floors.near > tight ? words.usually : words.usualAtThisHour)(low, high)}</p>
    </>
  );
}
