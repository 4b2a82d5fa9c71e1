/** `app` of the stand-in. */
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ShellApp } from '#electron/ports.ts';

/** Chromium's command line, as the app has asked for it. */
export const switches: string[] = [];

let ready = false;
export const isReady = (): boolean => ready;

class StandInApp extends EventEmitter implements ShellApp {
  readonly isPackaged = process.env['STAND_IN_PACKAGED'] === '1';
  readonly #ready = Promise.withResolvers<void>();
  readonly commandLine = {
    appendSwitch(name: string, value?: string): void {
      if (ready) throw new Error('appendSwitch after the app is ready');
      switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    },
  };
  #userData: string | undefined;

  constructor() {
    super();
    // Ready comes only once the main module has been loaded.
    setTimeout(() => {
      ready = true;
      this.#ready.resolve();
      this.emit('ready');
    }, 20);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.quit());
  }

  get userData(): string {
    if (this.#userData === undefined) throw new Error('the stand-in keeps nothing outside a given userData');
    return this.#userData;
  }

  setPath(_name: 'userData', folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    if (!existsSync(folder)) throw new Error(`Failed to set path: ${folder} does not exist`);
    this.#userData = folder;
  }

  /** As in Electron the first one keeps it until its process ends, and hears of every other. */
  requestSingleInstanceLock(): boolean {
    const file = path.join(this.userData, 'stand-in.lock');
    const holder = readPid(file);
    if (holder !== undefined && holder !== process.pid && isAlive(holder)) {
      const note = path.join(this.userData, `second-${process.pid}.json`);
      writeFileSync(`${note}.new`, JSON.stringify(process.argv));
      renameSync(`${note}.new`, note);
      return false;
    }
    writeFileSync(file, String(process.pid));
    watch(this.userData, () => this.#hearSeconds());
    return true;
  }

  #hearSeconds(): void {
    for (const name of readdirSync(this.userData)) {
      if (!/^second-\d+\.json$/.test(name)) continue;
      const note = path.join(this.userData, name);
      const argv: unknown = JSON.parse(readFileSync(note, 'utf8'));
      rmSync(note);
      this.emit('second-instance', {}, argv);
    }
  }

  disableHardwareAcceleration(): void {
    if (ready) throw new Error('app.disableHardwareAcceleration() can only be called before app is ready');
    switches.push('--disable-gpu');
  }

  enableSandbox(): void {
    if (ready) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  relaunch(): void {
    const [program = '', ...args] = process.argv;
    process.once('exit', () => spawn(program, args, { detached: true, stdio: 'ignore' }).unref());
  }

  quit(): void {
    let prevented = false;
    this.emit('before-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) this.exit(0);
  }

  exit(status = 0): void {
    process.exit(status);
  }
}

export const app = new StandInApp();

function readPid(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
