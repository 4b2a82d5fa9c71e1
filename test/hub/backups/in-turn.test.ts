/** Backups are made, taken in and put back one at a time, and what is made ready is whole at every moment. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { restoreFolder } from '#hub/backups/restore-folder.ts';
import { makeReady } from '#storage/restore.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { backupsOn } from './backups-on.ts';
import { wordIn, writeStore } from './told-store.ts';

describe('while a backup is being put back', { timeout: 120_000 }, () => {
  it('nothing else is begun, and the list tells', async () => {
    using temporary = temporaryFolder();
    using hub = backupsOn(temporary.path);
    const { backups, folder } = hub;
    writeStore(folder.store, 'live');
    for (const word of ['a', 'b']) writeStore(join(temporary.path, 'backups', `${word}.mantel`), word, {});
    const first = backups.restore('a.mantel', true);
    expect((await backups.list()).running).toMatchObject({ what: 'putting back' });
    const busy = 'Mantel is at work on a backup already';
    await expect(backups.restore('b.mantel', true)).rejects.toThrow(busy);
    await expect(backups.make('asked')).rejects.toThrow(busy);
    await expect(backups.takeIn({ content: Readable.from(['x']), bytes: 1 })).rejects.toThrow(busy);
    await first;
    const ready = restoreFolder(folder);
    expect(wordIn(ready.store)).toBe('a');
    expect(JSON.parse(readFileSync(ready.mark, 'utf8'))).toMatchObject({ name: 'a.mantel' });
    // Nobody starts it again by itself, so another may be chosen.
    expect((await backups.list()).running).toBeNull();
    await backups.restore('b.mantel', true);
    expect(wordIn(ready.store)).toBe('b');
  });

  it('nothing is begun before the end that puts it back', async () => {
    using temporary = temporaryFolder();
    using hub = backupsOn(temporary.path, {
      restart: { isByItself: true, soon: () => ({ restarts: true, text: '' }) },
    });
    writeStore(join(temporary.path, 'backups', 'a.mantel'), 'a', {});
    await hub.backups.restore('a.mantel', true);
    await expect(hub.backups.restore('a.mantel', true)).rejects.toThrow('at work on a backup already');
  });
});

it('a copy that fails half way leaves what was ready before', async () => {
  using temporary = temporaryFolder();
  const [one, other, ready] = ['one', 'other', 'ready'].map((name) => join(temporary.path, name)) as [
    string,
    string,
    string,
  ];
  writeStore(one, 'one', {});
  writeStore(other, 'other', {});
  await makeReady(one, ready);
  // Stands in the way of the copy, as a full disk does.
  mkdirSync(`${ready}.unfinished`);
  writeFileSync(join(`${ready}.unfinished`, 'x'), '');
  await expect(makeReady(other, ready)).rejects.toThrow('EISDIR');
  expect([existsSync(ready), wordIn(ready)]).toEqual([true, 'one']);
});
