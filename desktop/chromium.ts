/** Opens the screen as an app window of Chromium, or says why the address should be printed instead. */
import path from 'node:path';
import { findProgram } from './find-program.ts';

/** Names under which distributions install it, in order of preference. */
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome'] as const;

export type ScreenSituation = {
  /** Address of the dashboard, a one-time ticket included. */
  readonly url: string;
  /** Chromium's own profile is kept below it. */
  readonly dataFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Full path of the program, where one is installed. */
  readonly chromium: string | undefined;
  /** Fullscreen and without a way out by mouse, with a profile beside that of the window. */
  readonly kiosk?: boolean;
};

export type ScreenDecision =
  | { readonly kind: 'window'; readonly program: string; readonly args: readonly string[] }
  /** `why` completes "No window was opened: ". */
  | { readonly kind: 'address'; readonly why: string };

type Environment = ScreenSituation['environment'];

export const hasDisplay = (environment: Environment): boolean =>
  Boolean(environment['WAYLAND_DISPLAY'] || environment['DISPLAY']);

/** The first of its names that is on the PATH. */
export function findChromium(environment: Environment): string | undefined {
  return chromiumNames.map((name) => findProgram(name, environment)).find((found) => found !== undefined);
}

/** Why no window can be opened here, whatever the program; completes "No window was opened: ". */
export function whyNoWindow({ environment, isRoot }: Pick<ScreenSituation, 'environment' | 'isRoot'>) {
  if (environment['CI']) return 'this is a CI run';
  if (!hasDisplay(environment)) return 'there is no display';
  return isRoot ? 'Chromium does not run as root' : undefined;
}

/** Chromium's word for the display. Left to itself it takes X11 in many Wayland sessions. */
export function displayOf(environment: Environment): 'wayland' | 'x11' {
  return environment['WAYLAND_DISPLAY'] ? 'wayland' : 'x11';
}

export function decideScreen(situation: ScreenSituation): ScreenDecision {
  const { url, dataFolder, environment, isRoot, chromium, kiosk = false } = situation;
  const address = (why: string): ScreenDecision => ({ kind: 'address', why });
  const why = whyNoWindow({ environment, isRoot });
  if (why !== undefined) return address(why);
  if (!chromium) return address('Chromium is not installed (Debian: apt install chromium)');
  const args = [
    `--app=${url}`,
    `--user-data-dir=${path.join(dataFolder, kiosk ? 'chromium-kiosk' : 'chromium')}`,
    `--ozone-platform=${displayOf(environment)}`,
    // Without it a locked keyring asks for its password.
    '--password-store=basic',
    '--no-first-run',
    '--no-default-browser-check',
    '--noerrdialogs',
    '--disable-session-crashed-bubble',
    '--disable-features=Translate',
    // Dark before the page is there; without a window manager, as large as the screen all the same.
    ...(kiosk ? ['--kiosk', '--window-position=0,0', '--force-dark-mode'] : []),
  ];
  return { kind: 'window', program: chromium, args };
}

/** What is needed of a child process. */
type Browser = {
  once(event: 'error', listener: (error: Error) => void): unknown;
  once(event: 'exit', listener: (status: number | null) => void): unknown;
  kill(signal: 'SIGTERM'): unknown;
  unref(): unknown;
};

/** `spawn` of node:child_process, or a stand-in. */
export type Spawn = (program: string, args: readonly string[], options: { readonly stdio: 'ignore' }) => Browser;

export type OpenedScreen = ScreenDecision & Disposable;

/**
 * Acts on the decision. The window neither holds the hub nor ends it; disposing closes it. `failed` is called at most
 * once, with a sentence, when the window could not be opened or broke.
 */
export function openScreen(
  situation: ScreenSituation & { readonly spawn: Spawn; failed(sentence: string): void },
): OpenedScreen {
  const decision = decideScreen(situation);
  if (decision.kind === 'address') return { ...decision, [Symbol.dispose]: () => undefined };
  const child = situation.spawn(decision.program, decision.args, { stdio: 'ignore' });
  let over = false;
  const end = (reason: string | undefined): void => {
    if (over) return;
    over = true;
    if (reason) situation.failed(`${decision.program} ${reason}. Open the address in a browser instead.`);
  };
  child.once('error', (error) => end(`could not be started (${error.message})`));
  child.once('exit', (status) => end(status ? `ended with status ${status}` : undefined));
  child.unref();
  return {
    ...decision,
    [Symbol.dispose]: () => {
      if (over) return;
      over = true;
      child.kill('SIGTERM');
    },
  };
}
