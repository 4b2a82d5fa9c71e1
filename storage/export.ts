/** Plain rows for people who want SQL: a new file that any SQLite program can read, without our chunks. */
import { rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import Sqlite, { type Database } from 'better-sqlite3';
import { day, type Epoch, type Milliseconds } from '#model/time.ts';
import { openForReading } from './connection.ts';
import { readJournal, readSeries, readSnapshots } from './documents.ts';
import { hotLog } from './hot-log.ts';
import { chunkPieces } from './pieces.ts';
import { rollupReader } from './rollup-rows.ts';
import { readRuns, runWriter } from './runs.ts';
import { tierSteps } from './steps.ts';

const ignore = (): void => undefined;

function createTables(target: Database): void {
  target.pragma('journal_mode = OFF');
  target.pragma('synchronous = OFF');
  target.exec(`
    CREATE TABLE series (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, labels TEXT NOT NULL, unit TEXT NOT NULL, kind TEXT NOT NULL) STRICT;
    CREATE TABLE samples (series INTEGER NOT NULL, at INTEGER NOT NULL, value REAL NOT NULL, PRIMARY KEY (series, at)) STRICT, WITHOUT ROWID;
    CREATE TABLE averages (
      series INTEGER NOT NULL, step INTEGER NOT NULL, at INTEGER NOT NULL, count INTEGER NOT NULL, min REAL NOT NULL, max REAL NOT NULL,
      sum REAL NOT NULL, first REAL NOT NULL, last REAL NOT NULL, increase REAL NOT NULL, PRIMARY KEY (series, step, at)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE snapshots (kind TEXT NOT NULL, subject TEXT NOT NULL, at INTEGER NOT NULL, valid_until INTEGER, body TEXT NOT NULL) STRICT;
    CREATE TABLE journal (at INTEGER NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, level TEXT NOT NULL, text TEXT NOT NULL) STRICT;
    CREATE TABLE runs (
      source TEXT NOT NULL, job TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER, cause TEXT NOT NULL, outcome TEXT NOT NULL,
      samples INTEGER NOT NULL, snapshots INTEGER NOT NULL, calls INTEGER NOT NULL, text TEXT, PRIMARY KEY (source, job, started)
    ) STRICT;
  `);
}

/** Writes a new file in place of one of that name. Series after series, each as of the moment it is read. */
export async function exportRows(source: string, path: string): Promise<void> {
  await rm(path, { force: true });
  const database = openForReading(source);
  const target = new Sqlite(path);
  try {
    createTables(target);
    const hot = hotLog(database);
    const pieces = chunkPieces(database, ignore);
    const rollups = rollupReader(database, ignore);
    const addSeries = target.prepare('INSERT INTO series VALUES (?, ?, ?, ?, ?, ?)');
    const addSample = target.prepare('INSERT INTO samples VALUES (?, ?, ?)');
    const addAverage = target.prepare('INSERT INTO averages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    const addSnapshot = target.prepare('INSERT INTO snapshots VALUES (?, ?, ?, ?, ?)');
    const addJournal = target.prepare('INSERT INTO journal VALUES (?, ?, ?, ?, ?)');

    /** In stretches of days, so that no read transaction keeps the write-ahead log from being copied for long. */
    const copySamples = (series: number, from: Epoch): Epoch =>
      database.transaction(() => {
        hot.follow();
        const start = Math.max(from, pieces.oldest(series, hot.of(series)));
        if (start === Infinity) return Infinity;
        const stop = (Math.floor(start / day) + 16) * day;
        const found = pieces.of(series, hot.of(series), start, stop);
        for (const piece of found) {
          const { at, value } = piece.samples();
          for (let i = 0; i < at.length; i++)
            if ((at[i] ?? 0) >= start && (at[i] ?? 0) < stop) addSample.run(series, at[i], value[i]);
        }
        const next = pieces.after(series, hot.of(series), stop);
        return next;
      })();

    const copyAverages = (series: number, step: Milliseconds): void => {
      for (const { buckets } of rollups.of(series, step, -Infinity, Infinity)) {
        const { start, count, min, max, sum, first, last, increase } = buckets;
        for (let i = 0; i < start.length; i++) {
          addAverage.run(series, step, start[i], count[i], min[i], max[i], sum[i], first[i], last[i], increase[i]);
        }
      }
    };

    target.exec('BEGIN');
    for (const { id, key, name, labels, unit, kind } of readSeries(database)) {
      addSeries.run(id, key, name, JSON.stringify(labels), unit, kind);
      for (let from: Epoch = -Infinity; from < Infinity;) {
        from = copySamples(id, from);
        await setImmediate();
      }
      for (const step of Object.values(tierSteps)) copyAverages(id, step);
    }
    for (const one of readSnapshots(database))
      addSnapshot.run(one.kind, one.subject, one.at, one.validUntil ?? null, JSON.stringify(one.body));
    for (const one of readJournal(database, { limit: -1 }))
      addJournal.run(one.at, one.kind, one.subject, one.level, one.text);
    const addRun = runWriter(target);
    for (const one of readRuns(database, { limit: -1 })) addRun(one);
    target.exec('COMMIT');
  } finally {
    target.close();
    database.close();
  }
}
