/** Whoever is killed while a backup is put back, the next start finds either the old state or the new one, whole. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { completeRestore, restoreFolder } from '#hub/backups/restore-folder.ts';
import { prepareDataFolder } from '#hub/data-folder.ts';
import { verifyFile } from '#storage/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const rows = 2_000;

function write(path: string, word: string): InstanceType<typeof Sqlite> {
  const database = new Sqlite(path);
  database.pragma('journal_mode = WAL');
  database.exec('CREATE TABLE words (word TEXT NOT NULL)');
  const put = database.prepare('INSERT INTO words VALUES (?)');
  database.transaction(() => {
    for (let i = 0; i < rows; i++) put.run(word);
  })();
  return database;
}

/** The word that stands in every row; undefined where it is not whole. */
function wordIn(path: string): string | undefined {
  try {
    const database = new Sqlite(path, { fileMustExist: true });
    try {
      if (database.pragma('integrity_check', { simple: true }) !== 'ok') return undefined;
      const all = database
        .prepare<[], { word: string; n: number }>('SELECT word, count(*) AS n FROM words GROUP BY word')
        .all();
      return all.length === 1 && all[0]?.n === rows ? all[0].word : undefined;
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

/** A folder whose hub was killed, its newest commits still in the write-ahead log, and a backup made ready. */
function prepared(path: string, isMarked = true) {
  const folder = prepareDataFolder(path);
  const ready = restoreFolder(folder);
  mkdirSync(ready.path, { recursive: true });
  const old = write(join(path, 'elsewhere.db'), 'old');
  for (const part of ['', '-wal']) copyFileSync(join(path, `elsewhere.db${part}`), `${folder.store}${part}`);
  old.close();
  const next = write(ready.store, 'new');
  next.pragma('journal_mode = DELETE');
  next.close();
  writeFileSync(folder.settings, 'home: {name: old}\n');
  writeFileSync(ready.settings, 'home: {name: new}\n');
  if (isMarked) writeFileSync(ready.mark, JSON.stringify({ name: 'a.mantel', at: 1 }));
  return { folder, ready };
}

const killed = (path: string, environment: Readonly<Record<string, string>>) =>
  spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'kill-at-step.mjs'), join(import.meta.dirname, 'complete-restore.ts'), path],
    { env: { ...process.env, ...environment }, encoding: 'utf8' },
  ).signal === 'SIGKILL';

describe('a restore', { timeout: 120_000 }, () => {
  it('is completed by the next start wherever it was killed, and loses nothing of what was before', () => {
    let step = 1;
    for (; step < 40; step++) {
      using temporary = temporaryFolder();
      const { folder, ready } = prepared(temporary.path);
      const wasKilled = killed(temporary.path, { KILL_AT: String(step) });
      completeRestore(folder);
      const found = [
        wordIn(folder.store),
        readFileSync(folder.settings, 'utf8'),
        wordIn(ready.oldStore),
        readFileSync(ready.oldSettings, 'utf8'),
      ];
      expect([step, ...found]).toEqual([step, 'new', 'home: {name: new}\n', 'old', 'home: {name: old}\n']);
      expect(completeRestore(folder)).toBeUndefined();
      if (!wasKilled) break;
    }
    // Two renames of the old store, one each of the new store and the settings, those of before, and what brings them to disk.
    expect(step).toBeGreaterThan(8);
    expect(step).toBeLessThan(40);
  });

  it('that was not made ready changes nothing', () => {
    using temporary = temporaryFolder();
    const { folder, ready } = prepared(temporary.path, false);
    expect(completeRestore(folder)).toBeUndefined();
    expect([wordIn(folder.store), readFileSync(folder.settings, 'utf8'), existsSync(ready.store)]).toEqual([
      'old',
      'home: {name: old}\n',
      false,
    ]);
  });

  it('whose store is not there changes nothing, the settings least of all', () => {
    using temporary = temporaryFolder();
    const { folder, ready } = prepared(temporary.path);
    rmSync(ready.store);
    expect(completeRestore(folder)).toBeUndefined();
    expect([wordIn(folder.store), readFileSync(folder.settings, 'utf8'), existsSync(ready.mark)]).toEqual([
      'old',
      'home: {name: old}\n',
      false,
    ]);
  });

  it('control: copied over the store, a kill leaves neither', async () => {
    using temporary = temporaryFolder();
    const { folder } = prepared(temporary.path, false);
    expect(killed(temporary.path, { CONTROL: '1', KILL_AT: '0' })).toBe(true);
    expect(['old', 'new']).not.toContain(wordIn(folder.store));
    expect(await verifyFile(folder.store)).not.toEqual([]);
  });
});
