/** Calls back once a burst of changes of some files is over. */
import { watch } from 'chokidar';
import type { Timers } from '../clock.ts';

/** Editors write in several steps; the last one counts. */
const settleTime = 150;

export type WatchedFiles = { readonly ready: Promise<void>; close(): Promise<void> };

export function watchFiles(
  paths: readonly string[],
  timers: Timers,
  changed: () => void,
  failed: (error: unknown) => void,
): WatchedFiles {
  const { promise, resolve } = Promise.withResolvers<void>();
  const watcher = watch([...paths], { ignoreInitial: true });
  let settling: Disposable | undefined;
  watcher.on('ready', resolve);
  watcher.on('error', (error) => {
    failed(error);
    resolve();
  });
  watcher.on('all', () => {
    settling?.[Symbol.dispose]();
    settling = timers.after(settleTime, changed);
  });
  return {
    ready: promise,
    async close() {
      settling?.[Symbol.dispose]();
      await watcher.close();
    },
  };
}
