/** Runs the built shell on the stand-in, in a temporary data folder, and asks after every process that belongs to it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { lookForHub, type HubSight } from '#desktop/hub-place.ts';
import { findTool } from '#scripts/system-packages.ts';
import { sightSchema, type ControlRequest, type Sight } from './control.ts';
import { startDisplay } from './display.ts';
import { writeStandInDist } from './dist.ts';

const root = path.resolve(import.meta.dirname, '../..');
const marker = 'STAND_IN_SESSION';
const settings = 'collectors: []\napi:\n  port: 0\nbroker:\n  port: 0\nscreen:\n  distance: 0.6\n';

export type Running = {
  readonly pid: number;
  output(): string;
  /** Exit status or the name of the signal. */
  readonly ended: Promise<number | string>;
  readonly hasEnded: () => boolean;
  kill(signal: NodeJS.Signals): void;
};

export type Session = AsyncDisposable & {
  readonly data: string;
  /** The folder with the program `electron`. */
  readonly dist: string;
  shell(args?: readonly string[], environment?: Readonly<Record<string, string>>): Running;
  /** Runs the built hub with these arguments, as somebody who is not root. */
  hub(args: readonly string[], environment?: Readonly<Record<string, string>>): Running;
  /** Another program that takes the shell's part. */
  program(file: string, args: readonly string[]): Running;
  ask(request: ControlRequest): Promise<Sight>;
  /** Asks until it is so; throws with what was seen last after `limit` ms. */
  until(what: string, limit: number, holds: (sight: Sight) => boolean): Promise<Sight>;
  hubNow(): HubSight;
  /** Processes of this session that still run, as "pid name". */
  left(): string[];
  untilNoneLeft(limit: number): Promise<string[]>;
};

export async function openSession(): Promise<Session> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mantel-shell-'));
  const data = path.join(folder, 'data');
  const dist = path.join(folder, 'electron');
  const control = path.join(folder, 'control');
  mkdirSync(data);
  writeFileSync(path.join(data, 'mantel.yaml'), settings);
  const electron = writeStandInDist(dist);
  const display = await startDisplay();
  const programs = chromiumForRoot(folder);

  const environment: Record<string, string | undefined> = {
    ...process.env,
    CI: undefined,
    WAYLAND_DISPLAY: undefined,
    DISPLAY: display.name,
    PATH: `${programs}${path.delimiter}${process.env['PATH'] ?? ''}`,
    MANTEL_DATA: data,
    ELECTRON_OVERRIDE_DIST_PATH: dist,
    STAND_IN_CONTROL: control,
    [marker]: folder,
  };

  function run(program: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Running {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...environment, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    let over = false;
    const ended = once(child, 'exit').then(([status, signal]: unknown[]) => {
      over = true;
      return typeof signal === 'string' ? signal : Number(status);
    });
    return {
      pid: child.pid ?? -1,
      output: () => text,
      ended,
      hasEnded: () => over,
      kill: (signal) => void child.kill(signal),
    };
  }

  async function ask(request: ControlRequest): Promise<Sight> {
    const connection = connect(control);
    connection.end(JSON.stringify(request));
    return sightSchema.parse(await json(connection));
  }

  const left = (): string[] => processesWith(`${marker}=${folder}`).filter((one) => !one.startsWith(`${process.pid} `));

  const session: Session = {
    data,
    dist,
    shell: (args = [], more = {}) => run(electron, [root, ...args], more),
    hub: (args, more = {}) =>
      run(
        process.execPath,
        [
          '--import',
          path.join(root, 'test/verify/controls/not-root.mjs'),
          path.join(root, 'dist/hub/main.js'),
          ...args,
        ],
        more,
      ),
    program: run,
    ask,
    async until(what, limit, holds) {
      const end = performance.now() + limit;
      for (;;) {
        const sight = await ask({ do: 'look' }).catch(() => undefined);
        if (sight && holds(sight)) return sight;
        if (performance.now() > end) throw new Error(`${what}: not within ${limit} ms; seen ${JSON.stringify(sight)}`);
        await sleep(50);
      }
    },
    hubNow: () => lookForHub(data),
    left,
    async untilNoneLeft(limit) {
      const end = performance.now() + limit;
      while (left().length > 0 && performance.now() < end) await sleep(50);
      return left();
    },
    async [Symbol.asyncDispose]() {
      for (const one of left()) kill(Number(one.split(' ')[0]));
      await session.untilNoneLeft(5_000);
      await display[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return session;
}

/** A `chromium` for the path that root may start, too. */
function chromiumForRoot(folder: string): string {
  const programs = path.join(folder, 'programs');
  mkdirSync(programs);
  const file = path.join(programs, 'chromium');
  const sandbox = process.getuid?.() === 0 ? '--no-sandbox' : '';
  writeFileSync(file, `#!/bin/sh\nexec '${findTool('chromium')}' ${sandbox} --remote-debugging-port=0 "$@"\n`);
  chmodSync(file, 0o755);
  return programs;
}

function processesWith(setting: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(setting)) return [];
        return [`${pid} ${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()}`];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
