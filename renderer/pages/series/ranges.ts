/** The four distances at which a series is seen, and the ticks of their axes. Pure. */
import { localDate, localDayEdges } from '#model/time.ts';
import { clockTime, hourOf, shortDate, shortMonth, weekday, yearOf } from '../../format/time.ts';

const hour = 3_600_000;
const day = 24 * hour;

export const ranges = ['day', 'week', 'month', 'year'] as const;
export type RangeName = (typeof ranges)[number];

/** Length in ms, and how many buckets: five minutes, half an hour, two hours, a day. */
export const rangeOf: Readonly<Record<RangeName, { readonly span: number; readonly points: number }>> = {
  day: { span: day, points: 288 },
  week: { span: 7 * day, points: 336 },
  month: { span: 30 * day, points: 360 },
  year: { span: 365 * day, points: 365 },
};

/** A time, in ms or as part of the width, and its label. */
export type Tick = { readonly at: number; readonly text: string };

/** Marks at round local times within [from, to]. */
export function timeTicks(range: RangeName, from: number, to: number, zone: string): readonly Tick[] {
  if (range === 'day') {
    const first = Math.ceil(from / hour) * hour;
    return Array.from({ length: 25 }, (_, i) => first + i * hour)
      .filter((at) => at <= to && hourOf(at, zone) % 4 === 0)
      .map((at) => ({ at, text: hourOf(at, zone) === 0 ? weekday(at, zone) : clockTime(at, zone) }));
  }
  const days = localDayEdges(from, to, zone).filter((at) => at >= from && at <= to);
  if (range === 'week') return days.map((at) => ({ at, text: `${weekday(at, zone)} ${localDate(at, zone).day}` }));
  if (range === 'month')
    return days.filter((at) => weekday(at, zone) === 'Mon').map((at) => ({ at, text: shortDate(at, zone) }));
  return days
    .filter((at) => localDate(at, zone).day === 1)
    .map((at) => ({ at, text: localDate(at, zone).month === 1 ? yearOf(at, zone) : shortMonth(at, zone) }));
}

/** Characters that stay free before the word at the end, and after a label that was moved. */
const besideEnd = 3;
const besideMoved = 2;

/**
 * Labels over their marks, both as parts of the width, `character` being that of one. The first moves in from the edge
 * where the next one leaves it room; what would come close to the word at the end, of `end` characters, leaves.
 */
export function placeTimes(marks: readonly Tick[], character: number, end: number): readonly Tick[] {
  const half = ({ text }: Tick): number => (text.length / 2) * character;
  return marks.flatMap((mark, i) => {
    const at = Math.max(mark.at, half(mark));
    const next = marks[i + 1];
    const room = next === undefined ? 1 : next.at - half(next) - besideMoved * character;
    if (at + half(mark) + (end + besideEnd) * character >= 1) return [];
    if (at !== mark.at && at + half(mark) > room) return [];
    return [{ ...mark, at }];
  });
}

/** Round values in [low, high], about `count` of them, at 1, 2 or 5 times a power of ten. */
export function valueTicks(low: number, high: number, count: number): readonly number[] {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const parts = rough / power;
  const step = (parts < 1.2 ? 1 : parts < 3 ? 2 : parts < 7 ? 5 : 10) * power;
  const ticks: number[] = [];
  for (let n = Math.ceil(low / step); n * step <= high; n++) ticks.push(Number((n * step).toPrecision(12)));
  return ticks;
}

/** Decimals with which neighbouring ticks differ. */
export function tickDecimals(ticks: readonly number[]): number {
  if (ticks.length < 2) return 0;
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return Math.max(0, Math.min(4, -Math.floor(Math.log10(step) + 1e-9)));
}
