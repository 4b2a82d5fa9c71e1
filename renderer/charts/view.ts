/** A stretch of time as it is looked at: how far, how near, and in which tiles its history is fetched. Pure. */
import { day, hour, minute, second } from '#model/time.ts';

/** Epoch ms. */
export type View = { readonly from: number; readonly to: number };

/** Widths of buckets as the hub gives them, in ms. */
const steps: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map((n) => n * second),
  ...[1, 2, 5, 10, 15, 30].map((n) => n * minute),
  ...[1, 2, 3, 6, 12].map((n) => n * hour),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((n) => n * day),
];
const widest = 364 * day;

/** Nobody sees less: a handful of samples of a fast sensor. */
export const shortest = 30 * second;
export const longest = 20 * 365 * day;
/** Mantel is not as old, and neither are its readings. */
const oldest = Date.UTC(1990, 0, 1);

/** The finest width with which a stretch of `span` has at most `most` buckets. */
export const stepFor = (span: number, most: number): number => steps.find((step) => span / step <= most) ?? widest;

export const spanOf = ({ from, to }: View): number => to - from;

/** Kept between the oldest possible reading and now, and neither too short nor too long; its end wins. */
export function within({ from, to }: View, now: number): View {
  const span = Math.min(longest, Math.max(shortest, to - from));
  const middle = (from + to) / 2;
  let end = Math.round(middle + span / 2);
  if (end - span < oldest) end = oldest + span;
  if (end > now) end = now;
  return { from: end - Math.round(span), to: end };
}

/** Moved by a part of its own length: 1 is a whole one later. */
export function moved(view: View, part: number, now: number): View {
  const by = spanOf(view) * part;
  return within({ from: view.from + by, to: view.to + by }, now);
}

/** Stretched by a factor around a time that stays where it is: 0.5 shows half as long. */
export function zoomed({ from, to }: View, factor: number, around: number, now: number): View {
  const span = Math.min(longest, Math.max(shortest, (to - from) * factor));
  const part = (around - from) / (to - from);
  return within({ from: around - span * part, to: around + span * (1 - part) }, now);
}

/** The times at both fingers stay under them; parts of the width, `at` what they held when they came. */
export function pinched(
  at: readonly [number, number],
  parts: readonly [number, number],
  now: number,
  least = 0.02,
): View {
  const apart = parts[1] - parts[0];
  const spread = Math.abs(apart) < least ? least * (apart < 0 ? -1 : 1) : apart;
  const span = Math.min(longest, Math.max(shortest, (at[1] - at[0]) / spread));
  const from = at[0] - parts[0] * span;
  return within({ from, to: from + span }, now);
}

/** A part of a series' history that is fetched and kept whole: `size` buckets of `step` ms, the `index`th since 1970. */
export type Wish = { readonly key: string; readonly step: number; readonly size: number; readonly index: number };

export const wishView = ({ step, size, index }: Omit<Wish, 'key'>): View => ({
  from: index * size * step,
  to: (index + 1) * size * step,
});

/** First and last tile that a view touches. */
export function tileRange({ from, to }: View, step: number, size: number): readonly [number, number] {
  const length = step * size;
  return [Math.floor(from / length), Math.floor((to - 1) / length)];
}

/** What a view wants, what is in sight first, then its neighbours; nothing of the future. */
export function wishesOf(key: string, view: View, step: number, size: number, now: number): readonly Wish[] {
  const [first, last] = tileRange(view, step, size);
  const inside = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  return [...inside, first - 1, last + 1]
    .map((index) => ({ key, step, size, index }))
    .filter((wish) => wishView(wish).from < now);
}
