/** Calls of the last minute, by a clock that never jumps. Pure. */
import { minute, second, type Milliseconds } from '#model/time.ts';

/** Calls at a time. */
export type Recent = readonly { readonly at: Milliseconds; readonly calls: number }[];

/**
 * Longer than a minute: what is sent late and what is sent at once may arrive closer together. Any minute of the source's
 * own, wherever it begins, then holds no more than the quota.
 */
const span = minute + 2 * second;
/** Closer ones are counted at the later time. */
const grain = second;

export const within = (recent: Recent, now: Milliseconds): number =>
  recent.reduce((sum, { at, calls }) => (at > now - span ? sum + calls : sum), 0);

export function add(recent: Recent, now: Milliseconds, calls: number): Recent {
  const kept = recent.filter(({ at }) => at > now - span);
  const last = kept.at(-1);
  if (last === undefined || now - last.at >= grain) return [...kept, { at: now, calls }];
  return [...kept.slice(0, -1), { at: now, calls: last.calls + calls }];
}

/** When so many more fit; more than ever fit are taken for as many as do. */
export function roomAt(recent: Recent, now: Milliseconds, limit: number, calls: number): Milliseconds {
  let over = within(recent, now) + Math.min(calls, limit) - limit;
  if (over <= 0) return now;
  for (const { at, calls: gone } of recent.filter((one) => one.at > now - span)) {
    over -= gone;
    if (over <= 0) return at + span;
  }
  return now + span;
}
