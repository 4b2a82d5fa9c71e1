/** Keeps a fullscreen Chromium before the dashboard: waits for the hub, starts it, and starts it again when it ends. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minute, second } from '#model/time.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import { decideScreen, type ScreenSituation } from './chromium.ts';
import { pauseBefore } from './pauses.ts';
import type { World } from './ports.ts';

/** What is needed of a child process. */
export type KioskBrowser = {
  once(event: 'error', listener: (error: Error) => void): unknown;
  once(event: 'exit', listener: (status: number | null, signal: string | null) => void): unknown;
  kill(signal: 'SIGTERM' | 'SIGKILL'): unknown;
};

export type KioskOptions = World &
  Omit<ScreenSituation, 'url' | 'kiosk'> & {
    /** The address to show; undefined while the hub does not answer. */
    readonly address: () => Promise<string | undefined>;
    readonly spawn: (
      program: string,
      args: readonly string[],
      environment: Readonly<Record<string, string | undefined>>,
    ) => KioskBrowser;
    /** Whether somebody has just left on the page, who may; asked when Chromium has ended. */
    readonly left: () => Promise<boolean>;
    /** Where the hub is, or was when it was last seen: what a person is told to wait for. The screen follows it. */
    readonly hub: () => string;
  };

/** ms between two looks for the hub, or for where it is now. */
const look = second;
/** A browser that ran for so long was well: what ends it then is not held against it. */
const well = minute;
/** For how long it may take to end in order. */
const endWithin = 5 * second;

/** Resolves when the signal aborts and Chromium has gone; at once, with a sentence, where no screen can be shown. */
export async function runKiosk(options: KioskOptions, signal: AbortSignal): Promise<string | undefined> {
  const { timers, random, say, hub } = options;
  const impossible = decideScreen({ ...options, url: hub() });
  if (impossible.kind === 'address') return words.kioskNotPossible(impossible.why);
  const pause = (span: number): Promise<void> => waited(span, timers, signal);
  const environment = { ...options.environment, ...blackTheme(options.dataFolder, options.environment) };

  let attempt = 0;
  while (!signal.aborted) {
    const found = await shown(options, pause, signal);
    if (found === undefined) break;
    const { url, at } = found;
    const decision = decideScreen({ ...options, url, kiosk: true });
    if (decision.kind === 'address') return words.kioskNotPossible(decision.why);
    using lasting = timers.after(well, () => {
      attempt = 0;
    });
    using moved = whenMoved(at, hub, timers);
    const either = AbortSignal.any([signal, moved.signal]);
    const how = await ended(options.spawn(decision.program, decision.args, environment), timers, either);
    lasting[Symbol.dispose]();
    moved[Symbol.dispose]();
    if (signal.aborted) break;
    if (moved.signal.aborted) continue;
    if (await options.left()) {
      say(words.kioskLeft);
      break;
    }
    const span = pauseBefore(attempt++, random());
    say(words.kioskEnded(how, span));
    await pause(span);
  }
  return undefined;
}

/** Aborts once the hub is elsewhere: the page itself tries for ever at the address it came from. */
function whenMoved(
  from: string,
  hub: () => string,
  timers: World['timers'],
): Disposable & { readonly signal: AbortSignal } {
  const moving = new AbortController();
  let timer: Disposable;
  const watch = (): void => {
    timer = timers.after(look, () => (hub() === from ? watch() : moving.abort()));
  };
  watch();
  return { signal: moving.signal, [Symbol.dispose]: () => timer[Symbol.dispose]() };
}

async function shown(
  { address, hub, say }: KioskOptions,
  pause: (span: number) => Promise<void>,
  signal: AbortSignal,
): Promise<{ readonly url: string; readonly at: string } | undefined> {
  for (let told = false; !signal.aborted; told = true) {
    const at = hub();
    const url = await address();
    if (url !== undefined) {
      say(words.kioskShows(at));
      return { url, at };
    }
    if (!told) say(words.kioskWaits(at));
    await pause(look);
  }
  return undefined;
}

/** How it ended: "status 1", "SIGSEGV", or why it did not begin. */
async function ended(browser: KioskBrowser, timers: World['timers'], signal: AbortSignal): Promise<string> {
  const stack = new DisposableStack();
  const stop = (): void => {
    browser.kill('SIGTERM');
    stack.use(timers.after(endWithin, () => browser.kill('SIGKILL')));
  };
  signal.addEventListener('abort', stop);
  stack.defer(() => signal.removeEventListener('abort', stop));
  try {
    return await new Promise<string>((done) => {
      browser.once('error', (error) => done(error.message));
      browser.once('exit', (status, by) => done(by ?? `status ${status}`));
      if (signal.aborted) stop();
    });
  } finally {
    stack.dispose();
  }
}

async function waited(span: number, timers: World['timers'], signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((done) => {
    const finish = (): void => {
      timer[Symbol.dispose]();
      signal.removeEventListener('abort', finish);
      done();
    };
    const timer = timers.after(span, finish);
    signal.addEventListener('abort', finish);
  });
}

/**
 * The window stands for a moment before the page is drawn, in the colour of the desktop's GTK theme, which is usually
 * white. A theme of ours is black. Returns the variables that choose it.
 */
function blackTheme(dataFolder: string, environment: ScreenSituation['environment']): Readonly<Record<string, string>> {
  const share = path.join(dataFolder, 'chromium-kiosk', 'share');
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    const folder = path.join(share, 'themes', 'mantel-black', version);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'gtk.css'), '* { background-color: #000; color: #fff; border-color: #000; }\n');
  }
  const others = environment['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share';
  return { GTK_THEME: 'mantel-black', XDG_DATA_DIRS: `${share}:${others}` };
}
