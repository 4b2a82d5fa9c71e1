/** A second hub, of the made-up home, as a process that ends with this one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { lockName } from '#model/hub-lock.ts';
import { Misconfigured } from '#model/trouble.ts';
import { sampleWords as words } from '#model/words/sample-en.ts';
import type { Timers } from '../clock.ts';
import { lockHolder } from '../lock.ts';
import { sampleFolder } from './sample-folder.ts';

type SampleHubOptions = {
  /** The data folder of this hub. */
  readonly folder: string;
  /** The file that starts a hub, and what Node is given before it. */
  readonly entry: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly timers: Timers;
};

/** ms between looks, and how often. */
const lookEvery = 50;
const patience = 1_200;

/** The hub that is started ends with this process, and is found again while it runs. */
export function createSampleHub({
  folder,
  entry,
  environment,
  timers,
}: SampleHubOptions): (back: string) => Promise<string> {
  const there = sampleFolder(folder);
  let child: ChildProcess | undefined;

  const url = (): string | undefined => lockHolder(join(there, lockName))?.url ?? undefined;
  const hasEnded = (): boolean => child === undefined || child.exitCode !== null || child.signalCode !== null;

  return async (back) => {
    const running = url();
    if (running !== undefined) return running;
    if (hasEnded()) {
      child = spawn(process.execPath, [...entry, '--sample', '--data', folder, '--back', back], {
        // Where this is Electron, it is to be Node; and it ends when the channel to this process does.
        env: { ...environment, ELECTRON_RUN_AS_NODE: '1' },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      child.on('error', () => undefined);
    }
    for (let look = 0; look < patience; look++) {
      const found = url();
      if (found !== undefined) return found;
      if (hasEnded()) break;
      await pause(timers);
    }
    throw new Misconfigured(words.didNotStart);
  };
}

const pause = (timers: Timers): Promise<void> => new Promise((done) => void timers.after(lookEvery, done));
