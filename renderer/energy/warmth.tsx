/** The temperature outdoors in a thin band of its own: a line, and its highest and lowest value. */
import { linePath, smoothPath } from '../charts/lines.ts';
import { PlotLabel } from '../charts/plot-box.tsx';
import { degrees } from '../format/number.ts';
import { extremes } from './extremes.ts';

export type Band = { readonly top: number; readonly height: number };

type Props = {
  /** °C, evenly spaced. */
  readonly values: readonly (number | null)[];
  readonly x: (i: number) => number;
  readonly band: Band;
};

/** °C that the band spans at least, so that a calm week looks calm. */
const narrowest = 4;
/** More values than this stand too close for curves between them. */
const curved = 400;

function spotsOf({ values, x, band: { top, height } }: Props) {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const range = Math.max(narrowest, high - low);
  const floor = (high + low - range) / 2;
  return values.map((value, i) =>
    value === null ? null : { x: x(i), y: top + height * (1 - (value - floor) / range), value },
  );
}

export function WarmthLine(props: Props) {
  const spots = spotsOf(props);
  const { low, high } = extremes(spots);
  return (
    <>
      <path className="energy-warmth" d={(spots.length > curved ? linePath : smoothPath)(spots)} />
      {[low, high].map((spot, i) =>
        spot ? <circle key={i} className="energy-dot" cx={spot.x} cy={spot.y} r="4" /> : null,
      )}
    </>
  );
}

type LabelProps = Props & { readonly print: number; readonly width: number };

export function WarmthLabels({ print, width, ...props }: LabelProps) {
  const { low, high } = extremes(spotsOf(props));
  const isClose = low !== undefined && high !== undefined && Math.abs(low.x - high.x) < 3 * print;
  return (
    <>
      {(isClose ? [low] : [high, low]).map((spot, i) =>
        spot ? (
          <PlotLabel key={i} x={Math.min(width - print, Math.max(print, spot.x))} y={spot.y + 0.9 * print}>
            {degrees(spot.value)}
          </PlotLabel>
        ) : null,
      )}
    </>
  );
}
