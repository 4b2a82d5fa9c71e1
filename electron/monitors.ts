/**
 * Keeps the window on the monitor that a person has put it on, by its name: when that is unplugged, or asleep and gone
 * from the list, the desktop moves the window elsewhere; when it returns, so does the window.
 */
import { second } from '#model/time.ts';
import type { Timers } from '#model/timers.ts';
import type { Memory } from './remembered.ts';
import type { ShellDisplay, ShellScreen, ShellWindow } from './ports.ts';

export type MonitorsOptions = {
  readonly screen: ShellScreen;
  readonly memory: Memory;
  readonly timers: Timers;
  /** ms, never jumping. */
  now(): number;
};

/** ms: what moves within this time after a change of the monitors was moved by the desktop. */
const settled = 10 * second;
/** ms: a person's move is over by then. */
const rest = 2 * second;

/** Where the window belongs; undefined while that monitor is not there, or none was ever chosen. Pure. */
export const belongsOn = (displays: readonly ShellDisplay[], wanted: string | null): ShellDisplay | undefined =>
  wanted === null || wanted === '' ? undefined : displays.find(({ label }) => label === wanted);

/** Whether a window that came to rest there was put there by a person. Pure. */
export function isChosen(
  displays: readonly ShellDisplay[],
  { at, wanted, sinceChange }: { readonly at: string; readonly wanted: string | null; readonly sinceChange: number },
): boolean {
  if (at === '' || at === wanted) return false;
  // With its own monitor away it can be nowhere else.
  if (wanted !== null && belongsOn(displays, wanted) === undefined) return false;
  return sinceChange >= settled;
}

export type Monitors = {
  /** Looks after a window from its first moment to its last. */
  keep(window: ShellWindow): void;
};

/** To be called once Electron is ready. */
export function createMonitors({ screen, memory, timers, now }: MonitorsOptions): Monitors {
  let changedAt = -Infinity;
  let current: ShellWindow | undefined;
  let resting: Disposable | undefined;

  function place(): void {
    if (!current || current.isDestroyed()) return;
    const home = belongsOn(screen.getAllDisplays(), memory.current.monitor);
    if (!home || screen.getDisplayMatching(current.getBounds()).label === home.label) return;
    // A window manager does not move what fills a monitor.
    const isFull = current.isFullScreen();
    if (isFull) current.setFullScreen(false);
    current.setBounds(home.bounds);
    if (isFull) current.setFullScreen(true);
  }

  function moved(): void {
    resting?.[Symbol.dispose]();
    resting = timers.after(rest, () => {
      if (!current || current.isDestroyed()) return;
      const at = screen.getDisplayMatching(current.getBounds()).label;
      const wanted = memory.current.monitor;
      const sinceChange = now() - changedAt;
      if (isChosen(screen.getAllDisplays(), { at, wanted, sinceChange })) memory.remember({ monitor: at });
    });
  }

  const changed = (): void => {
    changedAt = now();
    place();
  };
  screen.on('display-added', changed);
  screen.on('display-removed', changed);

  return {
    keep(window) {
      current = window;
      window.on('move', moved);
      window.on('closed', () => {
        if (current === window) current = undefined;
      });
      place();
    },
  };
}
