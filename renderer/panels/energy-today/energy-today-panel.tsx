import { energyWords as words } from '#model/words/energy-en.ts';
import { linePath } from '../../charts/lines.ts';
import { PlotBox, PlotLabel, PlotSheet, type PlotSize } from '../../charts/plot-box.tsx';
import { grown } from '../../energy/outdoors.ts';
import { useDays, useHomeEnergy } from '../../energy/use-home-energy.ts';
import { toldUntil } from '../../energy/meters-heard.ts';
import { useMetersHeard } from '../../energy/use-meters-heard.ts';
import { kilowattHours, percent } from '../../format/number.ts';
import { clockTime, hourOf, longWeekday } from '../../format/time.ts';
import { answeredAt } from '../../live/answers.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { useUsual } from '../power-now/use-power-now.ts';
import { againstUsual, countedToday, usualBy, type Counted, type UsualDay } from './energy-today.ts';
import '../../energy/energy.css';
import './energy-today.css';

/** Kilowatt-hours since midnight, beside a usual day of this weekday. */
export function EnergyTodayPanel({ shown }: { readonly shown: boolean }) {
  const home = useHomeEnergy();
  const { meters, energyKeys, zone, now } = home;
  const heard = useMetersHeard(meters?.energy);
  const { floors } = useScreenSize();
  const days = useDays(energyKeys, { by: 'hour', from: 0, to: 0 }, home, shown);
  const usual = useUsual(energyKeys, shown)?.day ?? undefined;
  if (!days) return null;
  const hours = grown(days, energyKeys);
  if (hours.every((hour) => hour === null)) return null;
  const begin = days.at[0] ?? now;
  const last = toldUntil(heard, answeredAt(days), now);
  const until = last ?? now;
  const counted = countedToday(days.at, hours, days.end, until);
  const today = counted.at(-1)?.energy ?? 0;
  // What is missing would be taken for what was saved.
  const change = usual && heard.silent === 0 ? againstUsual(today, usualBy(usual, begin, until)) : undefined;
  const amount = `${kilowattHours(today)}\u00a0kWh`;
  const said =
    change === undefined
      ? undefined
      : change === 0
        ? words.asUsual(longWeekday(now, zone))
        : (change < 0 ? words.under : words.over)(percent(Math.abs(change)), longWeekday(now, zone));
  return (
    <section className="energy-part energy-today" data-panel="energy-today">
      <h2 className="section-title">
        <b>{amount}</b>{' '}
        <span className="energy-finding">
          {last === undefined ? words.today : words.todayUntil(clockTime(last, zone))}
        </span>
      </h2>
      {said === undefined ? null : (
        <p className="energy-second">
          <b>{said.much}</b> {said.rest}
        </p>
      )}
      {heard.silent > 0 ? <p className="energy-second">{words.metersSilent(heard.silent, heard.of)}</p> : null}
      <PlotBox label={words.todaySaid(amount)}>
        {(size) => (
          <Drawing
            size={size}
            print={Math.max(24, floors.near)}
            counted={counted}
            usual={usual}
            from={begin}
            to={days.end}
            zone={zone}
          />
        )}
      </PlotBox>
    </section>
  );
}

type Props = {
  readonly size: PlotSize;
  readonly print: number;
  readonly counted: readonly Counted[];
  readonly usual: UsualDay | undefined;
  readonly from: number;
  readonly to: number;
  readonly zone: string;
};

function Drawing({ size: { width, height }, print, counted, usual, from, to, zone }: Props) {
  const axis = height - 1.5 * print;
  const top = 0.5 * print;
  const most = Math.max(0.1, counted.at(-1)?.energy ?? 0, usual?.hours.at(-1)?.high ?? 0);
  const x = (at: number): number => ((at - from) / (to - from)) * width;
  const y = (energy: number): number => axis - (energy / most) * (axis - top);
  const hours = usual ? [{ at: from, low: 0, middle: 0, high: 0 }, ...usual.hours] : [];
  const edge = (of: 'low' | 'high' | 'middle') => hours.map((hour) => ({ x: x(hour.at), y: y(hour[of]) }));
  const last = counted.at(-1);
  const named = hours[Math.floor(hours.length / 2)];
  const then = counted.findLast(({ at }) => at <= (named?.at ?? 0));
  // On the side where today's line is not.
  const isBelow = named !== undefined && then !== undefined && then.energy > named.middle;
  return (
    <>
      <PlotSheet size={{ width, height }}>
        {hours.length > 0 ? (
          <>
            <path className="energy-usual" d={`${linePath([...edge('high'), ...edge('low').toReversed()])}Z`} />
            <path className="energy-expected" d={linePath(edge('middle'))} />
          </>
        ) : null}
        <path className="plot-base" d={`M0 ${axis}H${width}`} />
        <path className="energy-counted" d={linePath(counted.map(({ at, energy }) => ({ x: x(at), y: y(energy) })))} />
        {last ? <circle className="energy-now" cx={x(last.at)} cy={y(last.energy)} r="5" /> : null}
      </PlotSheet>
      {named && axis > 5 * print ? (
        <PlotLabel
          x={x(named.at)}
          y={isBelow ? y(named.low) + 0.9 * print : y(named.high) - 0.8 * print}
          anchor={isBelow ? 'start' : 'end'}
          tone="faint"
        >
          {words.usual}
        </PlotLabel>
      ) : null}
      {[0, 12, 24].map((hour) => (
        <PlotLabel
          key={hour}
          x={hour === 24 ? width : hour === 0 ? 0 : x(noonOf(from, to, zone))}
          y={axis + 0.95 * print}
          anchor={hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'}
          tone="faint"
        >
          {String(hour).padStart(2, '0')}
        </PlotLabel>
      ))}
    </>
  );
}

/** When the clock shows 12, on days of 23 and 25 hours too. */
function noonOf(from: number, to: number, zone: string): number {
  const hour = 3_600_000;
  for (let at = from + 11 * hour; at <= Math.min(to, from + 13 * hour); at += hour)
    if (hourOf(at, zone) === 12) return at;
  return (from + to) / 2;
}
