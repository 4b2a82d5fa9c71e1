/** Which of the readings in sight are old, so that one sentence can say so: a value turns soft before it tells its age. Pure. */
import { freshness, lastHeard } from './freshness.ts';
import type { LiveState } from './live-store.ts';

/** Softer for a shorter while is nothing to speak of, ms. */
const calm = 5 * 60_000;

/** `span` is the age of the youngest of them, so that all are at least as old. */
export type OlderReadings = { readonly count: number; readonly span: number };

/** Undefined while none is old. Those that are gone tell their age themselves. */
export function olderReadings(
  state: Pick<LiveState, 'directory' | 'latest'>,
  ids: readonly number[],
  now: number,
): OlderReadings | undefined {
  const ages = ids.flatMap((id) => {
    const heard = lastHeard(state, id);
    return heard !== undefined && freshness(heard, now) === 'old' && now - heard.at >= calm ? [now - heard.at] : [];
  });
  return ages.length === 0 ? undefined : { count: ages.length, span: Math.min(...ages) };
}
