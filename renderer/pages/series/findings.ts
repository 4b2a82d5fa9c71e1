/** What a series page says in words: how its series compares, and its statistics. Pure. */
import type { History } from '#model/history.ts';
import type { Unit } from '#model/units.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { hasStateWords, stateWords } from '#model/words/states-en.ts';
import { capital } from '#model/words/units-en.ts';
import { longSpan } from '../../format/age.ts';
import { differenceText } from '../../format/number.ts';
import { moment, shortDate, clockTime } from '../../format/time.ts';
import type { Extreme, StateStats } from '../../charts/state.ts';
import type { SeriesInfo } from '../../live/directory.ts';

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
  for (const [i, from] of history.at.entries()) {
    const to = Math.max(from, Math.min(from + history.step, history.to));
    const mean = history.mean[i] ?? 0;
    const low = history.min[i] ?? mean;
    const high = history.max[i] ?? mean;
    const count = history.count[i] ?? 1;
    if (!lowest || low < lowest.value) lowest = { value: low, from, to };
    if (!highest || high > highest.value) highest = { value: high, from, to };
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

const minute = 60_000;
const day = 86_400_000;

/** When an extreme was read, as well as its bucket tells: the minute, "22 Nov, 21:45 to 21:50", or its days. */
export function whenRead({ from, to }: Extreme, zone: string): string {
  if (to - from <= minute) return moment(from, zone);
  const first = shortDate(from, zone);
  const last = shortDate(to - 1, zone);
  if (to - from < day && first === last) return `${first}, ${clockTime(from, zone)} ${words.to} ${clockTime(to, zone)}`;
  return first === last ? first : `${first} ${words.to} ${last}`;
}

/** A comparison needs readings in at least this part of the time before. */
const enoughBefore = 0.6;

/** How far apart means must be to be worth a word, by unit; else a hundredth of the value. */
function noticeable(unit: Unit, value: number): number {
  if (unit === '°C') return 0.2;
  return unit === '%' ? 1 : Math.max(Math.abs(value) * 0.01, 1e-9);
}

/** "than the week before", and "Much like the week before." */
export type Compared = { readonly than: string; readonly alike: string };

/** "1.1° warmer than the week before." Undefined when too little is known of the time before. */
export function comparison(
  now: History,
  before: History,
  unit: Unit,
  kind: SeriesInfo['kind'],
  said: Compared,
): string | undefined {
  const current = statsOf(now);
  const earlier = statsOf(before);
  if (!current || !earlier || coverage(before) < enoughBefore || coverage(now) < enoughBefore || kind === 'state')
    return undefined;
  const counted = kind === 'counter';
  const difference = counted ? current.total - earlier.total : current.mean - earlier.mean;
  if (Math.abs(difference) < noticeable(unit, counted ? earlier.total : earlier.mean)) return said.alike;
  const [more, less] =
    unit === '°C' ? [words.warmer, words.cooler] : counted ? [words.more, words.less] : [words.higher, words.lower];
  return `${differenceText(Math.abs(difference), unit)} ${difference > 0 ? more : less} ${said.than}.`;
}

/** Part of its range that a history has buckets for, 0 to 1. */
function coverage({ at, step, from, to }: History): number {
  const first = at[0];
  const last = at.at(-1);
  if (first === undefined || last === undefined) return 0;
  return step > 0 ? (at.length * step) / (to - from) : (last - first) / (to - from);
}

/** "On for 5 h 12 min, turned on 3 times.", or in the words of the quantity: "Closed for 5 h 12 min, 3 times." */
export function onFinding(
  { onFor, turnedOn, isExact }: Pick<StateStats, 'onFor' | 'turnedOn' | 'isExact'>,
  quantity = '',
): string {
  if (hasStateWords(quantity)) {
    const [off, on] = stateWords(quantity);
    if (onFor === 0 && turnedOn === 0) return words.wasThroughout(capital(off));
    const [held, often] = [longSpan(onFor), words.times(turnedOn)];
    if (isExact) return words.was(capital(on), held, turnedOn === 0 ? undefined : often);
    return words.was(capital(on), words.about(held), words.atLeast(often));
  }
  if (onFor === 0 && turnedOn === 0) return words.wasOff;
  if (turnedOn === 0 && isExact) return words.wasOnFor(longSpan(onFor));
  const [span, times] = [longSpan(onFor), words.times(turnedOn)];
  return isExact ? words.wasOn(span, times) : words.wasOn(words.about(span), words.atLeast(times));
}
