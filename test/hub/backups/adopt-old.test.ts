/** What was before a restore is never overwritten by the next one. */
import { existsSync, mkdirSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adoptOld } from '#hub/backups/adopt-old.ts';
import { restoreFolder } from '#hub/backups/restore-folder.ts';
import { restore } from '#hub/commands/restore.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { backupsOn } from './backups-on.ts';
import { wordIn, writeStore } from './told-store.ts';

/** A restore whose store of before could not become a backup, as something stands in the way. */
function unkept(path: string) {
  const ready = restoreFolder({ path });
  writeStore(ready.oldStore, 'before');
  mkdirSync(ready.oldSettings);
  const backups = join(path, 'backups');
  writeStore(join(backups, 'a.mantel'), 'a', {});
  const kept = () => readdirSync(backups).filter((name) => name.includes('before-restore'));
  return { ready, backups, kept };
}

describe('while what was before the last restore is no backup yet', { timeout: 120_000 }, () => {
  it('another is refused in a sentence, and done once it is one', async () => {
    using temporary = temporaryFolder();
    const { ready, backups, kept } = unkept(temporary.path);
    using hub = backupsOn(temporary.path);
    await expect(hub.backups.restore('a.mantel', true)).rejects.toThrow('is no backup yet, and would be lost');
    expect([wordIn(ready.oldStore), existsSync(ready.mark)]).toEqual(['before', false]);
    rmdirSync(ready.oldSettings);
    await hub.backups.restore('a.mantel', true);
    expect(existsSync(ready.oldStore)).toBe(false);
    expect(kept().map((name) => wordIn(join(backups, name)))).toEqual(['before']);
  });

  it('the command refuses, too', async () => {
    using temporary = temporaryFolder();
    const { ready, kept } = unkept(temporary.path);
    const said: string[] = [];
    const asked = { path: temporary.path, asked: ['a.mantel'], now: 0, say: (line: string) => void said.push(line) };
    await expect(restore(asked)).rejects.toThrow('is no backup yet, and would be lost');
    expect(wordIn(ready.oldStore)).toBe('before');
    expect(said).toEqual([expect.stringContaining('could not be made a backup')]);
    rmdirSync(ready.oldSettings);
    await restore(asked);
    expect(kept()).toHaveLength(1);
  });
});

it('a log that its store has left is not taken for that of the next', async () => {
  using temporary = temporaryFolder();
  const { oldStore } = restoreFolder(temporary);
  mkdirSync(dirname(oldStore));
  writeFileSync(`${oldStore}-wal`, 'of another');
  await adoptOld(temporary, async () => join(temporary.path, 'never'));
  expect(readdirSync(dirname(oldStore))).toEqual([]);
});
