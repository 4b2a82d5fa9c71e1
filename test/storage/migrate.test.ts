import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { Misconfigured } from '#model/trouble.ts';
import { pageSize } from '#storage/connection.ts';
import { migrate, migrations, type Migration } from '#storage/migrate.ts';
import { openWriter } from '#storage/writer.ts';
import { storeOptions, temporaryFolder } from './fixtures.ts';

function memory(): Sqlite.Database {
  const database = new Sqlite(':memory:');
  onTestFinished(() => void database.close());
  return database;
}
const version = (database: Sqlite.Database): unknown => database.pragma('user_version', { simple: true });

test('a new file is brought to the newest version, and a second time nothing happens', () => {
  const database = memory();
  expect(migrate(database)).toBe(0);
  expect(version(database)).toBe(migrations.length);
  expect(migrate(database)).toBe(migrations.length);
});

test('a step that fails leaves the version before it, whole', () => {
  const database = memory();
  const failing: Migration = (target) => {
    target.exec('CREATE TABLE half (id INTEGER) STRICT');
    throw new Error('no');
  };
  expect(() => migrate(database, [...migrations, failing])).toThrow('no');
  expect(version(database)).toBe(migrations.length);
  expect(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
});

test('a file of a newer Mantel is refused and left alone', () => {
  const path = join(temporaryFolder(), 'mantel.db');
  const database = new Sqlite(path);
  database.pragma('user_version = 9000');
  database.close();
  expect(() => openWriter(storeOptions(path))).toThrow(Misconfigured);
});

test('a new file has the chosen page size and a write-ahead log', () => {
  const path = join(temporaryFolder(), 'mantel.db');
  openWriter(storeOptions(path)).close();
  const database = new Sqlite(path);
  expect([database.pragma('page_size', { simple: true }), database.pragma('journal_mode', { simple: true })]).toEqual([
    pageSize,
    'wal',
  ]);
  database.close();
});
