import { freshness, lastHeard } from './freshness.ts';
import { live } from './live.ts';

/** Until when a state is known to hold, epoch ms: `now`, unless its device has fallen silent. */
export function knownUntil(id: number, now: number): number {
  const heard = lastHeard(live.state, id);
  return heard !== undefined && freshness(heard, now) === 'gone' ? heard.at : now;
}
