/** What the command line does with the desktop of the person who types it. */
import type { Timers } from '#model/timers.ts';
import { shellWords } from '#model/words/shell-en.ts';
import { signedIn } from './hub-place.ts';
import { openHere } from './open-here.ts';

export { kioskHere as kiosk } from './kiosk-here.ts';
export { lookAtDesktop as look } from './look-at-desktop.ts';

export type OpenOptions = {
  /** Of the hub. */
  readonly url: string;
  readonly dataFolder: string;
  readonly projectFolder: string;
  /** Closes what was opened. */
  readonly signal: AbortSignal;
  readonly timers: Pick<Timers, 'after'>;
  say(sentence: string): void;
};

/** Resolves with undefined once the screen is open, else with why there is no window; it completes "No window was opened: ". */
export async function open({ url, say, ...options }: OpenOptions): Promise<string | undefined> {
  const opened = await openHere({ ...options, say, url: () => ticketFor(url, options.dataFolder, say) });
  return opened.kind === 'address' ? opened.why : undefined;
}

/** The address of a hub that runs already, so that a window may administer there as in that hub's own. */
export const ticketFor = (url: string, dataFolder: string, say: (sentence: string) => void): Promise<string> =>
  signedIn(url, dataFolder, (why) => say(shellWords.noTicket(why)));
