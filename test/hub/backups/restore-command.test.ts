/** `mantel restore`: whoever restores how often, what was before is among the backups. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareDataFolder } from '#hub/data-folder.ts';
import { restore } from '#hub/commands/restore.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { wordIn, writeStore } from './told-store.ts';

const restoring = (path: string) => {
  const said: string[] = [];
  const by = (file: string) => restore({ path, asked: [file], now: 60_000, say: (line) => void said.push(line) });
  return { by, said };
};
const wordsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.includes('before-restore'))
    .map((name) => String(wordIn(join(folder, name))))
    .toSorted();

describe('mantel restore', { timeout: 120_000 }, () => {
  it('twice within a minute keeps both stores of before', async () => {
    using temporary = temporaryFolder();
    const folder = prepareDataFolder(temporary.path);
    writeStore(folder.store, 'today');
    const backups = join(temporary.path, 'backups');
    for (const word of ['wrong', 'right']) writeStore(join(backups, `${word}.mantel`), word, {});
    const { by, said } = restoring(temporary.path);
    await by('wrong.mantel');
    await by('right.mantel');
    expect(wordIn(folder.store)).toBe('right');
    expect(wordsIn(backups)).toEqual(['today', 'wrong']);
    expect(said).toHaveLength(2);
  });

  it('finds backups where the settings have them, and keeps what was before where those put back do', async () => {
    using temporary = temporaryFolder();
    const folder = prepareDataFolder(temporary.path);
    writeStore(folder.store, 'today');
    writeFileSync(folder.settings, 'backup: {folder: here}\n');
    const there = { 'mantel.yaml': 'backup: {folder: there}\n' };
    writeStore(join(temporary.path, 'here', 'a.mantel'), 'a', there);
    await restoring(temporary.path).by('a.mantel');
    expect(wordIn(folder.store)).toBe('a');
    expect(wordsIn(join(temporary.path, 'there'))).toEqual(['today']);
  });

  it('goes by the settings that last were valid', async () => {
    using temporary = temporaryFolder();
    const folder = prepareDataFolder(temporary.path);
    writeFileSync(folder.settings, 'backup: {folder: [}\n');
    writeFileSync(folder.lastGoodSettings, 'backup: {folder: here}\n');
    mkdirSync(join(temporary.path, 'here'));
    const elsewhere = join(temporary.path, 'here', 'none.mantel');
    await expect(restoring(temporary.path).by('none.mantel')).rejects.toThrow('There is no backup none.mantel.');
    writeFileSync(elsewhere, 'nothing');
    await expect(restoring(temporary.path).by('none.mantel')).rejects.toThrow('no backup of Mantel');
  });
});
