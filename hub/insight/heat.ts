/** From what rooms asked of the boiler to hours of heat: the union over rooms, not the sum. Pure. */
import type { Samples } from '#model/days.ts';
import { hour, type Epoch, type Milliseconds } from '#model/time.ts';

/** 0 none, 1 low, 2 medium, 3 high. */
export type Level = 0 | 1 | 2 | 3;
export type Span = { readonly from: Epoch; readonly to: Epoch; readonly level: number };
/** What one room told, best first: the report of a day is exact, what a valve told now and then is not. */
export type Zone = { readonly device: string; readonly told: readonly (readonly Span[])[] };

/** Longer than this nothing holds from one day to the next, or to the present. */
export const patience = 3 * hour;

/** Of how much heat a valve lets in, in percent. */
export const levelOfPercent = (percent: number): Level =>
  percent <= 0 ? 0 : percent <= 100 / 3 ? 1 : percent <= 200 / 3 ? 2 : 3;

/** Of a call for heat as day reports tell it. */
export const levelOfCall = (value: number): Level => (value >= 3 ? 3 : value >= 2 ? 2 : value >= 1 ? 1 : 0);

/**
 * Samples as spans, those without heat among them. Within a day a value holds until the next one; over midnight and up
 * to the present no longer than {@link patience}.
 * @param midnights Ascending; the first and the last bound what is told.
 */
export function spansOf(
  { at, value }: Samples,
  levelOf: (value: number) => Level,
  midnights: readonly Epoch[],
  now: Epoch,
): Span[] {
  const spans: Span[] = [];
  const [first = 0, last = 0] = [midnights[0], midnights.at(-1)];
  let day = 0;
  for (let i = 0; i < at.length; i++) {
    const from = at[i] ?? 0;
    while ((midnights[day + 1] ?? Infinity) <= from) day++;
    const next = at[i + 1] ?? Infinity;
    const isOfDay = next < (from < first ? first : (midnights[day + 1] ?? Infinity));
    const to = Math.min(isOfDay ? next : Math.min(next, from + patience), now, last);
    if (to > Math.max(from, first)) spans.push({ from: Math.max(from, first), to, level: levelOf(value[i] ?? 0) });
  }
  return spans;
}

/** The parts of spans within [from, to). Spans are in order and do not overlap. */
export function within(spans: readonly Span[], from: Epoch, to: Epoch): Span[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? Infinity) <= from) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let i = low; i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.from >= to) break;
    found.push({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) });
  }
  return found;
}

/** Of a room in [from, to): by the best of what it told that says anything of that time. */
export function spansOfZone({ told }: Zone, from: Epoch, to: Epoch): readonly Span[] {
  for (const spans of told) {
    const found = within(spans, from, to);
    if (found.length > 0) return found;
  }
  return [];
}

/** ms that at least one span covers. */
export function unionOf(spans: readonly Span[]): Milliseconds {
  let [covered, until] = [0, -Infinity];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return covered;
}

export const isHeat = ({ level }: Span): boolean => level > 0;
