/**
 * The hub as a process: by hand, under systemd, or forked by a shell. Static imports are hoisted, and better-sqlite3
 * brings an older Node down without a word: so everything but Node's own modules is imported after the check.
 */
import { randomBytes } from 'node:crypto';
import module from 'node:module';
import { homedir, hostname } from 'node:os';
import path from 'node:path';
import v8 from 'node:v8';
import type { Hub } from './hub.ts';

const oldestNode = 24;
/** sysexits.h: something is configured wrongly. */
const misconfiguredStatus = 78;
/** sysexits.h: it may go better the next time. */
const startAnewStatus = 75;
/** By convention 128 plus the number of SIGINT. */
const interruptedStatus = 130;
/** A process that cannot end in order ends all the same. The steps' own limits are shorter. */
const endLimit = 25_000;

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  console.error(`Mantel needs Node ${oldestNode} or newer and this is ${process.version}; start it with npm start.`);
  process.exit(1);
}

// Most of what a start allocates stays, so a nursery that grows meanwhile only costs memory: 20 MB over the threads. V8
// reads this each time it would grow one; from the end of the start on it may, by its usual factor.
const growNursery = (factor: number): void => v8.setFlagsFromString(`--semi-space-growth-factor=${factor}`);
growNursery(1);

// Compiled code is kept between starts: they are faster, and running from the sources needs 60 MB less. The worker
// threads learn of it by the environment.
process.env['NODE_COMPILE_CACHE'] ??= path.join(
  process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'),
  'mantel',
  'compiled',
);
module.enableCompileCache(process.env['NODE_COMPILE_CACHE']);

const [
  { readArguments },
  { dataFolder, defaultAgentFolder, defaultDataFolder },
  { AlreadyRunning },
  { startWords },
  { Misconfigured, messageOf },
  { StoreUnavailable },
  { machineTimers },
  { followShell, shellPort },
  { isForHub, runCommand },
] = await Promise.all([
  import('./arguments.ts'),
  import('./data-folder.ts'),
  import('./lock.ts'),
  import('#model/words/hub-en.ts'),
  import('#model/trouble.ts'),
  import('#storage/contract.ts'),
  import('./clock.ts'),
  import('./shell-host.ts'),
  import('./commands/run-command.ts'),
]);

const stopping = new AbortController();
/** Or an agent. */
let hub: Pick<Hub, 'fault' | 'stop'> | undefined;
let companion: AsyncDisposable | undefined;
/** Closes the window, or gives up opening one. */
const closing = new AbortController();
/** The starter knows that there is a window. After a fault it stays: it finds the hub that is started next by itself. */
let isWindowTold = false;
/** A command beside the hub: it ends by itself. */
const isAsking = !isForHub(process.argv.slice(2));
let status = 0;

const say = (line: string): void => console.log(line);
const detailOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

async function end(): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  if (status === 0 || !isWindowTold) closing.abort();
  if (isAsking) return;
  say(startWords.stopping);
  setTimeout(() => process.exit(status || 1), endLimit).unref();
  // While it still starts, startHub itself sees the signal and takes back what it did.
  if (!hub) return;
  await companion?.[Symbol.asyncDispose]();
  await hub.stop();
  say(startWords.stopped);
  process.exit(status);
}

/** Whoever started it starts it again; senders send again what was not acknowledged. */
function fail(): void {
  // Who was asked to stop stays stopped.
  if (!stopping.signal.aborted) status = startAnewStatus;
  void end();
}

function crash(error: unknown): void {
  console.error(startWords.crashed(detailOf(error)));
  hub?.fault(error);
  fail();
}

// Whoever read them may be gone; a broken pipe is no fault, and telling of it there would be the next.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.on('SIGINT', () => (stopping.signal.aborted ? process.exit(interruptedStatus) : void end()));
process.on('SIGTERM', () => void end());
process.on('SIGHUP', () => void end());
process.on('disconnect', () => void end());
const shell = shellPort(process);
if (shell) followShell({ port: shell, parent: () => process.ppid, timers: machineTimers, end: () => void end() });
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

/**
 * A window, where there is a display; else the address that was printed must do. Never rejects: the hub goes on without
 * a window.
 */
async function openScreen(url: () => string | Promise<string>, dataFolder: string): Promise<void> {
  try {
    const { openHere } = await import('#desktop/open-here.ts');
    const { signal } = closing;
    const opened = await openHere({ url, dataFolder, projectFolder, signal, timers: machineTimers, say });
    if (opened.kind === 'address') say(startWords.noWindow(opened.why));
    else tellStarter();
  } catch (error) {
    say(startWords.noWindow(messageOf(error)));
  }
}

/** To scripts/bootstrap.mjs, which then opens none when it starts the hub anew. */
function tellStarter(): void {
  if (process.send === undefined || !process.connected) return;
  // It may be gone by now; then nothing is started anew.
  process.send('opened', undefined, undefined, () => undefined);
  isWindowTold = true;
}

/** Tray icon and notifications, where a person has a desktop. Never rejects: the hub goes on without them. */
async function accompany(of: Hub, folder: string): Promise<void> {
  try {
    const { accompanyHere } = await import('#desktop/accompany-here.ts');
    companion = await accompanyHere({
      hub: of.url,
      adminTokenFile: dataFolder(folder).adminToken,
      dataFolder: folder,
      signal: stopping.signal,
      timers: machineTimers,
      random: Math.random,
      say,
      open: () => void openScreen(() => of.screenUrl(), folder),
      quit: () => void end(),
    });
  } catch (error) {
    say(startWords.noCompanion(messageOf(error)));
  }
}

/** The checkout, or what was made of it. */
const projectFolder = path.join(import.meta.dirname, import.meta.url.endsWith('.ts') ? '..' : '../..');
const screenFolder = path.join(projectFolder, 'dist', 'screen');

const ownName = hostname().split('.')[0] ?? 'mantel';
const around = { environment: process.env, hostname: ownName, random: Math.random, randomBytes, say, lost: fail };
/** By the starter, by the shell, or by systemd. */
const isStartedAgain = process.send !== undefined || shell !== undefined || process.env['INVOCATION_ID'] !== undefined;

async function runAgent({ data, join: code }: ReturnType<typeof readArguments>): Promise<void> {
  const { startAgent } = await import('./agent/agent.ts');
  const folder = data ?? defaultAgentFolder(process.env, homedir());
  hub = await startAgent({ folder, code, ...around }, stopping.signal);
  module.flushCompileCache();
  growNursery(2);
}

async function runAsked(): Promise<void> {
  process.exitCode = await runCommand(process.argv.slice(2), {
    environment: process.env,
    folder: defaultDataFolder(process.env, homedir()),
    now: Date.now,
    timers: machineTimers,
    random: Math.random,
    randomBytes,
    signal: stopping.signal,
    projectFolder,
    say,
    write: (text) => new Promise((done) => void process.stdout.write(text, () => done())),
    desktop: () => import('#desktop/for-commands.ts'),
  });
}

async function run(): Promise<void> {
  if (isAsking) return runAsked();
  const arguments_ = readArguments(process.argv.slice(2));
  const { command, data, port, mqttPort, open, accompany: isAccompanied, sample, back } = arguments_;
  if (command === 'agent') return runAgent(arguments_);
  const { hereHome } = await import('./sample/here-home.ts');
  const real = data ?? defaultDataFolder(process.env, homedir());
  const home = await hereHome({ real, isSample: sample, back, main: import.meta.filename, timers: machineTimers });
  const { folder } = home;
  try {
    const [{ startHub }, { hereAutostart }] = await Promise.all([import('./hub.ts'), import('#desktop/autostart.ts')]);
    const running = await startHub(
      {
        ...home,
        ports: { api: port, broker: mqttPort },
        screenFolder,
        autostart: hereAutostart(projectFolder, data),
        restart: isStartedAgain ? fail : undefined,
        ...around,
      },
      stopping.signal,
    );
    hub = running;
    const { watchSleepHere } = await import('#desktop/sleep-watch.ts');
    watchSleepHere({
      environment: process.env,
      woke: () => running.woke(),
      timers: machineTimers,
      random: Math.random,
    });
    module.flushCompileCache();
    growNursery(2);
    // First, for the window may have to be fetched.
    if (open || isAccompanied) await accompany(running, folder);
    if (open) await openScreen(() => running.screenUrl(), folder);
  } catch (error) {
    const there = error instanceof AlreadyRunning ? error.holder?.url : undefined;
    if (!there || !open) throw error;
    console.error(messageOf(error));
    const { ticketFor } = await import('#desktop/for-commands.ts');
    await openScreen(() => ticketFor(there, folder, say), folder);
  }
}

try {
  await run();
} catch (error) {
  if (stopping.signal.aborted) {
    say(startWords.stopped);
    process.exit(status);
  }
  const isExpected = error instanceof Misconfigured || error instanceof StoreUnavailable;
  console.error(isExpected ? error.message : startWords.crashed(detailOf(error)));
  process.exit(error instanceof Misconfigured ? misconfiguredStatus : 1);
}
