import { onLine } from '#model/fit.ts';
import { shownValue } from '#model/shown-units.ts';
import { heatingWords as words } from '#model/words/heating-en.ts';
import { unitSystem } from '#model/words/spoken.ts';
import { linePath, roomy } from '../../charts/lines.ts';
import { PlotLabel, PlotSheet, type PlotSize } from '../../charts/plot-box.tsx';
import { degrees } from '../../format/number.ts';
import { dayAndMonth } from '../../format/time.ts';
import type { HeatDay, HeatFit } from '../../heating/heat-days.ts';
import { lengthOf } from '../../type-size.ts';

type Props = {
  readonly size: PlotSize;
  readonly print: number;
  /** Those of which both are known, today the last. */
  readonly days: readonly HeatDay[];
  readonly fit: HeatFit | undefined;
  readonly unusual: readonly HeatDay[];
  readonly picked: string | undefined;
  readonly zone: string;
};

const noon = 12 * 3_600_000;

export function Cloud({ size: { width, height }, print, days, fit, unusual, picked, zone }: Props) {
  const axis = height - 1.6 * print;
  const warmths = days.map(({ warmth }) => warmth ?? 0);
  const [coldest, warmest] = [Math.min(...warmths) - 1, Math.max(...warmths) + 1];
  const most = Math.max(4, ...days.map(({ heat }) => heat ?? 0)) * 1.06;
  const inset = 2.6 * print;
  const x = (warmth: number): number => inset + ((warmth - coldest) / Math.max(1, warmest - coldest)) * (width - inset);
  const y = (hours: number): number => axis - (hours / most) * (axis - 0.6 * print);
  const today = days.at(-1);
  const rings = new Set(unusual.map(({ day }) => day));
  const named = unusual.find(({ day }) => day === picked);
  const hours = [5, 10, 15, 20].filter((n) => n < most && (most < 14 || n % 5 === 0));
  const every = ticks(coldest, warmest, width / (3.2 * print));
  const spot = ({ warmth, heat }: HeatDay) => ({ cx: x(warmth ?? 0).toFixed(1), cy: y(heat ?? 0).toFixed(1) });
  const outdoors = { x: width, text: words.outdoors, anchor: 'end' as const };
  const names = every.map((warmth) => ({ x: x(warmth), text: degrees(warmth), anchor: 'middle' as const }));
  return (
    <>
      <PlotSheet size={{ width, height }}>
        {hours.map((n) => (
          <path key={n} className="plot-hair" d={`M0 ${y(n)}H${width}`} />
        ))}
        <path className="plot-base" d={`M0 ${axis}H${width}`} />
        {days
          .slice(0, -1)
          .map((day) =>
            rings.has(day.day) ? null : <circle key={day.day} className="cloud-day" {...spot(day)} r="2.6" />,
          )}
        {fit ? (
          <path
            className="energy-warmth"
            d={linePath(expected(fit, coldest + 1).map((dot) => ({ x: x(dot.warmth), y: y(dot.hours) })))}
          />
        ) : null}
        {unusual.map((day) => (
          <circle key={day.day} className="cloud-ring" data-picked={day === named} {...spot(day)} r="6" />
        ))}
        {today ? <circle className="energy-dot" {...spot(today)} r="8" /> : null}
      </PlotSheet>
      {hours.map((n) => (
        <PlotLabel key={n} x={0} y={y(n) - 0.65 * print} anchor="start" tone="faint">
          {words.hours(String(n))}
        </PlotLabel>
      ))}
      {today ? <Beside day={today} {...{ x, y, print, width, unusual }} text={words.today} tone="text" /> : null}
      {named ? (
        <Beside
          day={named}
          {...{ x, y, print, width, unusual }}
          text={dayAndMonth(named.at + noon, zone)}
          tone="soft"
        />
      ) : null}
      {roomy([...names, outdoors], print, width).map(({ x: at, text, anchor }) => (
        <PlotLabel key={text} x={at} y={axis + print} anchor={anchor} tone="faint">
          {text}
        </PlotLabel>
      ))}
    </>
  );
}

/** The ends of the line: from the coldest day to where the heating is off, or to none. */
function expected({ line, limit }: HeatFit, coldest: number): { readonly warmth: number; readonly hours: number }[] {
  const end = Math.min(limit, -line.intercept / line.slope);
  return [coldest, end].map((warmth) => ({ warmth, hours: onLine(line, warmth) }));
}

type BesideProps = {
  readonly day: HeatDay;
  readonly x: (warmth: number) => number;
  readonly y: (hours: number) => number;
  readonly print: number;
  readonly width: number;
  /** The days with rings, which no name covers. */
  readonly unusual: readonly HeatDay[];
  readonly text: string;
  readonly tone: 'text' | 'soft';
};

/** To the right of a dot and a little above, or to its left where that has no room or a ring. */
function Beside({ day, x, y, print, width, unusual, text, tone }: BesideProps) {
  const [at, level] = [x(day.warmth ?? 0), y(day.heat ?? 0) - 0.5 * print];
  const end = at + print + lengthOf(text, print) * 1.2;
  const isRinged = unusual.some(
    ({ warmth, heat }) => x(warmth ?? 0) > at && x(warmth ?? 0) < end && Math.abs(y(heat ?? 0) - level) < 0.9 * print,
  );
  const isLeft = end > width || isRinged;
  return (
    <PlotLabel
      x={at + (isLeft ? -0.7 : 0.7) * print}
      y={Math.max(0.5 * print, level)}
      anchor={isLeft ? 'end' : 'start'}
      tone={tone}
    >
      {text}
    </PlotLabel>
  );
}

/** Round temperatures in the home's unit, as °C. */
function ticks(low: number, high: number, room: number): number[] {
  const isOwn = shownValue(0, '°C', unitSystem()).value === 0;
  const shown = (celsius: number): number => shownValue(celsius, '°C', unitSystem()).value;
  const kept = (value: number): number => (isOwn ? value : (value - 32) / 1.8);
  const step = [5, 10, 20].find((each) => (shown(high) - shown(low)) / each <= room) ?? 20;
  const first = Math.ceil(shown(low) / step) * step;
  const found: number[] = [];
  for (let value = first; value <= shown(high); value += step) found.push(kept(value));
  return found;
}
