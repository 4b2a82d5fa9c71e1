/** What stands at a time in each of the traces, in words. Pure. */
import { exploreWords as words } from '#model/words/explore-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { heldIndex, nearestIndex, pointAt, type Read } from '../../charts/cursor.ts';
import type { Look } from '../../charts/looks.ts';
import { indexAt, type Trace } from '../../charts/trace.ts';
import { longSpan } from '../../format/age.ts';
import { quantityText, told } from '../../format/number.ts';
import { clockTime, longDate, secondsTime, shortDate, yearOf } from '../../format/time.ts';

const day = 86_400_000;

export type Value = {
  readonly look: Look;
  /** Which of the traces. */
  readonly index: number;
  readonly point: Read;
  /** "22.0°", "closed". */
  readonly text: string;
  /** "21.7° to 22.3°", "for 3 h"; empty where there is nothing more to tell. */
  readonly note: string;
};

const indexIn = (trace: Trace, at: number): number | undefined =>
  trace.draw === 'steps' ? heldIndex(trace.columns, at) : nearestIndex(trace.columns, at);

/** The point of a trace at a time; the others are read at the time of the first, where they have something near. */
function valueAt(look: Look, index: number, trace: Trace, at: number, reach: number): Value | undefined {
  const { unit, quantity } = look.series;
  const point = pointAt(trace.columns, indexIn(trace, at));
  if (!point || (trace.draw !== 'steps' && Math.abs(point.at - at) > reach)) return undefined;
  const next = trace.columns.at[point.index + 1];
  const [low, high] = [quantityText(point.low, unit), quantityText(point.high, unit)];
  const note =
    trace.draw === 'steps'
      ? next === undefined
        ? ''
        : screenWords.heldFor(longSpan(next - point.at))
      : low === high
        ? ''
        : `${low} ${screenWords.to} ${high}`;
  return { look, index, point, text: told(point.value, { unit, quantity }), note };
}

/** Of the first trace the nearest point however far; of the others what is within `reach` ms of it. */
export function valuesAt(
  looks: readonly Look[],
  traces: readonly Trace[],
  at: number,
  reach: number,
): readonly Value[] {
  let time = at;
  return looks.flatMap((look, i) => {
    const trace = traces[i];
    const value = trace && valueAt(look, i, trace, time, i === 0 ? Infinity : reach);
    if (i === 0 && value) time = value.point.at;
    return value ? [value] : [];
  });
}

/** What the earlier line shows there: "20.1°". */
export function earlierAt(
  trace: Trace | undefined,
  look: Look | undefined,
  at: number,
  reach: number,
): string | undefined {
  if (!trace || !look) return undefined;
  const point = pointAt(trace.columns, nearestIndex(trace.columns, at - trace.shift));
  if (!point || Math.abs(point.at + trace.shift - at) > reach) return undefined;
  return quantityText(point.value, look.series.unit);
}

/** Usual distance of two points around a time, ms. */
export function spacing({ columns: { at } }: Trace, time: number): number {
  const i = Math.min(at.length - 1, Math.max(1, indexAt(at, time)));
  return (at[i] ?? 0) - (at[i - 1] ?? 0);
}

/** As exactly as a point of this spacing can be told: its day, its minute, its second. */
export function whenText(at: number, apart: number, zone: string): string {
  if (apart >= 20 * 3_600_000) return longDate(at, zone);
  return `${longDate(at, zone)}, ${apart < 60_000 ? secondsTime(at, zone) : clockTime(at, zone)}`;
}

/** "8 Nov to 14 Nov 2026", "14 Nov 2026, 10:00 to 12:30". */
export function viewText({ from, to }: { readonly from: number; readonly to: number }, zone: string): string {
  const [first, last] = [shortDate(from, zone), shortDate(to, zone)];
  const year = yearOf(to, zone);
  if (to - from <= 2 * day) {
    const write = to - from < 10 * 60_000 ? secondsTime : clockTime;
    return first === last
      ? `${last} ${year}, ${words.from(write(from, zone), write(to, zone))}`
      : words.from(`${first} ${write(from, zone)}`, `${last} ${write(to, zone)}`);
  }
  const begin = yearOf(from, zone) === year ? first : `${first} ${yearOf(from, zone)}`;
  return words.from(begin, `${last} ${year}`);
}
