/** What commands need of the desktop. Only the entry may import that, so it hands it over; desktop/for-commands.ts. */
import type { DesktopFacts } from '#model/desktop-facts.ts';
import type { Timers } from '../clock.ts';

export type Desktop = {
  /** Opens the screen of the hub at an address; undefined once it is open, else why there is no window. */
  open(options: {
    readonly url: string;
    readonly dataFolder: string;
    readonly projectFolder: string;
    readonly signal: AbortSignal;
    readonly timers: Timers;
    readonly say: (line: string) => void;
  }): Promise<string | undefined>;
  /** Until the signal aborts; a sentence when no screen can be shown. */
  kiosk(options: {
    readonly dataFolder: string;
    /** Of a hub elsewhere. */
    readonly url: string | undefined;
    readonly signal: AbortSignal;
    readonly timers: Timers;
    readonly random: () => number;
    readonly say: (line: string) => void;
  }): Promise<string | undefined>;
  /** What `mantel doctor` asks of this session. */
  look(options: { readonly dataFolder: string; readonly projectFolder: string }): Promise<DesktopFacts>;
};
