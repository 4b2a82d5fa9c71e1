/** The real upsd of Network UPS Tools with its driver for dummies, in a temporary folder and on a free port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findTool } from '#scripts/system-packages.ts';
import { temporaryFolder } from './hub-process.ts';

export type DummyUps = AsyncDisposable & {
  readonly port: number;
  /** What the UPS says from now on; the driver looks every second. */
  says(variables: Readonly<Record<string, string | number>>): void;
  readonly driver: Daemon;
  readonly upsd: Daemon;
};

export type Daemon = {
  start(): Promise<void>;
  /** Kills it, and waits for its end. */
  kill(): Promise<void>;
  /** It is there, and says nothing. */
  freeze(): void;
  thaw(): void;
};

/** Both run, with one UPS called `name`. Needs the tool upsd. */
export async function startDummyUps(name: string, description: string): Promise<DummyUps> {
  const upsdFile = findTool('upsd');
  if (upsdFile === undefined) throw new Error('There is no upsd here.');
  const folder = temporaryFolder();
  const conf = join(folder.path, 'conf');
  const state = join(folder.path, 'state');
  for (const path of [conf, state]) mkdirSync(path);
  const port = await freePort();
  const device = join(conf, `${name}.dev`);
  writeFileSync(
    join(conf, 'ups.conf'),
    `[${name}]\n  driver = dummy-ups\n  port = ${device}\n  desc = "${description}"\n  pollinterval = 1\n`,
  );
  writeFileSync(join(conf, 'upsd.conf'), `LISTEN 127.0.0.1 ${port}\nSTATEPATH ${state}\nMAXAGE 3\n`);
  writeFileSync(join(conf, 'upsd.users'), '', { mode: 0o600 });

  const environment = { NUT_CONFPATH: conf, NUT_STATEPATH: state, NUT_ALTPIDPATH: state };
  const user = userInfo().username;
  const daemon = (file: string, args: readonly string[], isUp: () => Promise<boolean>): Daemon =>
    createDaemon(() => spawn(file, [...args, '-u', user, '-D'], { env: environment, stdio: 'ignore' }), isUp);
  const driver = daemon(join(dirname(upsdFile), 'dummy-ups'), ['-a', name], () => Promise.resolve(true));
  const upsd = daemon(upsdFile, [], () => accepts(port));

  let written = Date.now();
  const says = (variables: Readonly<Record<string, string | number>>): void => {
    const lines = Object.entries(variables).map(([variable, value]) => `${variable}: ${value}\n`);
    writeFileSync(device, lines.join(''));
    // The driver compares whole seconds.
    written = Math.max(Date.now(), written + 2_000);
    utimesSync(device, written / 1_000, written / 1_000);
  };
  says({ 'ups.status': 'OL' });
  await driver.start();
  await upsd.start();
  return {
    port,
    says,
    driver,
    upsd,
    async [Symbol.asyncDispose]() {
      await upsd.kill();
      await driver.kill();
      folder[Symbol.dispose]();
    },
  };
}

function createDaemon(launch: () => ChildProcess, isUp: () => Promise<boolean>): Daemon {
  let child: ChildProcess | undefined;
  return {
    async start() {
      child = launch();
      const deadline = Date.now() + 10_000;
      while (!(await isUp())) {
        if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${child.spawnfile} did not start.`);
        await sleep(20);
      }
    },
    async kill() {
      const dying = child;
      child = undefined;
      if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
      const ended = new Promise((done) => dying.once('exit', done));
      dying.kill('SIGKILL');
      await ended;
    },
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((done) => {
    server.close(() => done());
  });
  return port;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}
