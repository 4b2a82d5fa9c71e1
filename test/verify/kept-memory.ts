/** What a hub keeps in memory once its garbage has been collected. */
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HubProcess } from '../simulators/hub-process.ts';

/** Environment with which a hub must be started for it. */
export const collecting = {
  NODE_OPTIONS: `--import ${resolve(import.meta.dirname, 'controls/collect-on-signal.mjs')}`,
};

/** MB of the hub's thread: its heap, and the buffers outside. */
export async function keptMegabytes(hub: HubProcess): Promise<number> {
  const answers = () => [...hub.output().matchAll(/^kept (\d+)$/gm)];
  const before = answers().length;
  process.kill(hub.pid, 'SIGUSR2');
  for (let wait = 0; wait < 5_000; wait += 20) {
    const found = answers();
    if (found.length > before) return Number(found.at(-1)?.[1]) / 1e6;
    await sleep(20);
  }
  throw new Error('The hub did not say what it keeps.');
}
