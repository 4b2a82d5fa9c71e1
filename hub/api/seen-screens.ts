/** Keeps what connected screens tell of themselves, and tells when a banner begins or ceases to be seen on this machine. */
import { second } from '#model/time.ts';
import { bannerIsSeen, type SeenScreen } from '#model/voice.ts';
import { type ScreenFrame, screenTellsEvery } from '#model/wire.ts';
import type { Timers } from '../clock.ts';
import type { HubClock } from '../ports.ts';

/** A page that reloads is back within this; the desktop does not speak up for so short a while. In ms. */
export const graceOfLost = 3 * second;
const trustedFor = 3 * screenTellsEvery;

export type SeenScreens = {
  /** `here`: the screen is on this machine. */
  told(screen: object, frame: ScreenFrame, here: boolean): void;
  /** Its connection ended. */
  lost(screen: object): void;
  /** Forgets what was said too long ago, as by a page that hangs. */
  forgetOld(): void;
};

export type SeenScreensOptions = {
  readonly clock: Pick<HubClock, 'monotonic'>;
  readonly timers: Pick<Timers, 'after'>;
  readonly changed: (seen: boolean) => void;
};

export function createSeenScreens({ clock, timers, changed }: SeenScreensOptions): SeenScreens & Disposable {
  const screens = new Map<object, SeenScreen & { readonly at: number }>();
  const leaving = new Set<Disposable>();
  let seen = false;

  function decide(): void {
    const next = bannerIsSeen(screens.values());
    if (next === seen) return;
    seen = next;
    changed(seen);
  }

  function forget(screen: object): void {
    if (screens.delete(screen)) decide();
  }

  return {
    told(screen, { visible, fullscreen }, here) {
      screens.set(screen, { visible, fullscreen, here, at: clock.monotonic() });
      decide();
    },
    lost(screen) {
      if (!screens.has(screen)) return;
      const timer = timers.after(graceOfLost, () => {
        leaving.delete(timer);
        forget(screen);
      });
      leaving.add(timer);
    },
    forgetOld() {
      const oldest = clock.monotonic() - trustedFor;
      for (const [screen, { at }] of screens) if (at < oldest) forget(screen);
    },
    [Symbol.dispose]() {
      for (const timer of leaving) timer[Symbol.dispose]();
      leaving.clear();
      // Sockets close after this; none of them may start to be waited for.
      screens.clear();
    },
  };
}
