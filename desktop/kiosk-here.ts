/** The kiosk with the programs of this machine: Chromium fullscreen, tray icon and notifications beside it. */
import { spawn } from 'node:child_process';
import { shellWords } from '#model/words/shell-en.ts';
import { findChromium } from './chromium.ts';
import { startCompanion } from './companion.ts';
import { followingCompanion } from './following-companion.ts';
import { openNodeSocket } from './hub-link.ts';
import { adminToken, answers, isThisMachine, servedAddress, signedIn } from './hub-place.ts';
import { hasLeft } from './has-left.ts';
import { runKiosk } from './kiosk.ts';
import type { World } from './ports.ts';
import { screenPrograms } from './screen-programs.ts';

const usualAddress = 'http://127.0.0.1:8440';

export type KioskHereOptions = Pick<World, 'timers' | 'random' | 'say'> & {
  readonly dataFolder: string;
  /** Of a hub elsewhere; that of the data folder unless given. */
  readonly url: string | undefined;
  readonly signal: AbortSignal;
};

/** Resolves when the signal aborts and Chromium has gone; with a sentence where no screen can be shown. */
export async function kioskHere(options: KioskHereOptions): Promise<string | undefined> {
  const { dataFolder, url, signal, timers, random, say } = options;
  const { env } = process;
  const leaving = new AbortController();
  const stopping = AbortSignal.any([signal, leaving.signal]);
  let lastSeen = usualAddress;
  const hub = (): string => url ?? (lastSeen = servedAddress(dataFolder) ?? lastSeen);
  // A hub elsewhere knows of banners on its own machine only: beside its fullscreen screen here nothing else may speak.
  const isHere = isThisMachine(hub());
  await using companion = followingCompanion((at) =>
    startCompanion({
      hub: at,
      token: () => adminToken(at, dataFolder),
      environment: env,
      screen: screenPrograms(dataFolder, env),
      pid: process.pid,
      timers,
      random,
      openSocket: openNodeSocket,
      fetch,
      say,
      // The screen is there already, over everything else.
      open: () => undefined,
      quit: () => leaving.abort(),
      isFullscreen: true,
    }),
  );

  const address = async (): Promise<string | undefined> => {
    const found = hub();
    if (!(await answers(found))) return undefined;
    if (isHere && !stopping.aborted) await companion.follow(found);
    return signedIn(found, dataFolder, (why) => say(shellWords.noTicket(why)));
  };

  return await runKiosk(
    {
      timers,
      random,
      say,
      dataFolder,
      environment: env,
      isRoot: process.getuid?.() === 0,
      chromium: findChromium(env),
      address,
      left: () => hasLeft(hub(), adminToken(hub(), dataFolder), fetch),
      hub,
      spawn: (program, args, environment) => spawn(program, args, { env: environment, stdio: 'ignore' }),
    },
    stopping,
  );
}
