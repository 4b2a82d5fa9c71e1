/** Opens the screen on this machine: in Electron, else in Chromium, else nowhere, and then the address has to do. */
import type { Timers } from '#model/timers.ts';
import { messageOf } from '#model/trouble.ts';
import { windowWords } from '#model/words/window-en.ts';
import { openScreen as openChromium, whyNoWindow, type ScreenSituation, type Spawn } from './chromium.ts';
import type { Boots } from './electron-boots.ts';
import { fetchElectron, type ElectronBinary, type Fetcher } from './electron-binary.ts';
import { openShell, type ShellOptions } from './electron.ts';

export type OpenOptions = Omit<ScreenSituation, 'url'> & {
  /** Address of the dashboard, with a fresh ticket each time. */
  url(): string | Promise<string>;
  readonly electron: {
    /** Undefined where Electron's package is not installed. */
    readonly wanted: string | undefined;
    find(): ElectronBinary | undefined;
    fetch(): Fetcher;
    /** The folder of the app. */
    readonly app: string;
    /** The hub that opens it brings tray and notifications. */
    readonly isAccompanied: boolean;
    readonly spawn: ShellOptions['spawn'];
    readonly boots: Boots;
  };
  readonly spawn: Spawn;
  readonly timers: Pick<Timers, 'after'>;
  /** Closes what was opened, and stops what is under way. */
  readonly signal: AbortSignal;
  say(sentence: string): void;
};

export type Opened =
  | { readonly kind: 'window' }
  /** `why` completes "No window was opened: ". */
  | { readonly kind: 'address'; readonly why: string };

/** So many failures in a row are enough to stop trying. */
const patience = 2;

/** Resolves once a page is shown, Chromium has been started, or it is clear that there will be no window. */
export async function openScreen(options: OpenOptions): Promise<Opened> {
  const { electron, timers, signal, say } = options;
  const why = whyNoWindow(options);
  if (why !== undefined) return { kind: 'address', why };

  const binary = await electronToUse(options);
  if (!binary) return inChromium(options);
  const { program, version } = binary;
  const { app, isAccompanied, spawn, boots } = electron;
  const { dataFolder, environment } = options;
  const broke = (how: string): void => {
    if (signal.aborted) return;
    say(windowWords.instead(how));
    inChromium(options).catch((error: unknown) => say(windowWords.notOpened(messageOf(error))));
  };
  const shell = openShell({ program, app, dataFolder, isAccompanied, environment, spawn, timers, say, broke });
  closeWith(signal, shell);
  const outcome = await shell.outcome;
  if (outcome.kind !== 'failed') {
    if (outcome.kind === 'shown') boots.record(version, 'shown');
    return { kind: 'window' };
  }
  if (signal.aborted) return { kind: 'window' };
  boots.record(version, 'failed');
  say(windowWords.instead(outcome.why));
  return inChromium(options);
}

async function inChromium(options: OpenOptions): Promise<Opened> {
  const { signal, say, url } = options;
  const screen = openChromium({ ...options, url: await url(), failed: say });
  closeWith(signal, screen);
  return screen;
}

function closeWith(signal: AbortSignal, opened: Disposable): void {
  if (signal.aborted) opened[Symbol.dispose]();
  else signal.addEventListener('abort', () => opened[Symbol.dispose](), { once: true });
}

async function electronToUse({ electron, timers, signal, say }: OpenOptions): Promise<ElectronBinary | undefined> {
  const { wanted, boots } = electron;
  if (wanted === undefined) return undefined;
  if (boots.failed(wanted) >= patience) {
    say(windowWords.givenUp(boots.file));
    return undefined;
  }
  const there = electron.find();
  if (there) return there;
  say(windowWords.fetching(wanted));
  const fetcher = electron.fetch();
  closeWith(signal, { [Symbol.dispose]: () => void fetcher.kill('SIGKILL') });
  const why = await fetchElectron(fetcher, timers, (percent) => say(windowWords.arrived(percent)));
  if (why !== undefined) say(windowWords.notFetched(why));
  return why === undefined ? electron.find() : undefined;
}
