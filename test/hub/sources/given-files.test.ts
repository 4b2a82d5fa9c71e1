import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lendFiles } from '#hub/sources/given-files.ts';
import { Misconfigured } from '#model/trouble.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder.path, 'store'));
  mkdirSync(join(folder.path, 'meters', 'House'), { recursive: true });
});
afterEach(() => folder[Symbol.dispose]());

const give = (path: string, text: string, at = 1_000): void => {
  writeFileSync(join(folder.path, path), text);
  utimesSync(join(folder.path, path), at, at);
};
const lend = (id = 'meter-files') => lendFiles({ root: folder.path, id });
const paths = async (files = lend()): Promise<string[]> => (await files.untaken('meters')).map(({ path }) => path);

test('files of a folder and those below it, sorted, with their content', async () => {
  give('meters/b.csv', 'two');
  give('meters/House/a.xml', 'one');
  const [first, second] = await lend().untaken('meters');
  expect(first).toMatchObject({ path: 'meters/House/a.xml', bytes: 3, changedAt: 1_000_000 });
  expect(second?.path).toBe('meters/b.csv');
  const parts = [];
  for await (const part of first?.read() ?? []) parts.push(part);
  expect(Buffer.concat(parts).toString()).toBe('one');
});

test('what was taken is not told again, also after a restart, until it changes', async () => {
  give('meters/a.csv', 'one');
  give('meters/b.csv', 'two');
  const files = lend();
  for (const file of await files.untaken('meters')) await file.taken();
  expect(await paths(files)).toEqual([]);
  expect(await paths()).toEqual([]);
  give('meters/a.csv', 'one more');
  expect(await paths()).toEqual(['meters/a.csv']);
  give('meters/b.csv', 'TWO', 2_000);
  expect(await paths()).toEqual(['meters/a.csv', 'meters/b.csv']);
});

test('each source takes for itself', async () => {
  give('meters/a.csv', 'one');
  for (const file of await lend('one').untaken('meters')) await file.taken();
  expect(await paths(lend('one'))).toEqual([]);
  expect(await paths(lend('other'))).toEqual(['meters/a.csv']);
});

test('a list that cannot be read any more is begun anew', async () => {
  give('meters/a.csv', 'one');
  for (const file of await lend().untaken('meters')) await file.taken();
  writeFileSync(join(folder.path, 'store', 'taken-files.meter-files.json'), '{"meters/a.csv":');
  expect(await paths()).toEqual(['meters/a.csv']);
});

test('links and hidden files are left out, and a folder that is not there is empty', async () => {
  writeFileSync(join(folder.path, 'secrets.yaml'), 'token: 1');
  symlinkSync(join(folder.path, 'secrets.yaml'), join(folder.path, 'meters', 'link.csv'));
  give('meters/.hidden.csv', 'x');
  expect(await paths()).toEqual([]);
  expect(await lend().untaken('nothing')).toEqual([]);
});

test.each(['..', '.', '/etc', '../other', 'meters/../..'])(
  'the folder %s is not within the data folder',
  async (name) => {
    await expect(lend().untaken(name)).rejects.toThrow(Misconfigured);
  },
);
