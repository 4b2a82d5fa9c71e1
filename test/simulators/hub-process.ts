/** Runs the real hub as a process of its own, in a temporary data folder and on free ports. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const repository = resolve(import.meta.dirname, '../..');
const holderSchema = z.object({ pid: z.number(), url: z.string().nullable(), brokerPort: z.number().nullable() });

/** Disposing kills it if it still runs; one that was started as shipped is asked to end. */
export type HubProcess = AsyncDisposable & {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Address without a slash at its end. */
  readonly url: string;
  readonly brokerPort: number;
  readonly data: string;
  /** ms from spawn until the address was served. */
  readonly startedWithin: number;
  /** What it printed, both streams. */
  output(): string;
  /** Sends a signal and waits for the end. Resolves with exit code, or the signal's name. */
  end(signal?: NodeJS.Signals): Promise<number | string>;
};

export type HubProcessOptions = {
  readonly data: string;
  /** Text of mantel.yaml; written before the start when given. */
  readonly settings?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Module loaded first: a control that switches one guarantee off. */
  readonly preload?: string;
  /** Program put before node, for example strace with its arguments. */
  readonly under?: readonly string[];
  /** Run the built hub of dist/ instead of the sources. */
  readonly built?: boolean;
  /** Run it as `npm start` does: built, through the starter and with what that sets. */
  readonly shipped?: boolean;
  /** ms until the start counts as failed. */
  readonly patience?: number;
};

/** Settings without any collector but mqtt, so that nothing else writes. */
export const quietSettings = 'collectors:\n  - kind: mqtt\napi:\n  port: 0\nbroker:\n  port: 0\n';

/** What runs where nothing is listed, but searching on loopback alone: tests send nothing into the network they run in. */
export const unaskedSettings = `collectors:
  - kind: host
  - kind: iio
  - kind: serial
  - kind: kasa
    settings: {broadcast: 127.255.255.255}
  - kind: mqtt
api:
  port: 0
broker:
  port: 0
`;

export function temporaryFolder(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'mantel-test-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export async function startHubProcess(options: HubProcessOptions): Promise<HubProcess> {
  if (options.settings !== undefined) writeFileSync(join(options.data, 'mantel.yaml'), options.settings);
  const entry = options.shipped
    ? [join(repository, 'scripts/bootstrap.mjs'), 'start']
    : [join(repository, options.built ? 'dist/hub/main.js' : 'hub/main.ts')];
  const preload = options.preload
    ? ['--import', resolve(import.meta.dirname, '../verify/controls', options.preload)]
    : [];
  const [program, ...before] = options.under ? [...options.under, process.execPath] : [process.execPath];
  const started = performance.now();
  const child = spawn(program ?? process.execPath, [...before, ...preload, ...entry, '--data', options.data], {
    cwd: repository,
    env: { ...process.env, CI: 'true', ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const hear = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-200_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | string>((done) => {
    child.once('exit', (code, signal) => done(signal ?? code ?? -1));
  });
  const deadline = performance.now() + (options.patience ?? 30_000);
  const place = await served(options.data, child, deadline);
  if (!place) {
    child.kill('SIGKILL');
    await ended;
    throw new Error(`The hub did not start:\n${text}`);
  }
  const hub: HubProcess = {
    child,
    pid: place.pid,
    url: place.url.replace(/\/$/, ''),
    brokerPort: place.brokerPort,
    data: options.data,
    startedWithin: performance.now() - started,
    output: () => text,
    async end(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) process.kill(place.pid, signal);
      return await ended;
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) {
        // The starter first: it would start a hub anew that was killed.
        child.kill('SIGKILL');
        if (place.pid !== child.pid) killIfThere(place.pid);
      }
      await ended;
    },
  };
  return hub;
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Polls the lock file, where the hub records its address once it serves. */
async function served(
  data: string,
  child: ChildProcess,
  deadline: number,
): Promise<{ pid: number; url: string; brokerPort: number } | undefined> {
  while (performance.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const holder = readHolder(join(data, 'hub.lock'));
    if (holder?.url && holder.brokerPort !== null && isOurs(holder.pid, child.pid)) {
      return { pid: holder.pid, url: holder.url, brokerPort: holder.brokerPort };
    }
    await sleep(10);
  }
  return undefined;
}

function readHolder(path: string): z.output<typeof holderSchema> | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The hub itself, or a child of the program it runs under. An earlier hub's file stays behind after kill -9. */
function isOurs(pid: number, spawned: number | undefined): boolean {
  for (let at = pid; at > 1;) {
    if (at === spawned) return true;
    try {
      const stat = readFileSync(`/proc/${at}/stat`, 'utf8');
      at = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    } catch {
      return false;
    }
  }
  return false;
}
