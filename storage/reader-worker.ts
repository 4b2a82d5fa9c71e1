/** Thread of the reader, and of errands: a second one is started for the time of a backup, an export or a check. */
import { parentPort } from 'node:worker_threads';
import { backUp } from './backup.ts';
import type { ReaderCalls } from './calls.ts';
import { exportRows } from './export.ts';
import { verifyPath } from './health-check.ts';
import { lookQuickly } from './quick-look.ts';
import { openReader, type Reader } from './reader.ts';
import { assertRestorable, keepAsBackup, makeReady } from './restore.ts';
import { answerCalls } from './thread-calls.ts';
import { usageOf } from './usage.ts';

let reader: Reader | undefined;

function opened(): Reader {
  if (!reader) throw new Error('The reader is not open.');
  return reader;
}

if (parentPort) {
  answerCalls<ReaderCalls>(parentPort, {
    open(path) {
      reader = openReader(path);
      return { ...reader.opened(), damaged: reader.takeDamaged() };
    },
    history: (query) => ({ history: opened().history(query), damaged: opened().takeDamaged() }),
    stretches: (query) => ({ found: opened().stretches(query), damaged: opened().takeDamaged() }),
    samples: (query) => ({ found: opened().samples(query), damaged: opened().takeDamaged() }),
    csv: (query) => ({ ...opened().csv(query), damaged: opened().takeDamaged() }),
    journal: (query) => opened().journal(query),
    runs: (query) => opened().runs(query),
    runDays: (query) => opened().runDays(query),
    counts: () => opened().counts(),
    close: () => reader?.close(),
    backup: ({ source, path, files }) => backUp(source, path, files),
    assertRestorable: (path) => assertRestorable(path),
    makeReady: ({ backup, path }) => makeReady(backup, path),
    keepAsBackup: ({ path, files }) => keepAsBackup(path, files),
    usage: (path) => usageOf(path),
    exportSqlite: ({ source, path }) => exportRows(source, path),
    verify: (path) => verifyPath(path),
    quickLook: (path) => lookQuickly(path),
  });
}
