import { linkSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { typist } from './typed.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'mantel-copy-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('the copy of before is whole until the new one is', async () => {
  const type = typist(join(folder, 'data'));
  const rows = join(folder, 'rows.csv');
  writeFileSync(rows, 'series,time,value,unit,kind\r\ntest.heat,2026-01-01T00:00:00Z,1,°C,gauge\r\n');
  expect((await type('import', rows)).status).toBe(0);
  const to = join(folder, 'disk.mantel');
  const before = join(folder, 'before');
  writeFileSync(to, 'the copy of yesterday');
  // What is written into the same file shows here, too.
  linkSync(to, before);
  expect((await type('backup', '--to', to)).status).toBe(0);
  expect(readFileSync(before, 'utf8')).toBe('the copy of yesterday');
  expect(readFileSync(to).subarray(0, 6).toString()).toBe('SQLite');
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});
