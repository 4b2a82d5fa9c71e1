/** Opens the screen in the Electron shell and watches whether it gets that far. */
import type { Timers } from '#model/timers.ts';
import { displayOf } from './chromium.ts';

/** What is needed of the shell's process. */
export type ShellProcess = {
  readonly stdout: NodeJS.ReadableStream & { unref?(): unknown };
  readonly stderr: NodeJS.ReadableStream & { unref?(): unknown };
  once(event: 'error', listener: (error: Error) => void): unknown;
  once(event: 'exit', listener: (status: number | null, signal: string | null) => void): unknown;
  kill(signal: 'SIGTERM' | 'SIGKILL'): unknown;
  unref(): unknown;
};

export type ShellOptions = {
  /** Electron's binary. */
  readonly program: string;
  /** The folder whose package.json names the shell as its main module. */
  readonly app: string;
  readonly dataFolder: string;
  /** The process that opens it brings tray and notifications, so that the shell must not. */
  readonly isAccompanied: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  spawn(program: string, args: string[], environment: Record<string, string | undefined>): ShellProcess;
  readonly timers: Pick<Timers, 'after'>;
  /** What the shell says, a sentence each. */
  say(sentence: string): void;
  /** It broke after it had shown the page; why, in words that follow "Electron ". */
  broke(why: string): void;
};

export type ShellOutcome =
  | { readonly kind: 'shown' }
  /** A shell that already runs for this data folder has come to the front, or another process goes on. */
  | { readonly kind: 'handed over' }
  /** `why` follows "Electron ". */
  | { readonly kind: 'failed'; readonly why: string };

export type OpenedShell = Disposable & { readonly outcome: Promise<ShellOutcome> };

/** ms until there must be a page, and between asking a process to end and ending it. */
const limits = { shown: 15_000, end: 2_000 };
const mark = 'mantel-shell: ';

/** The shell neither holds the hub nor ends it; disposing closes it. */
export function openShell(options: ShellOptions): OpenedShell {
  const { program, app, dataFolder, environment, timers } = options;
  const child = options.spawn(program, [`--ozone-platform=${displayOf(environment)}`, app], {
    ...environment,
    MANTEL_DATA: dataFolder,
    // The hub is ours to start.
    MANTEL_SHELL_ATTACHES: '1',
    MANTEL_SHELL_ACCOMPANIED: options.isAccompanied ? '1' : undefined,
    // Terminals inside an Electron app set it, and then there is no window.
    ELECTRON_RUN_AS_NODE: undefined,
  });
  const { promise, resolve } = Promise.withResolvers<ShellOutcome>();
  let state: 'starting' | 'shown' | 'over' = 'starting';
  let complaint = '';
  let left: Disposable | undefined;

  const settle = (next: typeof state, outcome: ShellOutcome): void => {
    state = next;
    limit[Symbol.dispose]();
    resolve(outcome);
  };
  const close = (): void => {
    child.kill('SIGTERM');
    left ??= timers.after(limits.end, () => void child.kill('SIGKILL'));
  };
  const over = (why: string, isFault: boolean): void => {
    left?.[Symbol.dispose]();
    if (state === 'starting') settle('over', { kind: 'failed', why });
    else if (state === 'shown' && isFault) options.broke(why);
    state = 'over';
  };
  const limit = timers.after(limits.shown, () => {
    close();
    settle('over', { kind: 'failed', why: 'showed no page within 15 s' });
  });

  lines(child.stdout, (line) => {
    if (!line.startsWith(mark)) options.say(line);
    else if (state === 'starting') {
      if (line === `${mark}shown`) settle('shown', { kind: 'shown' });
      else settle('over', { kind: 'handed over' });
    } else state = 'over';
  });
  // Chromium complains about many things that do not matter; told is the last one, if it was fatal.
  lines(child.stderr, (line) => (complaint = line));
  child.once('error', (error) => over(`could not be started (${error.message})`, true));
  child.once('exit', (status, signal) => {
    const how = `ended with ${signal ?? `status ${status}`}`;
    over(complaint ? `${how} (${complaint})` : how, status !== 0);
  });
  child.unref();
  for (const stream of [child.stdout, child.stderr]) stream.unref?.();

  return {
    outcome: promise,
    [Symbol.dispose]: () => {
      if (state === 'over') return;
      state = 'over';
      close();
    },
  };
}

function lines(stream: NodeJS.ReadableStream, hear: (line: string) => void): void {
  let rest = '';
  stream.on('data', (chunk: unknown) => {
    const parts = `${rest}${String(chunk)}`.split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) if (line.trim() !== '') hear(line.trim());
  });
}
