/** Whether a file is whole: after an unclean stop, and before a backup counts as one. */
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { messageOf } from '#model/trouble.ts';
import { decodeChunk } from './chunk-codec.ts';
import { openForReading } from './connection.ts';
import { StoreUnavailable } from './contract.ts';
import { emptyLogSamples, unpackLogRow } from './log-row.ts';
import { decodeBuckets } from './rollup-codec.ts';

/** Above this size a start looks at the small tables only; what is in chunks is checked by their own checksums. */
const wholeCheckBytes = 64 * 1024 * 1024;
const smallTables = ['series', 'segments', 'boots', 'snapshots', 'alerts', 'tokens', 'kept', 'figures'];

/** Bytes of the write-ahead log that an earlier run left behind; 0 after a clean stop. */
export function leftover(path: string): number {
  return statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

/** Throws StoreUnavailable when SQLite finds its own structure damaged. */
export function quickCheck(database: Database, path: string): void {
  const size = statSync(path).size;
  const checks = size <= wholeCheckBytes ? ['quick_check(1)'] : smallTables.map((table) => `quick_check(${table})`);
  for (const check of checks) {
    const found = String(database.pragma(check, { simple: true }));
    if (found !== 'ok') {
      throw new StoreUnavailable(
        `The store is damaged (${found.replaceAll('\n', ' ').trim()}); restore the newest backup.`,
        'SQLITE_CORRUPT',
      );
    }
  }
}

/** Everything: SQLite's structure, and the checksum of every chunk, average and log row. Plain sentences; none: whole. */
export function verifyStore(database: Database): string[] {
  const found = String(database.pragma('integrity_check(1)', { simple: true }));
  if (found !== 'ok') return [`SQLite finds it damaged: ${found.replaceAll('\n', ' ').trim()}.`];
  const troubles: string[] = [];
  const attempt = (name: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      troubles.push(`${name}: ${messageOf(error)}`);
    }
  };
  for (const row of database
    .prepare<[], { series: number; body: Uint8Array }>('SELECT series, body FROM chunks')
    .iterate()) {
    attempt(`samples of series ${row.series}`, () => void decodeChunk(row.body));
  }
  for (const row of database
    .prepare<[], { series: number; body: Uint8Array }>('SELECT series, body FROM rollups')
    .iterate()) {
    attempt(`averages of series ${row.series}`, () => void decodeBuckets(row.body));
  }
  const samples = emptyLogSamples(1_024);
  for (const segment of database.prepare<[], number>('SELECT id FROM segments').pluck().all()) {
    for (const body of database.prepare<[], Uint8Array>(`SELECT body FROM log_${segment}`).pluck().iterate()) {
      samples.length = 0;
      if (unpackLogRow(body, samples) === -1) troubles.push('A row of the log does not match its checksum.');
    }
  }
  return troubles;
}

/** {@link verifyStore} of a file that nobody writes. */
export function verifyPath(path: string): string[] {
  try {
    const database = openForReading(path);
    try {
      return verifyStore(database);
    } finally {
      database.close();
    }
  } catch (error) {
    return [`It cannot be opened: ${messageOf(error)}.`];
  }
}
