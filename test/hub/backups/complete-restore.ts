/** Completes a restore in a process of its own, which may be killed. CONTROL copies over the store instead. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { completeRestore, restoreFolder } from '#hub/backups/restore-folder.ts';
import { dataFolder } from '#hub/data-folder.ts';

const folder = dataFolder(process.argv[2] ?? '');
if (process.env['CONTROL']) {
  const bytes = readFileSync(restoreFolder(folder).store);
  rmSync(`${folder.store}-wal`);
  const store = openSync(folder.store, 'w');
  writeSync(store, bytes, 0, Math.floor(bytes.length / 2));
  process.kill(process.pid, 'SIGKILL');
  closeSync(store);
}
completeRestore(folder);
