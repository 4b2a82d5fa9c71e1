/** Everything that is not samples, in ordinary tables. Bodies are JSON; of two with one identity the later write wins. */
import type { Database } from 'better-sqlite3';
import type { Alert } from '#model/alert.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { Batch, JournalEntry, Kept, StoredSeries, Token } from './contract.ts';

export type Documents = Omit<Batch, 'samples'>;
export type DocumentWriter = {
  /** Inside the caller's transaction. */
  write(documents: Documents): void;
};

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
  return {
    write(documents) {
      for (const one of documents.series ?? []) {
        series.run(one.id, one.key, one.name, JSON.stringify(one.labels), one.unit, one.kind);
      }
      for (const one of documents.snapshots ?? []) {
        const until = one.validUntil === undefined ? null : Math.round(one.validUntil);
        snapshot.run(one.kind, one.subject, Math.round(one.at), until, JSON.stringify(one.body));
      }
      for (const one of documents.journal ?? [])
        journal.run(Math.round(one.at), one.kind, one.subject, one.level, one.text);
      for (const one of documents.alerts ?? []) alert.run(one.id, one.state, JSON.stringify(one));
      for (const one of documents.tokens ?? []) token.run(one.id, JSON.stringify(one));
      for (const one of documents.kept ?? []) {
        if (one.body === null) drop.run(one.space, one.key);
        else keep.run(one.space, one.key, one.body);
      }
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
  query: { readonly before?: number; readonly limit: number },
): JournalEntry[] {
  return database
    .prepare<[number, number], JournalEntry>(
      'SELECT at, kind, subject, level, text FROM journal WHERE at < ? ORDER BY at DESC, id DESC LIMIT ?',
    )
    .all(query.before ?? Number.MAX_SAFE_INTEGER, query.limit);
}
