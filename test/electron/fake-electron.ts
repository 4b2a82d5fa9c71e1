/** Electron's modules as objects that record what is done to them, for the shell's logic without any process. */
import { EventEmitter } from 'node:events';
import type { ElectronPorts, ShellChild, ShellContents, ShellWindow, WindowOptions } from '#electron/ports.ts';

export type FakeChild = ShellChild &
  EventEmitter & { readonly messages: unknown[]; readonly kills: number; complain(text: string): void };

export type FakeWindow = ShellWindow &
  EventEmitter & {
    readonly options: WindowOptions;
    readonly webContents: ShellContents & EventEmitter;
    readonly loaded: string[];
    readonly done: string[];
  };

export type FakeElectron = ElectronPorts & {
  readonly app: ElectronPorts['app'] & EventEmitter;
  readonly windows: FakeWindow[];
  readonly children: FakeChild[];
  /** Calls of interest, in order. */
  readonly calls: string[];
  /** Makes every load fail from now on, or none. */
  refuseLoads(refuse: boolean): void;
};

export function fakeElectron(): FakeElectron {
  const calls: string[] = [];
  const windows: FakeWindow[] = [];
  const children: FakeChild[] = [];
  let refusing = false;

  function makeChild(): FakeChild {
    const messages: unknown[] = [];
    const stderr = new EventEmitter();
    let kills = 0;
    const child = Object.assign(new EventEmitter(), {
      pid: 1_000 + children.length,
      stdout: new EventEmitter() as unknown as NodeJS.ReadableStream,
      stderr: stderr as unknown as NodeJS.ReadableStream,
      complain: (text: string) => void stderr.emit('data', Buffer.from(text)),
      messages,
      postMessage: (message: unknown) => void messages.push(message),
      kill: () => void (kills += 1),
    });
    return Object.defineProperty(child, 'kills', { get: () => kills }) as unknown as FakeChild;
  }

  function makeWindow(options: WindowOptions): FakeWindow {
    const loaded: string[] = [];
    const done: string[] = [];
    let destroyed = false;
    let full = options.fullscreen;
    let open: (() => { action: string }) | undefined;
    const events = new EventEmitter();
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: () => { action: string }) => (open = handler),
      forcefullyCrashRenderer: () => void done.push('crash'),
      opens: () => open?.().action,
      session: {
        setPermissionRequestHandler: (handler: (c: unknown, p: string, answer: (yes: boolean) => void) => void) =>
          handler(undefined, 'media', (yes) => done.push(`permission ${yes}`)),
        setPermissionCheckHandler: (handler: () => boolean) => done.push(`check ${handler()}`),
        setDevicePermissionHandler: (handler: () => boolean) => done.push(`device ${handler()}`),
      },
    });
    const window = Object.assign(events, {
      options,
      webContents: contents,
      loaded,
      done,
      async loadURL(url: string) {
        loaded.push(url);
        await Promise.resolve();
        if (!refusing || url.startsWith('data:')) return;
        contents.emit('did-fail-load', {}, -102, 'ERR_CONNECTION_REFUSED', url, true);
        throw new Error('ERR_CONNECTION_REFUSED');
      },
      setFullScreen(on: boolean) {
        full = on;
        events.emit(on ? 'enter-full-screen' : 'leave-full-screen');
      },
      isFullScreen: () => full,
      isMinimized: () => false,
      restore: () => void done.push('restore'),
      show: () => void done.push('show'),
      focus: () => void done.push('focus'),
      destroy() {
        destroyed = true;
        calls.push('window destroyed');
        events.emit('closed');
      },
      isDestroyed: () => destroyed,
    });
    windows.push(window);
    return window;
  }

  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    commandLine: { appendSwitch: (name: string) => void calls.push(name) },
    setPath: () => undefined,
    requestSingleInstanceLock: () => true,
    disableHardwareAcceleration: () => void calls.push('software'),
    enableSandbox: () => undefined,
    whenReady: () => Promise.resolve(),
    relaunch: () => void calls.push('relaunch'),
    exit: (status = 0) => void calls.push(`exit ${status}`),
  });
  return {
    app,
    BrowserWindow: class {
      constructor(options: WindowOptions) {
        return makeWindow(options);
      }
    } as unknown as ElectronPorts['BrowserWindow'],
    Menu: { setApplicationMenu: () => undefined },
    powerSaveBlocker: {
      start: (kind) => calls.push(kind),
      stop: () => void calls.push('may sleep'),
    },
    utilityProcess: {
      fork() {
        const child = makeChild();
        children.push(child);
        calls.push('fork');
        return child;
      },
    },
    windows,
    children,
    calls,
    refuseLoads: (refuse) => (refusing = refuse),
  };
}
