import { energyWords as words } from '#model/words/energy-en.ts';
import { useMemo } from 'react';
import { roomy, stairs, type Name } from '../../charts/lines.ts';
import { PlotBox, PlotLabel, PlotSheet, type PlotSize } from '../../charts/plot-box.tsx';
import { firstKnown, grown } from '../../energy/outdoors.ts';
import { useDays, useHomeEnergy } from '../../energy/use-home-energy.ts';
import { WarmthLabels, WarmthLine } from '../../energy/warmth.tsx';
import { fixed } from '../../format/number.ts';
import { clockTime, shortDate, weekday } from '../../format/time.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import '../../energy/energy.css';
import './energy-hours.css';

const hour = 3_600_000;

/** Power hour by hour of 7 or 30 days, under the temperature outdoors. */
export function EnergyHoursPanel({ shown, days: count = 7 }: { readonly shown: boolean; readonly days?: 7 | 30 }) {
  const home = useHomeEnergy();
  const { energyKeys, outdoorKeys, zone } = home;
  const { floors } = useScreenSize();
  const keys = useMemo(() => [...energyKeys, ...outdoorKeys], [energyKeys, outdoorKeys]);
  const days = useDays(energyKeys.length === 0 ? [] : keys, { by: 'hour', from: 1 - count, to: 0 }, home, shown);
  const told = useMemo(() => {
    if (!days) return undefined;
    const energy = grown(days, energyKeys);
    const first = energy.findIndex((each) => each !== null);
    if (first === -1) return undefined;
    const last = energy.findLastIndex((each) => each !== null);
    const warmth = firstKnown(days, outdoorKeys).map((value, i) => (i > last ? null : value));
    return { at: days.at, power: energy.map((each, i) => (i > last ? null : each)), warmth };
  }, [days, energyKeys, outdoorKeys]);
  if (!told) return null;
  const peak = Math.max(...told.power.map((power) => power ?? 0));
  const hasWarmth = told.warmth.some((value) => value !== null);
  return (
    <section className="energy-part energy-hours" data-panel="energy-hours">
      <div className="section-head">
        <h2 className="section-title energy-finding">{words.byTheHour(count)}</h2>
        <p className="section-note">{hasWarmth ? words.hoursNote : words.hoursNoteAlone}</p>
      </div>
      <PlotBox label={words.hoursSaid(kilowatts(peak))}>
        {(size) => <Drawing size={size} print={Math.max(24, floors.near)} zone={zone} {...told} />}
      </PlotBox>
    </section>
  );
}

const kilowatts = (value: number): string => `${fixed(value, 1)}\u00a0kW`;

type Props = {
  readonly size: PlotSize;
  readonly print: number;
  readonly zone: string;
  readonly at: readonly number[];
  /** kW. */
  readonly power: readonly (number | null)[];
  readonly warmth: readonly (number | null)[];
};

function Drawing({ size: { width, height }, print, zone, at, power, warmth }: Props) {
  const axis = height - 1.5 * print;
  const step = width / at.length;
  const hasWarmth = warmth.some((value) => value !== null);
  const band = { top: 0.2 * print, height: Math.max(1.4 * print, 0.2 * axis) };
  const midnights = at.flatMap((time, i) => (clockTime(time, zone) === '00:00' ? [{ i, time }] : []));
  const isWeek = midnights.length <= 8;
  // Among the peaks of a month there is no room beside the highest: its name stands above it.
  const top =
    (hasWarmth ? band.top + band.height + 1.9 * print : 0.2 * print) + (isWeek && hasWarmth ? 0 : 1.2 * print);
  const most = Math.max(0.1, ...power.map((each) => each ?? 0));
  const y = (each: number): number => axis - (each / most) * (axis - top);
  const drawn = stairs(
    power.map((each) => (each === null ? null : y(each))),
    step,
    axis,
  );
  const peak = power.reduce<number>((best, each, i) => ((each ?? -1) > (power[best] ?? -1) ? i : best), 0);
  const names = midnights.flatMap(({ i, time }, n): Name[] => {
    const noon = time + 12 * hour;
    if (n === midnights.length - 1)
      return [{ x: isWeek ? i * step : width, text: words.today, anchor: isWeek ? 'start' : 'end' }];
    if (!isWeek)
      return weekdayNumber(noon, zone) === 1 ? [{ x: i * step, text: shortDate(noon, zone), anchor: 'start' }] : [];
    return [{ x: i * step, text: weekday(noon, zone), anchor: 'start' }];
  });
  const x = (i: number): number => (i + 0.5) * step;
  const peakX = x(peak);
  return (
    <>
      <PlotSheet size={{ width, height }}>
        {midnights
          .slice(1)
          .map(({ i }) =>
            isWeek ? <path key={i} className="plot-hair" d={`M${i * step} ${band.top}V${axis}`} /> : null,
          )}
        <path className="energy-area" d={drawn.area} />
        <path className="energy-stairs" d={drawn.line} />
        <path className="plot-base" d={`M0 ${axis}H${width}`} />
        {hasWarmth ? <WarmthLine values={warmth} x={x} band={band} /> : null}
      </PlotSheet>
      {hasWarmth ? <WarmthLabels values={warmth} x={x} band={band} print={print} width={width} /> : null}
      <PlotLabel {...(isWeek ? beside(peakX, top, print, width) : above(peakX, top, print, width))} tone="text">
        {kilowatts(most)}
      </PlotLabel>
      {roomy(names, print, width).map(({ x: at0, text, anchor }) => (
        <PlotLabel
          key={`${at0} ${text}`}
          x={at0}
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

function beside(x: number, top: number, print: number, width: number) {
  const isLeft = x < width / 2;
  return { x: x + (isLeft ? 0.6 : -0.6) * print, y: top + 0.1 * print, anchor: isLeft ? 'start' : 'end' } as const;
}

function above(x: number, top: number, print: number, width: number) {
  return { x: Math.min(width - 1.6 * print, Math.max(1.6 * print, x)), y: top - 0.65 * print } as const;
}

/** 1 is Monday. */
const weekdayNumber = (at: number, zone: string): number => {
  const [year = 0, month = 1, date = 1] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
    .format(at)
    .split('-')
    .map(Number);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay() || 7;
};
