/** A session bus of its own with players on it, each a process. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Type and value, as D-Bus writes them. */
export type Typed = readonly [type: string, value: unknown];
export type SimulatedPlayer = {
  /** Commands it has taken. */
  readonly taken: readonly string[];
  set(properties: Readonly<Record<string, Typed>>, silent?: boolean): void;
  seek(microseconds: number): void;
  /** Ends it by SIGKILL and waits. */
  stop(): Promise<void>;
  /** Suspends it: it keeps its name and answers nothing. */
  suspend(): void;
};
export type PlayerSession = AsyncDisposable & {
  readonly bus: string;
  /** Resolves when it owns its name. */
  start(name: string, environment?: Readonly<Record<string, string>>): Promise<SimulatedPlayer>;
  /** Ends the bus by SIGKILL and waits; its players end with it. */
  logOut(): Promise<void>;
  /** A bus at the same address, for a session that begins later. */
  logIn(): Promise<void>;
};

/** @param folder Temporary. `lazy` there would be written if the bus started a service by itself. */
export async function startPlayerSession(folder: string): Promise<PlayerSession> {
  const socket = join(folder, 'bus');
  const configuration = join(folder, 'bus.conf');
  const services = join(folder, 'services');
  mkdirSync(services);
  const service = `[D-BUS Service]\nName=org.mpris.MediaPlayer2.lazy\nExec=/usr/bin/touch ${join(folder, 'lazy')}\n`;
  writeFileSync(join(services, 'org.mpris.MediaPlayer2.lazy.service'), service);
  writeFileSync(
    configuration,
    `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=${socket}</listen><auth>EXTERNAL</auth><servicedir>${services}</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
`,
  );
  const running = new Set<ChildProcess>();
  const begin = (program: string, args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess => {
    const child = spawn(program, args, { env: environment, stdio: ['pipe', 'pipe', 'ignore'] });
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
  };
  const end = async (child: ChildProcess): Promise<void> => {
    if (!running.has(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const bus = async (): Promise<ChildProcess> => {
    const daemon = begin(
      'dbus-daemon',
      [`--config-file=${configuration}`, '--nofork', '--print-address=1'],
      process.env,
    );
    await firstLine(daemon);
    return daemon;
  };
  let daemon = await bus();
  const address = `unix:path=${socket}`;
  return {
    bus: address,
    async start(name, environment = {}) {
      const given = { ...process.env, DBUS_SESSION_BUS_ADDRESS: address, MANTEL_PLAYER: name, ...environment };
      const child = begin(process.execPath, [join(import.meta.dirname, 'media-player.mjs')], given);
      const taken: string[] = [];
      await new Promise<void>((resolve, reject) => {
        child.once('exit', () => reject(new Error(`The player ${name} has ended.`)));
        createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
          if (line === 'ready') resolve();
          else taken.push(line);
        });
      });
      const tell = (what: object): void => void child.stdin?.write(`${JSON.stringify(what)}\n`);
      return {
        taken,
        set: (set, silent = false) => tell({ set, silent }),
        seek: (seek) => tell({ seek }),
        stop: () => end(child),
        suspend: () => void child.kill('SIGSTOP'),
      };
    },
    logOut: () => end(daemon),
    async logIn() {
      daemon = await bus();
    },
    async [Symbol.asyncDispose]() {
      for (const child of running) await end(child);
    },
  };
}

async function firstLine(child: ChildProcess): Promise<void> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  await once(lines, 'line', { signal: AbortSignal.timeout(15_000) });
}
