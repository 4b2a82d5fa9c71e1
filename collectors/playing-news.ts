/** When a playing snapshot is worth telling anew. */
import type { Playing } from '#model/snapshots/playing.ts';
import { minute, second } from '#model/time.ts';
import type { Epoch } from '#model/time.ts';

/** What was true so long ago is no longer shown. */
export const playingHolds = 10 * minute;
/** Positions that differ by less are the same. */
const drift = 3 * second;

export type ToldPlaying = { readonly playing: Playing; readonly at: Epoch };

/** Whether it is more than going on from where it was, or what was told before is about to lapse. */
export function isWorthTelling(playing: Playing, before: ToldPlaying | undefined, now: Epoch): boolean {
  return before === undefined || now - before.at >= playingHolds / 2 || isNews(playing, before.playing);
}

function isNews(playing: Playing, before: Playing): boolean {
  const { progress, ...rest } = playing;
  const { progress: earlier, ...restBefore } = before;
  if (JSON.stringify(rest) !== JSON.stringify(restBefore)) return true;
  if (progress === null || earlier === null) return progress !== earlier;
  const gone = playing.isPlaying ? (progress.at - earlier.at) * earlier.rate : 0;
  return progress.rate !== earlier.rate || Math.abs(earlier.position + gone - progress.position) > drift;
}
