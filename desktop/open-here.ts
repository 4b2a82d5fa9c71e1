/** Opens the screen with the programs of this machine. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Timers } from '#model/timers.ts';
import { windowWords } from '#model/words/window-en.ts';
import { findChromium } from './chromium.ts';
import { findElectron } from './electron-binary.ts';
import { electronBoots } from './electron-boots.ts';
import { lookForHub } from './hub-place.ts';
import { openScreen, type Opened } from './open-screen.ts';

export type HereOptions = {
  /** Address of the dashboard, with a fresh ticket each time. */
  url(): string | Promise<string>;
  readonly dataFolder: string;
  /** The checkout: Electron lies in its node_modules. */
  readonly projectFolder: string;
  /** Closes what was opened. */
  readonly signal: AbortSignal;
  readonly timers: Pick<Timers, 'after'>;
  say(sentence: string): void;
};

export function openHere({ projectFolder, ...options }: HereOptions): Promise<Opened> {
  const { env, execPath } = process;
  // A start that only found a running hub ends once the window is there; that hub may be a service without a desktop.
  const hub = lookForHub(options.dataFolder);
  const fetcher = path.join(projectFolder, 'scripts', 'fetch-electron.ts');
  return openScreen({
    ...options,
    environment: env,
    isRoot: process.getuid?.() === 0,
    chromium: findChromium(env),
    electron: {
      wanted: findElectron(projectFolder, env).wanted,
      find: () => findElectron(projectFolder, env).found,
      fetch: () => spawn(execPath, [fetcher], { stdio: ['ignore', 'pipe', 'inherit'] }),
      app: projectFolder,
      isAccompanied: hub.kind !== 'none' && hub.pid === process.pid,
      spawn: (program, args, environment) =>
        spawn(program, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] }),
      boots: electronBoots(options.dataFolder, (why) => options.say(windowWords.notCounted(why))),
    },
    spawn,
  });
}
