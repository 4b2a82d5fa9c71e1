import { barsPath, roomy, type Name } from '../../charts/lines.ts';
import { PlotLabel, PlotSheet, type PlotSize } from '../../charts/plot-box.tsx';
import { WarmthLabels, WarmthLine } from '../../energy/warmth.tsx';
import { whole } from '../../format/number.ts';
import { shortMonth, yearOf } from '../../format/time.ts';
import type { Week } from './energy-weeks.ts';

const fill = 0.4;
/** In u, where there are few. */
const widest = 18;
const year = 52;
const middle = 3.5 * 86_400_000;

type Props = {
  readonly size: PlotSize;
  readonly print: number;
  readonly weeks: readonly Week[];
  readonly zone: string;
};

/** Weeks before the last 52 stand back. */
export function WeekDrawing({ size: { width, height }, print, weeks, zone }: Props) {
  const axis = height - 1.5 * print;
  const bar = Math.min(widest, (width / weeks.length) * fill);
  const left = (i: number): number => (i * (width - bar)) / Math.max(1, weeks.length - 1);
  const hasWarmth = weeks.some(({ warmth }) => warmth !== null) && axis > 7 * print;
  const band = { top: 0.2 * print, height: Math.max(1.2 * print, 0.16 * axis) };
  const top = hasWarmth ? band.top + band.height + 2.6 * print : 1.3 * print;
  const most = Math.max(0.1, ...weeks.map(({ energy }) => energy ?? 0));
  const y = (energy: number): number => axis - (energy / most) * (axis - top);
  const bars = weeks.map(({ energy }, i) => ({ x: left(i), top: y(energy ?? 0), bottom: axis }));
  const cut = Math.max(0, weeks.length - year);
  const last = weeks.length - 1;
  const peak = weeks.findIndex(({ energy }) => energy === most);
  const warmth = { values: weeks.map((week) => week.warmth), x: (i: number) => left(i) + bar / 2, band };
  const months = weeks.flatMap(({ at }, i) => {
    const month = shortMonth(at + middle, zone);
    return i > 0 && shortMonth((weeks[i - 1]?.at ?? 0) + middle, zone) === month ? [] : [{ i, month, at }];
  });
  const every = weeks.length < 40 ? 1 : 3;
  // A month of which only the end is there has no name.
  const begun = (months[1]?.i ?? 9) <= 2 ? months.slice(1) : months;
  const names = begun
    .map(({ i, month, at }, n): Name => {
      const text = n % 12 === 0 ? `${month} ${yearOf(at + middle, zone)}` : month;
      return { x: left(i), text, anchor: 'start' };
    })
    .filter((_, n) => n % every === 0);
  const current = weeks[last];
  return (
    <>
      <PlotSheet size={{ width, height }}>
        <path className="energy-bar" data-strength="1" d={barsPath(bars.slice(0, cut), bar)} />
        <path className="energy-bar" data-strength="2" d={barsPath(bars.slice(cut, last), bar)} />
        {current?.energy === null || current === undefined ? null : (
          <path className="energy-expected" d={`M${width - bar} ${axis}V${y(current.energy)}H${width}V${axis}`} />
        )}
        <path className="plot-base" d={`M0 ${axis}H${width}`} />
        {hasWarmth ? <WarmthLine {...warmth} /> : null}
      </PlotSheet>
      {hasWarmth ? <WarmthLabels {...warmth} print={print} width={width} /> : null}
      {peak === -1 ? null : (
        <PlotLabel
          x={Math.min(width - print, Math.max(print, left(peak) + bar / 2))}
          y={y(most) - 0.75 * print}
          tone="text"
        >
          {whole(most)}
        </PlotLabel>
      )}
      {roomy(names, print, width).map(({ x, text, anchor }) => (
        <PlotLabel key={`${x} ${text}`} x={x} y={axis + 0.95 * print} anchor={anchor ?? 'middle'} tone="faint">
          {text}
        </PlotLabel>
      ))}
    </>
  );
}
