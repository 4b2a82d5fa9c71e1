/**
 * What stands for the module `electron` in tests: Debian's Chromium shows the windows, and Node runs the rest. It takes
 * the part of main.ts's ports and no more. It does not show whether the real Electron starts at all, nor its sandbox,
 * its choice of a display server, its graphics, its redirects or its own Node.
 */
import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { ElectronPorts, ShellChild } from '#electron/ports.ts';
import { app, isReady } from './app.ts';
import { startControl } from './control.ts';
import { StandInWindow } from './window.ts';

export { app, StandInWindow as BrowserWindow };

export const Menu: ElectronPorts['Menu'] = {
  setApplicationMenu: () => undefined,
};

/** Chromium's window is on one. */
const onlyDisplay = { label: 'stand-in', bounds: { x: 0, y: 0, width: 1280, height: 800 } };
export const screen: ElectronPorts['screen'] = {
  getAllDisplays: () => [onlyDisplay],
  getDisplayMatching: () => onlyDisplay,
  on: () => undefined,
};

let blockers = 0;
export const powerSaveBlocker: ElectronPorts['powerSaveBlocker'] = {
  start: () => (blockers += 1),
  stop: () => undefined,
};

const preload = new URL('./utility-child.mjs', import.meta.url).href;

export const utilityProcess: ElectronPorts['utilityProcess'] = {
  fork(entry, args, { env, serviceName }): ShellChild {
    if (!isReady()) throw new Error('utilityProcess cannot be used before the app is ready');
    const child = fork(entry, args, {
      execArgv: ['--import', preload],
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const events = new EventEmitter();
    child.once('exit', (code, signal) => {
      if (process.env['STAND_IN_DEAF']) return;
      const exitCode = code ?? 1;
      events.emit('exit', exitCode);
      const reason = signal ? 'killed' : exitCode === 0 ? 'clean-exit' : 'abnormal-exit';
      app.emit('child-process-gone', {}, { type: 'Utility', reason, exitCode, name: serviceName });
    });
    // A message to a child that has just ended is lost without a word.
    child.on('error', () => undefined);
    return {
      pid: child.pid,
      stdout: child.stdout,
      stderr: child.stderr,
      postMessage: (message) => void child.send(Object(message)),
      kill: () => child.kill('SIGTERM'),
      on: (event, listener) => events.on(event, listener),
    };
  },
};

const socket = process.env['STAND_IN_CONTROL'];
// A second instance ends before it would be ready, and must not take the place of the first.
if (socket) app.once('ready', () => startControl(socket));
