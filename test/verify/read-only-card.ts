/**
 * The way an SD card dies: the kernel meets an error and makes the mounted file system read-only under the running hub.
 * Here with a real ext4 in a file, by the kernel's own switch for it. What ends it is what a person does: power off,
 * check the file system, start again.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quietSettings, startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';
import { qos1Sender, type Qos1Sender } from '../simulators/qos1-sender.ts';
import { countLost, failing, sequenceMessage, type TroubleFigures } from './disk-trouble.ts';

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' }).trim();

type Card = Disposable & {
  readonly path: string;
  /** From now on every write is refused with EROFS. */
  breakDown(): void;
  repair(): void;
};

function createCard(): Card {
  const folder = temporaryFolder();
  const image = join(folder.path, 'card.img');
  const path = join(folder.path, 'data');
  mkdirSync(path);
  run('truncate', '-s', '64M', image);
  run('mkfs.ext4', '-q', '-F', image);
  const mount = (): string => run('mount', '-o', 'loop,errors=remount-ro', image, path);
  mount();
  return {
    path,
    breakDown() {
      const device = basename(run('findmnt', '-n', '-o', 'SOURCE', path));
      writeFileSync(`/sys/fs/ext4/${device}/trigger_fs_error`, '1');
    },
    repair() {
      run('umount', path);
      try {
        run('e2fsck', '-f', '-y', image);
      } catch (error) {
        // 1: errors were found and corrected.
        if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error;
      }
      mount();
    },
    [Symbol.dispose]() {
      run('umount', '-l', path);
      folder[Symbol.dispose]();
    },
  };
}

/** Sends 50 messages a second before, for `lasting` ms of the trouble, and after the restart that ends it. */
export async function survivesReadOnlyCard(lasting: number): Promise<TroubleFigures> {
  using card = createCard();
  const base = Date.now() - 3_600_000;
  const acknowledged = new Set<number>();
  let number = 0;
  const send = async (port: number, ms: number, until: () => Promise<boolean> | boolean): Promise<number> => {
    const begun = performance.now();
    let sender: Qos1Sender | undefined;
    try {
      while (performance.now() - begun < ms) {
        if (sender === undefined || sender.closed) sender = await qos1Sender(port, 'sender', sequenceMessage(base));
        sender.send(number++);
        await sleep(20);
        for (const one of sender.acknowledged) acknowledged.add(one);
        if (await until()) return performance.now() - begun;
      }
      return Number.POSITIVE_INFINITY;
    } finally {
      sender?.end();
    }
  };
  const never = (): boolean => false;

  let saidAfter: number;
  let acknowledgedMeanwhile: number;
  let alive: boolean;
  {
    await using hub = await startHubProcess({ data: card.path, settings: quietSettings });
    await send(hub.brokerPort, 2_000, never);
    card.breakDown();
    saidAfter = await send(hub.brokerPort, 30_000, async () => (await failing(hub)) !== undefined);
    const then = acknowledged.size;
    await send(hub.brokerPort, lasting, never);
    acknowledgedMeanwhile = acknowledged.size - then;
    alive = (await failing(hub)) !== undefined && hub.child.exitCode === null;
  }
  card.repair();
  await using hub = await startHubProcess({ data: card.path });
  const then = acknowledged.size;
  const resumedAfter = await send(hub.brokerPort, 30_000, () => acknowledged.size > then);
  await send(hub.brokerPort, 1_000, never);
  await hub.end('SIGKILL');
  const lost = await countLost(card.path, base, number, acknowledged);
  return { acknowledgedMeanwhile, saidAfter, resumedAfter, lost, acknowledged: acknowledged.size, alive };
}
