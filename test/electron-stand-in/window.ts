/** `BrowserWindow` of the stand-in: a window of Debian's Chromium, driven by Playwright. */
import { EventEmitter } from 'node:events';
import path from 'node:path';
import { chromium, type BrowserContext, type Page, type Request, type Route } from '@playwright/test';
import type { Bounds, ShellContents, ShellWindow, WindowOptions } from '#electron/ports.ts';
import { findTool } from '#scripts/system-packages.ts';
import { app, isReady, switches } from './app.ts';

type Permission = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;

class StandInContents extends EventEmitter implements ShellContents {
  openHandler: (() => { action: 'deny' }) | undefined;
  permission: Permission | undefined;
  readonly #crash: () => Promise<void>;
  readonly executeJavaScript: (code: string) => Promise<unknown>;
  readonly session = {
    setPermissionRequestHandler: (handler: Permission): void => void (this.permission = handler),
    setPermissionCheckHandler: (): void => undefined,
    setDevicePermissionHandler: (): void => undefined,
  };

  constructor(crash: () => Promise<void>, run: (code: string) => Promise<unknown>) {
    super();
    this.#crash = crash;
    this.executeJavaScript = run;
  }

  setWindowOpenHandler(handler: () => { action: 'deny' }): void {
    this.openHandler = handler;
  }

  forcefullyCrashRenderer(): void {
    void this.#crash();
  }
}

export class StandInWindow extends EventEmitter implements ShellWindow {
  static readonly all: StandInWindow[] = [];
  readonly webContents = new StandInContents(
    () => this.crash(),
    async (code) => this.#page?.evaluate(code),
  );
  /** What tests ask about. */
  readonly told = { shows: 0, focuses: 0, popups: 0, refused: 0 };
  readonly #options: WindowOptions;
  readonly #context: Promise<BrowserContext>;
  #page: Page | undefined;
  #crashed = false;
  #destroyed = false;
  #full: boolean;
  #own = false;
  #painted = false;
  #loading: string | undefined;

  constructor(options: WindowOptions) {
    super();
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { sandbox, contextIsolation, nodeIntegration } = options.webPreferences;
    if (!sandbox || !contextIsolation || nodeIntegration) throw new Error('the stand-in shows only isolated pages');
    this.#options = options;
    this.#full = options.fullscreen;
    this.#context = this.#open();
    StandInWindow.all.push(this);
  }

  get page(): Page {
    if (!this.#page) throw new Error('the window has no page yet');
    return this.#page;
  }

  async #open(): Promise<BrowserContext> {
    const { width, height } = this.#options;
    const program = findTool('chromium');
    if (!program) throw new Error('the stand-in needs Chromium');
    const context = await chromium.launchPersistentContext(path.join(app.userData, 'profile'), {
      executablePath: program,
      headless: false,
      viewport: null,
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        ...switches,
        `--window-size=${width},${height}`,
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
      // The shell ends the window; a signal is its to handle.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    await context.exposeBinding('__standInKey', (_source, key: string, control: boolean) => {
      this.webContents.emit(
        'before-input-event',
        { preventDefault: () => undefined },
        { type: 'keyDown', key, control },
      );
    });
    await context.addInitScript(
      "addEventListener('keydown', ({ key, ctrlKey }) => globalThis.__standInKey(key, ctrlKey), true)",
    );
    await context.route('**/*', (route) => this.#judge(route));
    context.on('page', (page) => {
      if (this.#own || page === this.#page) return;
      if (this.webContents.openHandler?.().action === 'deny') void page.close();
    });
    context.on('close', () => this.#gone());
    this.#take(context.pages()[0] ?? (await context.newPage()));
    if (this.#full) await this.#bounds('fullscreen');
    return context;
  }

  #take(page: Page): void {
    this.#page = page;
    this.#crashed = false;
    page.on('crash', () => {
      this.#crashed = true;
      if (process.env['STAND_IN_DEAF']) return;
      this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    });
  }

  /** Asks the shell about what the page itself wants to open. */
  async #judge(route: Route): Promise<void> {
    const request = route.request();
    const url = request.url();
    let refused = false;
    if (this.#isOfAnotherPage(request)) {
      this.told.popups += 1;
      refused = this.webContents.openHandler?.().action === 'deny';
      await (refused ? route.abort('aborted') : route.continue()).catch(() => undefined);
      return;
    }
    if (request.isNavigationRequest() && url !== this.#loading) {
      this.webContents.emit('will-frame-navigate', { url, preventDefault: () => (refused = true) });
    }
    if (refused) this.told.refused += 1;
    await (refused ? route.abort('aborted') : route.continue()).catch(() => undefined);
  }

  #isOfAnotherPage(request: Request): boolean {
    try {
      return request.frame().page() !== this.#page;
    } catch {
      // A page that is only about to be.
      return true;
    }
  }

  async loadURL(url: string): Promise<void> {
    const context = await this.#context;
    const broken = this.#crashed ? this.#page : undefined;
    if (broken) {
      // Electron's web contents get another process; Playwright's page does not.
      this.#own = true;
      this.#take(await context.newPage());
      this.#own = false;
      void broken.close();
    }
    this.#loading = url;
    try {
      await this.page.goto(url);
    } catch (error) {
      const why = /net::(\w+)/.exec(String(error))?.[1] ?? String(error);
      const code = why === 'ERR_ABORTED' ? -3 : -102;
      this.webContents.emit('did-fail-load', {}, code, why, url, true);
      throw error;
    } finally {
      this.#loading = undefined;
    }
    if (this.#painted) return;
    this.#painted = true;
    this.emit('ready-to-show');
  }

  async crash(): Promise<void> {
    const session = await (await this.#context).newCDPSession(this.page);
    // Never answered by a page that has crashed.
    session.send('Page.crash').catch(() => undefined);
  }

  async #bounds(state: 'fullscreen' | 'normal'): Promise<void> {
    const session = await (await this.#context).newCDPSession(this.page);
    const { windowId } = await session.send('Browser.getWindowForTarget');
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: state } });
  }

  setFullScreen(on: boolean): void {
    this.#full = on;
    void this.#bounds(on ? 'fullscreen' : 'normal');
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.#full;
  }

  getBounds(): Bounds {
    return { x: 0, y: 0, width: 1280, height: 800 };
  }

  setBounds(): void {
    // There is one monitor.
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.show();
  }

  show(): void {
    this.told.shows += 1;
  }

  focus(): void {
    this.told.focuses += 1;
    if (this.#page && !this.#crashed) void this.#page.bringToFront();
  }

  destroy(): void {
    this.#gone();
    void this.#context.then((context) => context.close());
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  #gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    StandInWindow.all.splice(StandInWindow.all.indexOf(this), 1);
    this.emit('closed');
    if (StandInWindow.all.length === 0) app.emit('window-all-closed');
  }
}
