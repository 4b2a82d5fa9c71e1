/** Small whole stores that say which they are, as files: a live one and backups. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { migrate } from '#storage/migrate.ts';
import { putFiles, type BackedUpFiles } from '#storage/restore.ts';

export function writeStore(path: string, word: string, files?: BackedUpFiles): void {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Sqlite(path);
  try {
    migrate(database);
    database
      .prepare("INSERT INTO journal (at, kind, subject, level, text) VALUES (1, 'word', '', 'info', ?)")
      .run(word);
  } finally {
    database.close();
  }
  if (files) putFiles(path, files);
}

export function wordIn(path: string): string | undefined {
  const database = new Sqlite(path, { fileMustExist: true, readonly: true });
  try {
    return database.prepare<[], string>("SELECT text FROM journal WHERE kind = 'word'").pluck().get();
  } finally {
    database.close();
  }
}
