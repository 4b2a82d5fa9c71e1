/** Takes the disk away from a running hub in several ways and watches what it acknowledges, says and keeps. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, rmSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { historySchema } from '#model/history.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { qos1Sender, type Qos1Sender } from '../simulators/qos1-sender.ts';

export type TroubleFigures = {
  /** Acknowledged while the hub itself said that it cannot store. */
  acknowledgedMeanwhile: number;
  /** ms from the first unstorable message until the status said so. */
  saidAfter: number;
  /** ms from the end of the trouble until the next acknowledgement. */
  resumedAfter: number;
  /** Acknowledged messages that are not in the store. */
  lost: number;
  acknowledged: number;
  alive: boolean;
};

/** A way to take the disk away; disposing gives it back. */
export type Trouble = (hub: HubProcess, folder: string) => Promise<AsyncDisposable>;

/** Fills the file system of the data folder to the last byte. */
export const diskFull: Trouble = async (_hub, folder) => {
  const path = join(folder, 'ballast');
  const file = openSync(path, 'w');
  const block = Buffer.alloc(4_096);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
  return { [Symbol.asyncDispose]: async () => rmSync(path) };
};

/** Lets system calls of the hub fail or wait: `error=EIO`, `delay_exit=2000000`. */
export const injected =
  (systemCalls: string, how: string): Trouble =>
  async (hub) => {
    const strace = spawn(
      'strace',
      [
        '-f',
        '-q',
        '-o',
        '/dev/null',
        '-p',
        `${hub.pid}`,
        '-e',
        `trace=${systemCalls}`,
        '-e',
        `inject=${systemCalls}:${how}`,
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    await sleep(700);
    return {
      async [Symbol.asyncDispose]() {
        const ended = once(strace, 'exit');
        strace.kill('SIGINT');
        await ended;
      },
    };
  };

const statusSchema = z.object({ store: z.object({ failing: z.object({ reason: z.string() }).nullable() }) });

/** What the hub says of its store, while it cannot write. */
export async function failing(hub: HubProcess): Promise<string | undefined> {
  const answer = await fetch(`${hub.url}/api/v1/status`);
  return statusSchema.parse(await answer.json()).store.failing?.reason;
}

/** A file system of its own, small enough to be filled; root only. */
export function smallFileSystem(megabytes: number): { readonly path: string } & Disposable {
  const folder = temporaryFolder();
  const path = join(folder.path, 'data');
  mkdirSync(path);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]);
  return {
    path,
    [Symbol.dispose]() {
      execFileSync('umount', ['-l', path]);
      folder[Symbol.dispose]();
    },
  };
}

/** The n-th message: its own time and its sequence number. */
export const sequenceMessage =
  (base: number) =>
  (number: number): { readonly topic: string; readonly payload: string } => ({
    topic: 'trouble/one/state',
    payload: `{"time":${base + number},"seq":${number}}`,
  });

/** Sends 50 messages a second before, during (`lasting` ms) and after the trouble. */
export async function survive(trouble: Trouble, lasting: number, preload?: string): Promise<TroubleFigures> {
  using disk = smallFileSystem(24);
  await using hub = await startHubProcess({
    data: disk.path,
    settings: quietSettings,
    ...(preload !== undefined && { preload }),
  });
  const base = Date.now() - 3_600_000;
  const connect = (): Promise<Qos1Sender> => qos1Sender(hub.brokerPort, 'sender', sequenceMessage(base));
  const acknowledged = new Set<number>();
  let sender = await connect();
  let number = 0;
  const sending = async (until: () => Promise<boolean> | boolean, ms: number): Promise<number> => {
    const begun = performance.now();
    while (performance.now() - begun < ms) {
      if (sender.closed) sender = await connect();
      sender.send(number++);
      await sleep(20);
      for (const one of sender.acknowledged) acknowledged.add(one);
      if (await until()) return performance.now() - begun;
    }
    return Number.POSITIVE_INFINITY;
  };
  await sending(() => false, 2_000);
  let saidAfter: number;
  let acknowledgedMeanwhile = 0;
  let alive = true;
  {
    await using _trouble = await trouble(hub, disk.path);
    saidAfter = await sending(async () => (await failing(hub)) !== undefined, 30_000);
    // What was under way when it said so may still have been stored by the commit before.
    await sending(() => false, 300);
    const then = acknowledged.size;
    await sending(() => false, Math.max(0, lasting - saidAfter));
    acknowledgedMeanwhile = acknowledged.size - then;
    alive = (await failing(hub)) !== undefined && hub.child.exitCode === null;
  }
  const then = acknowledged.size;
  const resumedAfter = await sending(() => acknowledged.size > then, 30_000);
  await sending(() => false, 2_000);
  for (const one of sender.acknowledged) acknowledged.add(one);
  sender.end();
  await hub.end('SIGKILL');
  const lost = await countLost(disk.path, base, number, acknowledged);
  return { acknowledgedMeanwhile, saidAfter, resumedAfter, lost, acknowledged: acknowledged.size, alive };
}

/** How many of the acknowledged sequence numbers a hub started anew does not have. */
export async function countLost(
  data: string,
  base: number,
  sent: number,
  acknowledged: ReadonlySet<number>,
): Promise<number> {
  await using hub = await startHubProcess({ data });
  const stored = new Set<number>();
  for (let from = 0; from < sent; from += 1_000) {
    const query = new URLSearchParams({
      from: `${base + from}`,
      to: `${base + from + 1_000}`,
      points: '1500',
      series: 'mqtt.seq{device=trouble/one}',
    });
    const answer = await fetch(`${hub.url}/api/v1/history?${query.toString()}`);
    for (const value of historySchema.parse(await answer.json()).last) stored.add(value);
  }
  await hub.end();
  return [...acknowledged].filter((one) => !stored.has(one)).length;
}
