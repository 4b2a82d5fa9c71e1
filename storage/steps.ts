/** Which bucket width a chart gets, and which tier can answer it. */
import { maxBuckets, type tiers } from '#model/tiers.ts';
import { day, hour, minute, quarter, second, type Epoch, type Milliseconds } from '#model/time.ts';

export type Tier = (typeof tiers)[number];

/** Widths a person can read off an axis; beyond a day, whole days. */
const steps: readonly Milliseconds[] = [
  ...[1, 2, 5, 10, 15, 30].map((n) => n * second),
  ...[1, 2, 5, 10, 15, 30].map((n) => n * minute),
  ...[1, 2, 3, 6, 12].map((n) => n * hour),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((n) => n * day),
];

export const tierSteps = { minute, quarter } as const;

const bucketCount = (from: Epoch, to: Epoch, step: Milliseconds): number =>
  Math.max(0, Math.ceil(to / step) - Math.floor(from / step));

/** The least width with which [from, to) falls into no more than `points` buckets (of a small number, one more). */
export function chooseStep(from: Epoch, to: Epoch, points: number, least: Milliseconds = second): Milliseconds {
  const room = Math.min(maxBuckets, Math.max(2, points));
  const fit = steps.find((step) => step >= least && bucketCount(from, to, step) <= room);
  if (fit !== undefined) return fit;
  let days = 728;
  while (bucketCount(from, to, days * day) > room) days *= 2;
  return days * day;
}

/** The coarsest tier whose buckets fill those of the step. */
export function chooseTier(step: Milliseconds): Tier {
  if (step >= quarter && step % quarter === 0) return 'quarter';
  return step >= minute && step % minute === 0 ? 'minute' : 'samples';
}
