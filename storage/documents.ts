/** Everything that is not samples, in ordinary tables. Bodies are JSON; of two with one identity the later write wins. */
import type { Database } from 'better-sqlite3';
import type { Alert } from '#model/alert.ts';
import { messageOf } from '#model/trouble.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Snapshot } from '#model/snapshots.ts';
import { pageSize } from './connection.ts';
import type { Batch, JournalEntry, JournalQuery, Kept, StoredSeries, Token } from './contract.ts';
import { codeOf } from './failure.ts';
import { runWriter } from './runs.ts';

export type Documents = Omit<Batch, 'samples'>;
export type Written = {
  /** Pages of the write-ahead log that it took, roughly. */
  readonly pages: number;
  /** Plain sentences on what was left out, as it can never be stored. */
  readonly refused: readonly string[];
};
export type DocumentWriter = {
  /** Inside the caller's transaction. What stands with the samples must be stored; any other document may be refused. */
  write(documents: Documents): Written;
};

/** SQLite will never take it: sent again it would hold up all that comes after it. */
const isUnfit = (error: unknown): boolean =>
  /^SQLITE_(CONSTRAINT|TOOBIG|MISMATCH)/.test(codeOf(error)) ||
  error instanceof TypeError ||
  error instanceof RangeError;

export function documentWriter(database: Database): DocumentWriter {
  const series = database.prepare(
    'INSERT OR IGNORE INTO series (id, key, name, labels, unit, kind) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const snapshot = database.prepare(
    'INSERT OR REPLACE INTO snapshots (kind, subject, at, valid_until, body) VALUES (?, ?, ?, ?, ?)',
  );
  const journal = database.prepare('INSERT INTO journal (at, kind, subject, level, text) VALUES (?, ?, ?, ?, ?)');
  const alert = database.prepare('INSERT OR REPLACE INTO alerts (id, state, body) VALUES (?, ?, ?)');
  const token = database.prepare('INSERT OR REPLACE INTO tokens (id, body) VALUES (?, ?)');
  const keep = database.prepare('INSERT OR REPLACE INTO kept (space, key, body) VALUES (?, ?, ?)');
  const drop = database.prepare('DELETE FROM kept WHERE space = ? AND key = ?');
  const writeRun = runWriter(database);
  return {
    write(documents) {
      let pages = 0;
      const wrote = (around: number, length: number): void => {
        pages += around + Math.ceil(length / pageSize);
      };
      const refused: string[] = [];
      /** Of one statement, as SQLite takes that back by itself when it fails, and nothing else of the transaction. */
      const attempt = (what: string, run: () => void): void => {
        try {
          run();
        } catch (error) {
          if (!isUnfit(error)) throw error;
          refused.push(`${what.slice(0, 200)} cannot be stored and was left out: ${messageOf(error)}.`);
        }
      };
      for (const one of documents.series ?? []) {
        series.run(one.id, one.key, one.name, JSON.stringify(one.labels), one.unit, one.kind);
      }
      for (const one of documents.kept ?? []) {
        if (one.body === null) drop.run(one.space, one.key);
        else keep.run(one.space, one.key, one.body);
        wrote(1, one.body?.length ?? 0);
      }
      for (const one of documents.snapshots ?? []) {
        attempt(`The ${one.kind} of ${one.subject}`, () => {
          const until = one.validUntil === undefined ? null : Math.round(one.validUntil);
          const body = JSON.stringify(one.body);
          snapshot.run(one.kind, one.subject, Math.round(one.at), until, body);
          wrote(3, body.length);
        });
      }
      for (const one of documents.journal ?? []) {
        attempt(`The journal entry "${one.text}"`, () => {
          journal.run(Math.round(one.at), one.kind, one.subject, one.level, one.text);
          wrote(1, one.text.length);
        });
      }
      for (const one of documents.alerts ?? [])
        attempt(`The alert ${one.id}`, () => void alert.run(one.id, one.state, JSON.stringify(one)));
      for (const one of documents.tokens ?? [])
        attempt(`The token ${one.id}`, () => void token.run(one.id, JSON.stringify(one)));
      for (const one of documents.runs ?? []) {
        attempt(`The run of ${one.source} ${one.job}`, () => {
          writeRun(one);
          wrote(4, one.text?.length ?? 0);
        });
      }
      return { pages, refused };
    },
  };
}

type SeriesRow = { id: number; key: string; name: string; labels: string; unit: string; kind: string };

function storedSeries(row: SeriesRow): StoredSeries {
  const { id, key, name, unit, kind } = row;
  return { id, key, name, labels: JSON.parse(row.labels), unit, kind } as StoredSeries;
}

export function readSeries(database: Database): StoredSeries[] {
  return database
    .prepare<[], SeriesRow>('SELECT id, key, name, labels, unit, kind FROM series ORDER BY id')
    .all()
    .map(storedSeries);
}

export function findSeries(database: Database, key: string): (SeriesDefinition & { readonly id: number }) | undefined {
  const row = database
    .prepare<[string], SeriesRow>('SELECT id, key, name, labels, unit, kind FROM series WHERE key = ?')
    .get(key);
  return row && storedSeries(row);
}

export function readSnapshots(database: Database): Snapshot[] {
  type Row = { kind: string; subject: string; at: number; validUntil: number | null; body: string };
  return database
    .prepare<[], Row>('SELECT kind, subject, at, valid_until AS validUntil, body FROM snapshots ORDER BY kind, subject')
    .all()
    .map(({ validUntil, body, ...row }) => {
      const until = validUntil === null ? {} : { validUntil };
      return { ...row, ...until, body: JSON.parse(body) } as Snapshot;
    });
}

/** Alerts that are not over. */
export function readOpenAlerts(database: Database): Alert[] {
  const rows = database
    .prepare<[], { body: string }>("SELECT body FROM alerts WHERE state <> 'resolved' ORDER BY id")
    .all();
  return rows.map((row) => JSON.parse(row.body) as Alert);
}

export function readTokens(database: Database): Token[] {
  const rows = database.prepare<[], { body: string }>('SELECT body FROM tokens ORDER BY id').all();
  return rows.map((row) => JSON.parse(row.body) as Token);
}

export function readKept(database: Database): Kept[] {
  return database
    .prepare<[], { space: string; key: string; body: Uint8Array }>('SELECT space, key, body FROM kept')
    .all();
}

/** Newest first. */
export function readJournal(
  database: Database,
  { from, before, subjects, kinds, limit }: JournalQuery,
): JournalEntry[] {
  const among = (column: 'subject' | 'kind', list: readonly string[] | undefined): string =>
    list === undefined ? '' : `AND ${column} IN (${list.map(() => '?').join(', ')})`;
  const only = `${among('subject', subjects)} ${among('kind', kinds)}`;
  return database
    .prepare<(number | string)[], JournalEntry>(
      `SELECT at, kind, subject, level, text FROM journal WHERE at >= ? AND at < ? ${only} ORDER BY at DESC, id DESC LIMIT ?`,
    )
    .all(
      from ?? Number.MIN_SAFE_INTEGER,
      before ?? Number.MAX_SAFE_INTEGER,
      ...(subjects ?? []),
      ...(kinds ?? []),
      limit,
    );
}
