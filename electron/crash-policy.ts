/** What to do when a part of Chromium breaks. Pure: times go in, decisions come out. All times in ms. */
import { waitAfter } from './backoff.ts';

/** Breaks older than this are forgotten. */
export const crashWindow = 60_000;
/** From this many breaks of the page within the window on, its window is made anew. */
const reloadsAtMost = 3;
/** Electron's own GPU process restarts by itself; this often within the window it never will be well. */
const gpuCrashes = 3;
const waits = { first: 500, longest: 30_000 };

export type RendererAction = { readonly do: 'reload' | 'recreate'; readonly after: number };

/** `crashes` are the times of all breaks so far, the newest one last. */
export function afterRendererCrash(crashes: readonly number[], now: number, random: number): RendererAction {
  const recent = crashes.filter((at) => now - at < crashWindow).length;
  return { do: recent > reloadsAtMost ? 'recreate' : 'reload', after: waitAfter(Math.max(1, recent), waits, random) };
}

/** Whether the graphics of this machine are to be given up. */
export function gpuIsHopeless(crashes: readonly number[], now: number): boolean {
  return crashes.filter((at) => now - at < crashWindow).length >= gpuCrashes;
}
