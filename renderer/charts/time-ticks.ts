/** Marks of a time axis at round local times, at any distance, and where their labels find room. Pure. */
import { day, hour, localDate, localDayEdges, localMonth, minute, offsetAt, quarter, second } from '#model/time.ts';
import { clockTime, secondsTime, shortDate, shortMonth, weekday, yearOf } from '../format/time.ts';
import { spanOf, type View } from './view.ts';

/** A time, in ms or as part of the width, and its label. */
export type Tick = { readonly at: number; readonly text: string };

type Kind = 'seconds' | 'clock' | 'days' | 'weeks' | 'months' | 'years';
type Rhythm = { readonly kind: Kind; readonly every: number; readonly letters: number };

const rhythms: readonly Rhythm[] = [
  ...[5, 10, 15, 30].map((n) => ({ kind: 'seconds' as const, every: n * second, letters: 8 })),
  ...[1, 2, 5, 10, 15, 30].map((n) => ({ kind: 'clock' as const, every: n * minute, letters: 5 })),
  ...[1, 2, 4, 6, 12].map((n) => ({ kind: 'clock' as const, every: n * hour, letters: 5 })),
  ...[1, 2].map((n) => ({ kind: 'days' as const, every: n * day, letters: 6 })),
  { kind: 'weeks', every: 7 * day, letters: 6 },
  ...[1, 2, 3, 6].map((n) => ({ kind: 'months' as const, every: n * 30 * day, letters: 4 })),
  ...[1, 2, 5].map((n) => ({ kind: 'years' as const, every: n * 365 * day, letters: 4 })),
];
const widest: Rhythm = { kind: 'years', every: 5 * 365 * day, letters: 4 };
/** A label wants its own width more than twice. */
const air = 2.2;

const offsets = new Map<string, number>();

/** Offsets change at whole quarters of an hour; each is worked out once. */
function offsetOf(at: number, zone: string): number {
  const id = `${Math.floor(at / quarter)} ${zone}`;
  let found = offsets.get(id);
  if (found === undefined) {
    if (offsets.size > 2_000) offsets.clear();
    offsets.set(id, (found = offsetAt(at, zone)));
  }
  return found;
}

/** Times that clocks show as whole multiples, also where they are changed. */
function clockTicks({ from, to }: View, every: number, zone: string): readonly number[] {
  const grain = Math.min(every, quarter);
  const found: number[] = [];
  for (let at = Math.ceil(from / grain) * grain; at <= to; at += grain)
    if ((at + offsetOf(at, zone)) % every === 0) found.push(at);
  return found;
}

function monthTicks({ from, to }: View, months: number, zone: string): readonly number[] {
  const found: number[] = [];
  for (let i = 0; ; i++) {
    const at = localMonth(from, zone, i);
    if (at > to) return found;
    if (at >= from && (localDate(at, zone).month - 1) % months === 0) found.push(at);
  }
}

/** Marks within a view that is as wide as `letters` of its labels. */
export function timeTicks(view: View, zone: string, letters: number): readonly Tick[] {
  const perMs = letters / spanOf(view);
  const { kind, every } = rhythms.find((each) => each.every * perMs >= each.letters * air) ?? widest;
  if (kind === 'seconds') return clockTicks(view, every, zone).map((at) => ({ at, text: secondsTime(at, zone) }));
  if (kind === 'clock') {
    return clockTicks(view, every, zone).map((at) => {
      const text = clockTime(at, zone);
      return { at, text: text === '00:00' ? weekday(at, zone) : text };
    });
  }
  if (kind === 'days' || kind === 'weeks') {
    const days = localDayEdges(view.from, view.to, zone).filter((at) => at >= view.from && at <= view.to);
    return kind === 'days'
      ? days
          .filter((at) => dayIndex(at, zone) % (every / day) === 0)
          .map((at) => ({ at, text: `${weekday(at, zone)} ${localDate(at, zone).day}` }))
      : days.filter((at) => isMonday(at, zone)).map((at) => ({ at, text: shortDate(at, zone) }));
  }
  if (kind === 'months')
    return monthTicks(view, Math.round(every / (30 * day)), zone).map((at) => ({
      at,
      text: localDate(at, zone).month === 1 ? yearOf(at, zone) : shortMonth(at, zone),
    }));
  const years = Math.round(every / (365 * day));
  return monthTicks(view, 12, zone)
    .filter((at) => localDate(at, zone).year % years === 0)
    .map((at) => ({ at, text: yearOf(at, zone) }));
}

/** Days since 1970, so that every second day stays one while the view moves. */
const dayIndex = (at: number, zone: string): number => Math.floor((at + offsetOf(at, zone)) / day);
/** 1970 began on a Thursday. */
const isMonday = (at: number, zone: string): boolean => (dayIndex(at, zone) + 3) % 7 === 0;

/** Characters that stay free before the word at the end, and after a label that was moved. */
const besideEnd = 3;
const besideMoved = 2;

/**
 * Labels over their marks, both as parts of the width, `character` being that of one. The first moves in from the edge
 * where the next one leaves it room; what would come close to the word at the end, of `end` characters, leaves.
 */
export function placeTimes(marks: readonly Tick[], character: number, end: number): readonly Tick[] {
  const half = ({ text }: Tick): number => (text.length / 2) * character;
  const kept = end === 0 ? 0 : end + besideEnd;
  return marks.flatMap((mark, i) => {
    const at = Math.max(mark.at, half(mark));
    const next = marks[i + 1];
    const room = next === undefined ? 1 : next.at - half(next) - besideMoved * character;
    if (at + half(mark) + kept * character >= 1) return [];
    if (at !== mark.at && at + half(mark) > room) return [];
    return [{ ...mark, at }];
  });
}
