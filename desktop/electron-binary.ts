/** Electron's binary in a checkout: where it lies, and fetching it once. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Timers } from '#model/timers.ts';

export type ElectronBinary = { readonly program: string; readonly version: string };

/**
 * Asks nothing of the package itself, which would begin to download. ELECTRON_OVERRIDE_DIST_PATH names a folder with
 * another build, as Electron's own command has it. One that was only half unpacked is not there: the package writes its
 * path.txt last.
 */
export function findElectron(root: string, environment: Readonly<Record<string, string | undefined>>) {
  const folder = path.join(root, 'node_modules', 'electron');
  const version = versionIn(path.join(folder, 'package.json'));
  const other = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const program = path.join(other || path.join(folder, 'dist'), 'electron');
  const isWhole = existsSync(program) && (Boolean(other) || existsSync(path.join(folder, 'path.txt')));
  const found: ElectronBinary | undefined = version !== undefined && isWhole ? { program, version } : undefined;
  return { wanted: version, found };
}

function versionIn(file: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof manifest === 'object' && manifest && 'version' in manifest && typeof manifest.version === 'string')
      return manifest.version;
  } catch {
    // The package is not there: an installation without development packages.
  }
  return undefined;
}

/** What is needed of the process that fetches: scripts/fetch-electron.ts. */
export type Fetcher = {
  readonly stdout: NodeJS.ReadableStream;
  once(event: 'exit', listener: (status: number | null) => void): unknown;
  once(event: 'error', listener: (error: Error) => void): unknown;
  kill(signal: 'SIGKILL'): unknown;
};

/** A connection that has stopped is given up; a slow one, or a slow disk, may take its time, but not for ever. */
const limits = { silence: 15_000, whole: 300_000 };

const unpacking = 'unpacking';

/**
 * Resolves with undefined once it lies there, else with why not, in words that follow "because". Tells each tenth that
 * has arrived; `fetcher` prints a percentage a line, `unpacking` once all is here, and the reason last when it fails.
 */
export function fetchElectron(
  fetcher: Fetcher,
  timers: Pick<Timers, 'after'>,
  arrived: (percent: number) => void,
): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  let told = 0;
  let last = '';
  const giveUp = (why: string) => (): void => {
    fetcher.kill('SIGKILL');
    resolve(why);
  };
  const watch = (): Disposable => timers.after(limits.silence, giveUp('nothing more arrived for 15 s'));
  let silence = watch();
  const whole = timers.after(limits.whole, giveUp('it took longer than 5 minutes'));
  let hasArrived = false;
  fetcher.stdout.on('data', (chunk: unknown) => {
    silence[Symbol.dispose]();
    for (const line of String(chunk).split('\n').filter(Boolean)) {
      const percent = Number(line);
      hasArrived ||= line === unpacking || percent >= 100;
      if (line === unpacking) continue;
      if (!Number.isFinite(percent)) last = line;
      else if (percent >= told + 10) {
        told = percent - (percent % 10);
        arrived(told);
      }
    }
    // Checking and unpacking say nothing.
    if (!hasArrived) silence = watch();
  });
  fetcher.once('error', (error) => resolve(error.message));
  fetcher.once('exit', (status) => resolve(status === 0 ? undefined : last || `status ${status}`));
  return promise.finally(() => {
    silence[Symbol.dispose]();
    whole[Symbol.dispose]();
  });
}
