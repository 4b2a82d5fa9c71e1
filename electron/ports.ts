/**
 * What the shell uses of Electron, and no more. main.ts hands Electron's own modules over as these types, so the compiler
 * compares them with Electron's type file; tests hand over a stand-in.
 */

export type Cancellable = { preventDefault(): void };
export type Navigation = Cancellable & { readonly url: string };

/** A key as it reaches the page. */
export type KeyInput = { readonly type: string; readonly key: string; readonly control: boolean };

/** How a renderer, or another helper of Chromium, ended. */
export type GoneDetails = { readonly reason: string; readonly exitCode: number };

export type ShellSession = {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void,
  ): void;
  setPermissionCheckHandler(handler: () => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
};

export type ShellContents = {
  on(event: 'render-process-gone', listener: (event: unknown, details: GoneDetails) => void): unknown;
  on(
    event: 'did-fail-load',
    listener: (event: unknown, code: number, why: string, url: string, isMainFrame: boolean) => void,
  ): unknown;
  on(event: 'will-frame-navigate' | 'will-redirect', listener: (event: Navigation) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Cancellable) => void): unknown;
  on(event: 'before-input-event', listener: (event: Cancellable, input: KeyInput) => void): unknown;
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
  forcefullyCrashRenderer(): void;
  executeJavaScript(code: string): Promise<unknown>;
  readonly session: ShellSession;
};

export type WindowOptions = {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly show: boolean;
  readonly fullscreen: boolean;
  readonly autoHideMenuBar: boolean;
  readonly backgroundColor: string;
  readonly webPreferences: {
    readonly sandbox: true;
    readonly contextIsolation: true;
    readonly nodeIntegration: false;
    readonly webviewTag: false;
    readonly spellcheck: false;
    readonly backgroundThrottling: boolean;
  };
};

/** Of a monitor or a window, in pixels of the desktop. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type ShellDisplay = { readonly label: string; readonly bounds: Bounds };

/** Not to be touched before Electron is ready. */
export type ShellScreen = {
  getAllDisplays(): readonly ShellDisplay[];
  getDisplayMatching(bounds: Bounds): ShellDisplay;
  on(event: 'display-added' | 'display-removed', listener: () => void): unknown;
};

export type ShellWindow = {
  readonly webContents: ShellContents;
  /** Rejects when the page could not be loaded. */
  loadURL(url: string): Promise<void>;
  on(event: 'close', listener: (event: Cancellable) => void): unknown;
  on(event: 'ready-to-show' | 'closed' | 'move' | 'unresponsive' | 'responsive', listener: () => void): unknown;
  on(event: 'enter-full-screen' | 'leave-full-screen', listener: () => void): unknown;
  getBounds(): Bounds;
  setBounds(bounds: Bounds): void;
  setFullScreen(on: boolean): void;
  isFullScreen(): boolean;
  isMinimized(): boolean;
  restore(): void;
  show(): void;
  focus(): void;
  destroy(): void;
  isDestroyed(): boolean;
};

/** A process that Electron runs under its own Node. */
export type ShellChild = {
  readonly pid: number | undefined;
  readonly stdout: NodeJS.ReadableStream | null;
  readonly stderr: NodeJS.ReadableStream | null;
  postMessage(message: unknown): void;
  /** SIGTERM. */
  kill(): unknown;
  on(event: 'exit', listener: (status: number) => void): unknown;
};

export type ShellApp = {
  readonly isPackaged: boolean;
  readonly commandLine: { appendSwitch(name: string, value?: string): void };
  setPath(name: 'userData', path: string): void;
  requestSingleInstanceLock(): boolean;
  disableHardwareAcceleration(): void;
  enableSandbox(): void;
  whenReady(): Promise<void>;
  relaunch(): void;
  exit(status?: number): void;
  on(event: 'second-instance', listener: (event: unknown, argv: string[]) => void): unknown;
  on(event: 'before-quit', listener: (event: Cancellable) => void): unknown;
  on(event: 'window-all-closed', listener: () => void): unknown;
  on(
    event: 'child-process-gone',
    listener: (event: unknown, details: GoneDetails & { readonly type: string }) => void,
  ): unknown;
};

export type ElectronPorts = {
  readonly app: ShellApp;
  readonly BrowserWindow: new (options: WindowOptions) => ShellWindow;
  readonly Menu: { setApplicationMenu(menu: null): void };
  readonly screen: ShellScreen;
  readonly powerSaveBlocker: { start(kind: 'prevent-display-sleep'): number; stop(id: number): unknown };
  readonly utilityProcess: {
    fork(
      entry: string,
      args: string[],
      options: { serviceName: string; stdio: 'pipe'; env: Record<string, string | undefined> },
    ): ShellChild;
  };
};
