/** Starts and ends the programs of a stack. None of them outlives this process. */
import { spawn, type ChildProcess } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Disposing ends it by its pid: first asked, after 10 s forced. */
export type Program = AsyncDisposable & {
  /** As the tables call it. */
  readonly name: string;
  readonly pid: number;
  /** The last 100 kB of what it printed, both streams. */
  output(): string;
  /** Throws with that when it has ended although nobody asked it to. */
  expectRunning(): void;
};

export type ProgramOptions = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** Asked every 50 ms until it is true, for at most a minute. */
  readonly ready: (output: string) => boolean | Promise<boolean>;
};

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Whatever ends this process ends the child as well. */
export function endWithUs(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

/** Throws with what the program printed when it ends early or is not ready within a minute. */
export async function startProgram({ name, command, args, folder, ready }: ProgramOptions): Promise<Program> {
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let text = '';
  const hear = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-100_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<void>((done) => {
    child.once('error', (error) => {
      text += error.message;
      done();
    });
    child.once('exit', () => done());
  }).then(() => running.delete(child));
  const alive = (): boolean => running.has(child);

  async function end(): Promise<void> {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  }

  function expectRunning(): void {
    if (!alive()) throw new Error(`${name} has ended by itself:\n${text}`);
  }

  const deadline = performance.now() + 60_000;
  while (alive() && performance.now() < deadline) {
    if (await ready(text)) {
      return { name, pid: child.pid ?? 0, output: () => text, expectRunning, [Symbol.asyncDispose]: end };
    }
    await sleep(50);
  }
  await end();
  throw new Error(`${name} did not start:\n${text}`);
}

/** A port of 127.0.0.1 that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || !address) throw new Error('127.0.0.1 has no free port.');
  return address.port;
}

/** True once an HTTP address answers with success. */
export async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** True when something listens on a port of 127.0.0.1. */
export async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    return await new Promise<boolean>((done) => {
      socket.once('connect', () => done(true));
      socket.once('error', () => done(false));
    });
  } finally {
    socket.destroy();
  }
}
