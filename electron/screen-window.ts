/** The one window: where it may go, what keeps it alive, and how it fills the screen. */
import type { Timers } from '#model/timers.ts';
import { shellWords } from '#model/words/shell-en.ts';
import { waitAfter } from './backoff.ts';
import { afterRendererCrash } from './crash-policy.ts';
import { watchLeaving } from './leaving.ts';
import { mayGo } from './navigation.ts';
import { ground, placard } from './placard.ts';
import type { ElectronPorts, Navigation, ShellContents, ShellWindow } from './ports.ts';

export type ScreenWindowOptions = {
  readonly electron: Pick<ElectronPorts, 'BrowserWindow' | 'powerSaveBlocker'>;
  readonly timers: Timers;
  /** ms, never jumping. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  /** Address of the hub of the made-up home, while it runs. */
  readonly sample?: (() => string | undefined) | undefined;
  readonly fullscreen: boolean;
  fullscreenChanged(on: boolean): void;
  /** The page of the hub is there to see; called each time. */
  shown(): void;
  /** There is a window, the first one or another. */
  opened(window: ShellWindow): void;
  /** Ctrl+Q. */
  quit(): void;
  /** Whether it may be left: by Ctrl+Q, F11 or closing. */
  mayLeave(): Promise<boolean>;
  say(sentence: string): void;
};

export type ScreenWindow = {
  /** Shows the hub whose origin is `url`. `sign` gives the address to load, with a fresh ticket each time. */
  showHub(url: string, sign: () => Promise<string>): void;
  /** Shows a sentence instead. */
  showSentence(sentence: string): void;
  /** In front, made anew when it was closed. */
  present(): void;
  /** Destroys it for good. */
  close(): void;
};

type Content = { readonly url: string | undefined; address(): Promise<string> };

const size = { width: 1280, height: 800 };
const loadWaits = { first: 500, longest: 10_000 };
const hangLimit = 30_000;

export function createScreenWindow(options: ScreenWindowOptions): ScreenWindow {
  const { electron, timers, now, random, say } = options;
  let content: Content = sentencePage(shellWords.starting);
  let window: ShellWindow | undefined;
  let { fullscreen } = options;
  let awake: number | undefined;
  let crashes: number[] = [];
  let failedLoads = 0;
  /** The window has shown itself with its first paint. */
  let painted = false;
  /** What has been loaded into it. */
  let there: Content | undefined;
  let pending: Disposable | undefined;
  let hang: Disposable | undefined;
  let closed = false;

  const soon = (span: number, run: () => void): void => {
    pending?.[Symbol.dispose]();
    pending = closed ? undefined : timers.after(span, run);
  };

  const load = async (into: ShellWindow): Promise<void> => {
    const wanted = content;
    const address = await wanted.address();
    if (wanted !== content || into.isDestroyed()) return;
    try {
      await into.loadURL(address);
    } catch {
      // did-fail-load has told.
      return;
    }
    failedLoads = 0;
    if (window === into && wanted === content) there = wanted;
    seen();
  };

  const seen = (): void => {
    if (painted && there?.url !== undefined && there === content) options.shown();
  };

  const renew = (): void => {
    window?.destroy();
    window = open();
  };

  const stayAwake = (on: boolean): void => {
    if (on) awake ??= electron.powerSaveBlocker.start('prevent-display-sleep');
    else if (awake !== undefined) {
      electron.powerSaveBlocker.stop(awake);
      awake = undefined;
    }
  };

  const setFullscreen = (on: boolean): void => {
    if (closed || fullscreen === on) return;
    fullscreen = on;
    stayAwake(on);
    options.fullscreenChanged(on);
  };

  function watch(made: ShellWindow): void {
    const { webContents: contents } = made;
    made.on('ready-to-show', () => {
      painted = true;
      made.show();
      seen();
    });
    contents.on('did-fail-load', (_event, code, why, _url, isMainFrame) => {
      // -3: another load took its place.
      if (!isMainFrame || code === -3 || window !== made) return;
      failedLoads += 1;
      if (failedLoads === 1) say(shellWords.pageFailed(why));
      soon(waitAfter(failedLoads, loadWaits, random()), () => void load(made));
    });
    contents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || window !== made || closed) return;
      crashes = [...crashes, now()].slice(-10);
      const action = afterRendererCrash(crashes, now(), random());
      say(action.do === 'reload' ? shellWords.pageBroke(reason) : shellWords.windowAnew(reason));
      soon(action.after, action.do === 'reload' ? () => void load(made) : renew);
    });
    made.on('unresponsive', () => {
      hang ??= timers.after(hangLimit, () => {
        hang = undefined;
        if (made.isDestroyed()) return;
        say(shellWords.pageHangs);
        contents.forcefullyCrashRenderer();
      });
    });
    const answers = (): void => {
      hang?.[Symbol.dispose]();
      hang = undefined;
    };
    made.on('responsive', answers);
    made.on('enter-full-screen', () => setFullscreen(true));
    made.on('leave-full-screen', () => setFullscreen(false));
    made.on('closed', () => {
      answers();
      if (window !== made) return;
      window = undefined;
      // What was to be loaded or made anew is no longer wanted, and nobody looks at the display.
      pending?.[Symbol.dispose]();
      stayAwake(false);
    });
  }

  function lock(contents: ShellContents): void {
    const check = (event: Navigation): void => {
      if (!mayGo(event.url, content.url, options.sample?.())) event.preventDefault();
    };
    contents.on('will-frame-navigate', check);
    contents.on('will-redirect', check);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    const { session } = contents;
    session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    session.setPermissionCheckHandler(() => false);
    session.setDevicePermissionHandler(() => false);
  }

  function open(): ShellWindow {
    painted = false;
    there = undefined;
    const made = new electron.BrowserWindow({
      title: 'Mantel',
      ...size,
      // Shown with its first paint, and dark until then: no white flash.
      show: false,
      backgroundColor: ground,
      fullscreen,
      autoHideMenuBar: true,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        // A wall is never in front of anybody, and its clock goes on.
        backgroundThrottling: false,
      },
    });
    lock(made.webContents);
    watchLeaving(made, options);
    watch(made);
    options.opened(made);
    stayAwake(fullscreen);
    void load(made);
    return made;
  }

  const show = (next: Content): void => {
    content = next;
    failedLoads = 0;
    if (closed || !window) return;
    // What was waited for is loaded with this.
    pending?.[Symbol.dispose]();
    void load(window);
  };

  return {
    showHub: (url, sign) => show({ url, address: sign }),
    showSentence: (sentence) => show(sentencePage(sentence)),
    present() {
      if (closed) return;
      window ??= open();
      // Its first paint shows it.
      if (!painted) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    close() {
      closed = true;
      pending?.[Symbol.dispose]();
      hang?.[Symbol.dispose]();
      stayAwake(false);
      if (window && !window.isDestroyed()) window.destroy();
    },
  };
}

function sentencePage(sentence: string): Content {
  return { url: undefined, address: () => Promise.resolve(placard(sentence)) };
}
