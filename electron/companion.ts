/** Notifications and the tray beside the window: the companion of desktop/, for the hub of one data folder. */
import { startCompanion as start } from '#desktop/companion.ts';
import { openNodeSocket } from '#desktop/hub-link.ts';
import { adminToken } from '#desktop/hub-place.ts';
import { screenPrograms } from '#desktop/screen-programs.ts';
import { machineTimers } from './machine-timers.ts';
import type { CompanionOptions } from './shell.ts';

export function companionOf(dataFolder: string, say: (sentence: string) => void) {
  return ({ hub, open, quit }: CompanionOptions): AsyncDisposable =>
    start({
      hub,
      token: () => adminToken(hub, dataFolder),
      environment: process.env,
      screen: screenPrograms(dataFolder, process.env),
      pid: process.pid,
      timers: machineTimers,
      random: Math.random,
      openSocket: openNodeSocket,
      fetch,
      say,
      open,
      quit,
    });
}
