/** What a series page says in words: its name, how it compares, and its statistics. Pure. */
import type { History } from '#model/history.ts';
import type { Unit } from '#model/units.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { quantityText } from '../../format/number.ts';
import { deviceArea, deviceName, readable, type Directory, type SeriesInfo } from '../../live/directory.ts';
import type { RangeName } from './ranges.ts';

/** "Living room temperature", "This machine, heat". */
export function seriesTitle(directory: Directory, series: SeriesInfo): string {
  const quantity = words.quantities[series.quantity] ?? readable(series.quantity).toLowerCase();
  if (series.collector === 'host') return `${words.machine}, ${quantity}`;
  if (series.device !== undefined)
    return `${deviceArea(directory, series.device) ?? deviceName(directory, series.device)} ${quantity}`;
  if (series.collector === 'open-meteo') return `${words.outside}, ${quantity}`;
  return `${readable(series.collector)}, ${quantity}`;
}

export type Extreme = { readonly value: number; readonly at: number };
export type Stats = {
  readonly lowest: Extreme;
  readonly highest: Extreme;
  readonly mean: number;
  readonly total: number;
  readonly readings: number;
};

/** Undefined for a history without readings. The mean is over readings, as each bucket's mean is. */
export function statsOf(history: History): Stats | undefined {
  let lowest: Extreme | undefined;
  let highest: Extreme | undefined;
  let sum = 0;
  let readings = 0;
  for (const [i, start] of history.at.entries()) {
    // As in the plot, a bucket stands for its middle.
    const at = Math.min(start + history.step / 2, history.to);
    const mean = history.mean[i] ?? 0;
    const low = history.min[i] ?? mean;
    const high = history.max[i] ?? mean;
    const count = history.count[i] ?? 1;
    if (!lowest || low < lowest.value) lowest = { value: low, at };
    if (!highest || high > highest.value) highest = { value: high, at };
    sum += mean * count;
    readings += count;
  }
  if (!lowest || !highest || readings === 0) return undefined;
  return {
    lowest,
    highest,
    mean: sum / readings,
    total: history.increase.reduce((all, each) => all + each, 0),
    readings,
  };
}

/** A comparison needs readings in at least this part of the time before. */
const enoughBefore = 0.6;

/** How far apart means must be to be worth a word, by unit; else a hundredth of the value. */
function noticeable(unit: Unit, value: number): number {
  if (unit === '°C') return 0.2;
  return unit === '%' ? 1 : Math.max(Math.abs(value) * 0.01, 1e-9);
}

/** "1.1° warmer than the week before." Undefined when too little is known of the time before. */
export function comparison(
  now: History,
  before: History,
  unit: Unit,
  kind: SeriesInfo['kind'],
  range: RangeName,
): string | undefined {
  const current = statsOf(now);
  const earlier = statsOf(before);
  if (!current || !earlier || coverage(before) < enoughBefore || coverage(now) < enoughBefore || kind === 'state')
    return undefined;
  const counted = kind === 'counter';
  const difference = counted ? current.total - earlier.total : current.mean - earlier.mean;
  if (Math.abs(difference) < noticeable(unit, counted ? earlier.total : earlier.mean)) return words.same[range];
  const [more, less] =
    unit === '°C' ? [words.warmer, words.cooler] : counted ? [words.more, words.less] : [words.higher, words.lower];
  return `${quantityText(Math.abs(difference), unit)} ${difference > 0 ? more : less} ${words.before[range]}.`;
}

/** Part of its range that a history has buckets for, 0 to 1. */
function coverage({ at, step, from, to }: History): number {
  const first = at[0];
  const last = at.at(-1);
  if (first === undefined || last === undefined) return 0;
  return step > 0 ? (at.length * step) / (to - from) : (last - first) / (to - from);
}
