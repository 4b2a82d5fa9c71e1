import { energyWords as words } from '#model/words/energy-en.ts';
import { barsPath, roomy, type Name } from '../../charts/lines.ts';
import { PlotLabel, PlotSheet, type PlotSize } from '../../charts/plot-box.tsx';
import { kilowattHours } from '../../format/number.ts';
import { shortDate, weekday } from '../../format/time.ts';
import { WarmthLabels, WarmthLine } from '../../energy/warmth.tsx';
import { strengths, type DayBar } from './energy-days.ts';

/** How much of its place a bar fills: thin, so that the wall stays dark. */
const fill = 0.4;
/** In u, where there are few. */
const widest = 18;
/** Width of today's number, in font sizes. */
const todayReach = 2.3;

type Props = {
  readonly size: PlotSize;
  /** Font size of the labels, in u. */
  readonly print: number;
  readonly bars: readonly DayBar[];
  /** kWh today once it is over. */
  readonly expected: number | undefined;
  readonly zone: string;
  readonly onHeld: () => void;
};

export function DayDrawing({ size, print, bars, expected, zone, onHeld }: Props) {
  const { width } = size;
  const axis = size.height - 1.5 * print;
  const bar = Math.min(widest, (width / bars.length) * fill);
  const left = (i: number): number => (i * (width - bar)) / Math.max(1, bars.length - 1);
  const hasWarmth = bars.some(({ warmth }) => warmth !== null);
  const band = hasWarmth ? { top: 0.4 * print, height: Math.max(1.6 * print, 0.2 * axis) } : undefined;
  const warmth = { values: bars.map((each) => each.warmth), x: (i: number) => left(i) + bar / 2 };
  const heldAt = bars.findIndex(({ isHeld }) => isHeld);
  const top = (band ? band.top + band.height + 1.6 * print : 0) + (heldAt === -1 ? 1.3 : 2.6) * print;
  const most = Math.max(...bars.map(({ energy }) => energy ?? 0), expected ?? 0, 0.01);
  const y = (energy: number): number => axis - (energy / most) * (axis - top);
  const last = bars.at(-1);
  const peak = bars.reduce((a, b) => ((b.energy ?? 0) > (a.energy ?? 0) ? b : a));
  const peakAt = inside(left(bars.indexOf(peak)) + bar / 2, print, width);
  // Today's number stands over the days before it as well, and the highest one's gives way to it.
  const todayFrom = width - todayReach * print;
  const beneath = bars.filter((_, i) => left(i) + bar > todayFrom).map(({ energy }) => energy ?? 0);
  return (
    <>
      <PlotSheet size={size}>
        <path className="plot-base" d={`M0 ${axis}H${width}`} />
        {strengths.map((strength) => (
          <path
            key={strength}
            className="energy-bar"
            data-strength={strength}
            d={stacked(bars, strength, { y, left, bar })}
          />
        ))}
        {expected !== undefined && last?.energy !== null && last !== undefined ? (
          <path
            className="energy-expected"
            d={`M${width - bar} ${y(last.energy)}V${y(expected)}H${width}V${y(last.energy)}`}
          />
        ) : null}
        {heldAt === -1 ? null : (
          <path className="energy-hollow" d={`M${left(heldAt)} ${axis}V${top - 1.2 * print}h${bar}V${axis}`} />
        )}
        {band ? <WarmthLine {...warmth} band={band} /> : null}
      </PlotSheet>
      {band ? <WarmthLabels {...warmth} band={band} print={print} width={width} /> : null}
      {peak.energy === null || (last?.energy !== null && peakAt + print > todayFrom) ? null : (
        <PlotLabel x={peakAt} y={y(peak.energy) - 0.75 * print} tone="text">
          {kilowattHours(peak.energy)}
        </PlotLabel>
      )}
      {last === undefined || last.energy === null ? null : (
        <PlotLabel x={width} y={y(Math.max(...beneath, expected ?? 0)) - 0.75 * print} anchor="end" tone="text">
          {kilowattHours(last.energy)}
        </PlotLabel>
      )}
      {heldAt === -1 ? null : (
        <button
          type="button"
          className="energy-accept"
          style={{
            left: `calc(${inside(left(heldAt) + bar / 2, 2 * print, width)} * var(--u))`,
            top: `calc(${top - 1.9 * print} * var(--u))`,
          }}
          onClick={onHeld}
        >
          <span>{words.acceptIt}</span>
        </button>
      )}
      {roomy(dayNames(bars, left, zone, width), print, width).map(({ x, text, anchor }) => (
        <PlotLabel
          key={text}
          x={x}
          y={axis + 0.95 * print}
          anchor={anchor ?? 'middle'}
          tone={text === words.today ? 'text' : 'faint'}
        >
          {text}
        </PlotLabel>
      ))}
    </>
  );
}

type Scale = { readonly y: (energy: number) => number; readonly left: (i: number) => number; readonly bar: number };

/** The parts of one strength, each standing on the cheaper ones, with a hair between them. */
function stacked(bars: readonly DayBar[], strength: 1 | 2 | 3, { y, left, bar }: Scale): string {
  return barsPath(
    bars.map(({ parts }, i) => {
      const below = strengths.filter((each) => each < strength).reduce((sum, each) => sum + parts[each], 0);
      const bottom = y(below) - (below > 0 ? 1.5 : 0);
      return { x: left(i), top: y(below + parts[strength]), bottom };
    }),
    bar,
  );
}

const inside = (x: number, length: number, width: number): number => Math.min(width - length, Math.max(length, x));

/** Mondays by their date, the first with its weekday, and today. */
function dayNames(bars: readonly DayBar[], left: (i: number) => number, zone: string, width: number): Name[] {
  // Noon is of the day in any time zone, however its clock changes.
  const noon = (at: number): number => at + 12 * 3_600_000;
  const isMonday = (at: number): boolean =>
    new Date(noon(at)).toLocaleDateString('en-GB', { timeZone: zone, weekday: 'short' }) === 'Mon';
  const wanted = bars.length <= 9 ? bars : bars.filter(({ at }) => isMonday(at));
  const names = wanted.map(({ at }, i): Name => {
    const name =
      bars.length <= 9
        ? weekday(noon(at), zone)
        : i === 0
          ? `${weekday(noon(at), zone)} ${shortDate(noon(at), zone)}`
          : shortDate(noon(at), zone);
    const index = bars.findIndex((bar) => bar.at === at);
    return { x: left(index), text: name, anchor: 'start' };
  });
  return [...names.slice(0, bars.length <= 9 ? -1 : undefined), { x: width, text: words.today, anchor: 'end' }];
}
