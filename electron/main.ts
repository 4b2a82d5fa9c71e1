/**
 * The entry of the shell. What Electron wants before it is ready stands at the top level, and nothing here waits for it
 * to be: a module that does never ends loading.
 */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { BrowserWindow, Menu, app, powerSaveBlocker, screen, utilityProcess } from 'electron';
import { adminToken, lookForHub, servedAddress, signedIn, usualDataFolder } from '#desktop/hub-place.ts';
import { messageOf } from '#model/trouble.ts';
import { startWords } from '#model/words/hub-en.ts';
import { shellWords } from '#model/words/shell-en.ts';
import { readShellArguments } from './arguments.ts';
import { drawsInSoftware, learnGraphics } from './graphics.ts';
import { machineTimers } from './machine-timers.ts';
import type { ElectronPorts } from './ports.ts';
import { openMemory } from './remembered.ts';
import { runShell } from './shell.ts';
import { companionOf } from './companion.ts';
import { wayOut } from './way-out.ts';

/** Where the compiler compares the ports with Electron's own types. */
const electron: ElectronPorts = { app, BrowserWindow, Menu, powerSaveBlocker, screen, utilityProcess };

// Whoever started it may be gone, and a closed pipe must not take the window along.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
/** For desktop/electron.ts, which reads it. */
const tell = (what: 'shown' | 'handed over'): void => say(`mantel-shell: ${what}`);

const { env } = process;
const given = readShellArguments(process.argv.slice(app.isPackaged ? 1 : 2));
const dataFolder = path.resolve(given.data ?? usualDataFolder(env, homedir()));
const ownFolder = path.join(dataFolder, 'shell');
const memory = openMemory(ownFolder, (why) => say(shellWords.notRemembered(why)));

try {
  mkdirSync(ownFolder, { recursive: true, mode: 0o700 });
} catch (error) {
  say(startWords.folderUnwritable(dataFolder, messageOf(error)));
  app.exit(1);
}
// One shell a data folder: Electron keeps its lock there. It refuses a folder that does not exist.
app.setPath('userData', ownFolder);
app.enableSandbox();
// A locked keyring would ask for its password, in front of a wall.
app.commandLine.appendSwitch('password-store', 'basic');
// Not app.getVersion(), which is Mantel's.
const version = process.versions.electron ?? '';
if (drawsInSoftware(memory.current, version)) app.disableHardwareAcceleration();

if (!app.requestSingleInstanceLock()) {
  tell('handed over');
  app.exit(0);
} else if (given.quit) {
  app.exit(0);
} else {
  runShell({
    electron,
    version,
    hub: {
      look: () => lookForHub(dataFolder),
      fork: () =>
        utilityProcess.fork(path.join(import.meta.dirname, '..', 'hub', 'main.js'), ['--data', dataFolder], {
          serviceName: 'mantel-hub',
          stdio: 'pipe',
          env,
        }),
      mayFork: !env['MANTEL_SHELL_ATTACHES'],
    },
    sign: (url) => signedIn(url, dataFolder, (why) => say(shellWords.noTicket(why))),
    // The folder beside it is that of the made-up home.
    sample: () => servedAddress(`${dataFolder}-sample`),
    memory,
    learnGraphics: learnGraphics({ token: (at) => adminToken(at, dataFolder), fetch, memory }),
    mayLeave: wayOut({ token: (at) => adminToken(at, dataFolder), fetch, memory }),
    fullscreen: given.fullscreen,
    // Two would take turns: quitting one would only bring in the other.
    startCompanion: env['MANTEL_SHELL_ACCOMPANIED'] ? undefined : companionOf(dataFolder, say),
    timers: machineTimers,
    now: () => performance.now(),
    random: Math.random,
    shown: () => tell('shown'),
    handedOver: () => tell('handed over'),
    say,
  });
}
