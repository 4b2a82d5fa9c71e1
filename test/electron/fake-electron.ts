/** Electron's modules as objects that record what is done to them, for the shell's logic without any process. */
import { EventEmitter } from 'node:events';
import type {
  Bounds,
  ElectronPorts,
  ShellChild,
  ShellContents,
  ShellDisplay,
  ShellWindow,
  WindowOptions,
} from '#electron/ports.ts';

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
  /** Monitors side by side, the first at 0. */
  readonly monitors: EventEmitter & { plug(...labels: readonly string[]): void };
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
  let displays: readonly ShellDisplay[] = [];
  const monitors = Object.assign(new EventEmitter(), {
    plug(...labels: readonly string[]) {
      const event = labels.length < displays.length ? 'display-removed' : 'display-added';
      displays = labels.map((label, i) => ({ label, bounds: { x: i * 1920, y: 0, width: 1920, height: 1080 } }));
      monitors.emit(event);
    },
  });
  monitors.plug('DP-1');

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
    let bounds: Bounds = { x: 0, y: 0, width: options.width, height: options.height };
    let open: (() => { action: string }) | undefined;
    const events = new EventEmitter();
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: () => { action: string }) => (open = handler),
      forcefullyCrashRenderer: () => void done.push('crash'),
      async executeJavaScript(code: string): Promise<unknown> {
        done.push(code);
        return undefined;
      },
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
      getBounds: () => bounds,
      setBounds(next: typeof bounds) {
        bounds = next;
        done.push(`to ${next.x}`);
        events.emit('move');
      },
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
    monitors,
    screen: {
      getAllDisplays: () => displays,
      getDisplayMatching: ({ x }) =>
        displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ??
        displays[0] ?? { label: '', bounds: { x: 0, y: 0, width: 0, height: 0 } },
      on: (event, listener) => monitors.on(event, listener),
    },
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
