/** A real Mosquitto on a port of its own, which can be ended and started again there. */
import { execFile } from 'node:child_process';
import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, startProgram, type Program } from '#bench/peers/programs.ts';
import { findTool } from '#scripts/system-packages.ts';

const run = promisify(execFile);

export type MosquittoOptions = {
  readonly folder: string;
  /** Further lines of its settings file. */
  readonly settings?: string;
  /** A free one unless given. */
  readonly port?: number;
};

export type OutsideMosquitto = AsyncDisposable & {
  readonly port: number;
  /** What it has said so far. */
  output(): string;
  /** kill -9; resolves when it has ended. */
  kill(): Promise<void>;
  /** Publishes with QoS 1, one message a line. */
  publish(topic: string, lines: readonly string[], ...more: string[]): Promise<void>;
  /** What it delivers on a filter until nothing more has come for a second: topic and payload of each. */
  heard(filter: string, act: () => Promise<void>): Promise<string[]>;
};

/** Keeps sessions and messages in the folder, as a server of a home does. */
export async function startMosquitto({ folder, settings, port: wanted }: MosquittoOptions): Promise<OutsideMosquitto> {
  const port = wanted ?? (await freePort());
  const file = join(folder, 'mosquitto.conf');
  const usual = `listener ${port} 127.0.0.1\nallow_anonymous true\npersistence true\npersistence_location ${folder}/\nautosave_interval 1\nuser root\n`;
  writeFileSync(file, settings === undefined ? usual : `listener ${port} 127.0.0.1\nuser root\n${settings}`);
  const program: Program = await startProgram({
    name: 'mosquitto',
    command: findTool('mosquitto') ?? 'mosquitto',
    args: ['-c', file, '-v'],
    folder,
    ready: (output) => output.includes('running'),
  });
  const at = ['-h', '127.0.0.1', '-p', String(port), '-q', '1'];
  return {
    port,
    output: () => program.output(),
    async kill() {
      process.kill(program.pid, 'SIGKILL');
      await program[Symbol.asyncDispose]();
    },
    async publish(topic, lines, ...more) {
      const done = run('mosquitto_pub', [...at, '-t', topic, '-l', ...more]);
      done.child.stdin?.end(lines.map((line) => `${line}\n`).join(''));
      await done;
    },
    async heard(filter, act) {
      // A hub may have subscribed to the same.
      const subscribed = (): number => program.output().split(`\t${filter} (QoS 1)`).length;
      const before = subscribed();
      const listening = run('mosquitto_sub', [...at, '-t', filter, '-v', '-W', '30']);
      let lastAt: number | undefined;
      listening.child.stdout?.on('data', () => (lastAt = performance.now()));
      // It ends with an error, since it is stopped.
      const output = listening.then(
        ({ stdout }) => stdout,
        (error: unknown) => (error instanceof Error && 'stdout' in error ? String(error.stdout) : ''),
      );
      await waitFor(() => subscribed() > before);
      await act();
      const acted = performance.now();
      // What does not come at all is waited for longer: a machine may be busy.
      await waitFor(() => {
        const now = performance.now();
        return lastAt === undefined ? now - acted > 15_000 : now - Math.max(acted, lastAt) > 1_000;
      });
      listening.child.kill();
      return (await output).split('\n').filter((line) => line !== '');
    },
    [Symbol.asyncDispose]: () => program[Symbol.asyncDispose](),
  };
}

/** A line of its password file (PBKDF2 with SHA-512, as mosquitto_passwd writes it). */
export function mosquittoUser(name: string, password: string): string {
  const [rounds, salt] = [101, randomBytes(12)];
  const hash = pbkdf2Sync(password, salt, rounds, 64, 'sha512');
  return `${name}:$7$${rounds}$${salt.toString('base64')}$${hash.toString('base64')}\n`;
}

async function waitFor(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
