/**
 * The way into every command of this project. Plain JavaScript without dependencies for Node 18 and later: puts the
 * packages and the exact Node 24 in place, one line per step, and runs the command under that Node.
 *
 *   node scripts/bootstrap.mjs start [arguments of the hub]
 *   node scripts/bootstrap.mjs agent|invite|backfill|restore [their arguments]
 *   node scripts/bootstrap.mjs <script.ts> [arguments]
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endLeftBehind } from './left-behind.mjs';
import { toStartAnew } from './start-anew.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, 'node_modules');
const lockFile = path.join(root, 'package-lock.json');
const stampFile = path.join(modules, '.mantel-stamp');
const oldestNode = 24;

// Closing the terminal must not end the starter before it has passed the signal on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

function say(text) {
  process.stderr.write(`mantel: ${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}

/** Runs npm quietly; what it prints is shown only when it fails. */
function npm(args) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli && existsSync(cli) ? [process.execPath, [cli]] : ['npm', []];
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  const done = spawnSync(command, [...first, ...args, ...quiet], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.error) return { ok: false, output: `npm could not be run: ${done.error.message}` };
  return { ok: done.status === 0, output: `${done.stdout}${done.stderr}`.trim() };
}

/** True when npm's own record of what is installed holds every package of the lock file in its version. */
function installedByHand(lock) {
  try {
    const there = JSON.parse(readFileSync(path.join(modules, '.package-lock.json'), 'utf8')).packages;
    return Object.entries(lock.packages).every(
      ([where, wanted]) =>
        where === '' || there[where]?.version === wanted.version || (!there[where] && wanted.optional),
    );
  } catch {
    return false;
  }
}

function installPackages(lockText) {
  const stamp = createHash('sha256').update(lockText).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!installedByHand(JSON.parse(lockText))) {
    say('installing the packages of package-lock.json (npm ci), which takes a minute or two ...');
    const done = npm(['ci']);
    if (!done.ok) {
      process.stderr.write(`${done.output}\n`);
      fail('npm ci failed, see above. Check that the npm registry can be reached, then run the same command again.');
    }
  }
  writeFileSync(stampFile, stamp);
}

/** Version of a Node binary as [major, whole text], undefined when it is absent or does not run here. */
function versionOf(binary) {
  if (!existsSync(binary)) return undefined;
  const done = spawnSync(binary, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return done.status === 0 ? done.stdout.trim().replace(/^v/, '') : undefined;
}

/** The package may be missing although npm succeeded, because a failed optional dependency is no error to npm. */
function fetchNode(name, wanted) {
  const target = path.join(modules, name);
  const spool = path.join(modules, '.mantel-node');
  rmSync(spool, { recursive: true, force: true });
  mkdirSync(spool, { recursive: true });
  say(`fetching Node ${wanted.version} (npm package ${name}) ...`);
  const done = npm(['pack', `${name}@${wanted.version}`, '--pack-destination', spool]);
  const archive = path.join(spool, `${name}-${wanted.version}.tgz`);
  if (!done.ok || !existsSync(archive)) return done.output || 'npm pack left no file';
  const [algorithm, digest] = wanted.integrity.split(/-(.*)/s);
  if (createHash(algorithm).update(readFileSync(archive)).digest('base64') !== digest) {
    return `${name} does not have the checksum of package-lock.json`;
  }
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const unpacked = spawnSync('tar', ['xzf', archive, '-C', target, '--strip-components=1'], { encoding: 'utf8' });
  rmSync(spool, { recursive: true, force: true });
  return unpacked.status === 0 ? undefined : `tar: ${unpacked.error?.message ?? unpacked.stderr}`;
}

/** Path of the Node that runs the project: the exact one of package-lock.json, else the running one when new enough. */
function findNode(lock) {
  const name = `node-linux-${process.arch}`;
  const wanted = lock.packages[`node_modules/${name}`];
  if (process.report) process.report.excludeNetwork = true;
  const musl = !process.report?.getReport().header.glibcVersionRuntime;
  let trouble = `there is no ready-made Node for ${process.platform} on ${process.arch}${musl ? ' without glibc' : ''}`;
  if (process.platform === 'linux' && !musl && wanted) {
    const binary = path.join(modules, name, 'bin', 'node');
    if (versionOf(binary) === wanted.version) return binary;
    trouble = fetchNode(name, wanted);
    if (versionOf(binary) === wanted.version) return binary;
    trouble ??= `${binary} does not run`;
  }
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return process.execPath;
  return fail(
    `Mantel needs Node ${oldestNode} and this is ${process.version}: ${trouble}. Install Node ${oldestNode} and try again.`,
  );
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** The signal by which a person, or the system, has asked for the end: nothing is started anew after it. */
let asked;

/**
 * Runs one program in a process group of its own and resolves with its exit status. The terminal's Ctrl+C therefore
 * reaches only this process, which passes it on once: npm repeats each signal to us, and a doubled one would look like
 * a person who insists. With `sweep`, what a program that broke off has left running ends with it. `heard` is called
 * with what the program tells and the number of its group.
 */
function run(node, args, environment, sweep, heard = () => undefined) {
  return new Promise((resolve) => {
    const attached = pathToFileURL(path.join(root, 'scripts', 'stay-attached.mjs')).href;
    const child = spawn(node, ['--import', attached, ...args], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    const passedOn = new Map();
    const toGroup = (signal) => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, signal);
      } catch {
        // Nothing of it is left.
      }
    };
    const passOn = (signal) => {
      const now = Date.now();
      if (now - (passedOn.get(signal) ?? 0) < 1_000) return;
      passedOn.set(signal, now);
      asked = signal;
      toGroup(signal);
    };
    for (const signal of endings) process.on(signal, passOn);
    child.on('message', (told) => heard(told, child.pid));
    child.once('error', (error) => fail(`${node} could not be started: ${error.message}`));
    child.once('exit', (status, signal) => {
      for (const name of endings) process.removeListener(name, passOn);
      if (sweep) toGroup('SIGTERM');
      resolve(status ?? 128 + constants.signals[signal]);
    });
  });
}

const [command, ...rest] = process.argv.slice(2);
if (!command) fail('say what to run: start, or the path of a script.');
if (Number(process.versions.node.split('.')[0]) < 18) {
  fail(
    `this is Node ${process.version}; Node 18 or later is needed to begin. Debian 12 has it: apt install nodejs npm`,
  );
}
const lockText = readFileSync(lockFile, 'utf8');
installPackages(lockText);
const node = findNode(JSON.parse(lockText));
const environment = {
  ...process.env,
  MANTEL_STARTER: String(process.pid),
  PATH: [path.dirname(node), path.join(modules, '.bin'), process.env.PATH].join(path.delimiter),
};

// glibc gives each thread an arena of its own and keeps in it what was freed: sealing an hour of readings then leaves
// 30 MB behind. Two arenas, and large blocks given back at once; what a person has set counts.
const allocator = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };

// A busy spell lets V8's nursery grow to 30 MB, which it keeps; a sixth of that is no slower. It shall give back what it
// can do without: 6 MB less after the start. Without the two middle compilers, whose code stays, another 4 to 10.
const thrift = ['--max-semi-space-size=2', '--optimize-for-size', '--no-sparkplug', '--no-maglev'];

/** ms before it is started anew: doubles from first to longest, and begins at first again after so long a life. */
const pauses = { first: 1_000, longest: 60_000, wellAfter: 60_000 };

/** Waits before the hub is started anew; a signal ends the waiting. */
function pause(span) {
  return new Promise((resolve) => {
    const done = (signal) => {
      asked ??= signal;
      clearTimeout(timer);
      for (const name of endings) process.removeListener(name, done);
      resolve();
    };
    for (const name of endings) process.on(name, done);
    const timer = setTimeout(done, span);
  });
}

/** `agent`: it has no window. */
async function runHub(arguments_, agent = false) {
  /** Groups of earlier hubs with a window. */
  const earlier = new Set();
  let opened;
  let next = pauses.first;
  const heard = (told, group) => {
    if (told === 'opened') opened = group;
  };
  // Nothing comes any more that a window could show; by the hub's status 0, because a person chose so in the tray.
  const end = async (status) => {
    // The second of a doubled signal must not end the starter meanwhile; this takes 2 s at most.
    for (const name of endings) process.on(name, () => undefined);
    if (asked || status === 0) await endLeftBehind(earlier, process.pid);
    return status;
  };
  for (;;) {
    const begun = Date.now();
    // A window outlives the hub that opened it and finds the next one by itself.
    const asWhat = agent ? 'agent' : earlier.size > 0 ? '--accompany' : '--open';
    const entry = ['dist/hub/main.js', asWhat, ...arguments_];
    // Not swept: a start that finds a running hub only opens its window, which must stay.
    const status = await run(node, [...thrift, ...entry], { ...allocator, ...environment }, false, heard);
    if (asked || !toStartAnew(status)) return end(status);
    if (opened !== undefined) earlier.add(opened);
    opened = undefined;
    if (Date.now() - begun >= pauses.wellAfter) next = pauses.first;
    say(`the hub ended by itself (status ${status}) and is started anew in ${next / 1_000} s ...`);
    await pause(next);
    if (asked) return end(128 + constants.signals[asked]);
    next = Math.min(next * 2, pauses.longest);
  }
}

if (command === 'start' || command === 'agent') {
  const built = await run(node, ['scripts/build.ts', '--if-stale'], environment, true);
  process.exitCode = built || (await runHub(rest, command === 'agent'));
} else if (['invite', 'backfill', 'restore'].includes(command)) {
  process.exitCode = await run(node, ['hub/main.ts', command, ...rest], environment, true);
} else {
  process.exitCode = await run(node, [command, ...rest], environment, true);
}
