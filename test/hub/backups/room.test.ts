/** Backups leave the store the room it writes in. */
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { givingWay } from '#hub/backups/room.ts';
import { takeIn } from '#hub/backups/taking-in.ts';
import { backUp } from '#storage/backup.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { backupsOn, started } from './backups-on.ts';
import { writeStore } from './told-store.ts';

const kb = 1_024;
const nights = [3, 1, 2].map((at) => ({ at, bytes: 10 * kb }));

describe('room for a backup', () => {
  const disk = (free: number) => ({ bytes: 100 * kb, free: free * kb });
  // A twentieth of the disk is kept free.
  it.each([
    ['there is', 20, []],
    ['the oldest goes', 8, [1]],
    ['all but the newest go', -5, [1, 2]],
    ['not even so', -6, undefined],
  ])('%s', (_name, free, going) => {
    expect(givingWay(10 * kb, disk(free), nights)?.map(({ at }) => at)).toEqual(going);
  });
});

describe('on a full disk', () => {
  it('nightly ones give way to a newer one, and those asked for stay', async () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'backups');
    mkdirSync(folder);
    const bytes = Buffer.alloc(200 * kb);
    for (const [i, name] of ['a', 'b', 'c', 'd-asked'].entries()) {
      writeFileSync(join(folder, `${name}.mantel`), bytes);
      utimesSync(join(folder, `${name}.mantel`), 0, started / 1_000 - (10 - i) * 86_400);
    }
    // As a disk that the files here fill.
    const disk = async () => ({ bytes: kb, free: (4 - readdirSync(folder).length) * 200 * kb + 100 });
    using hub = backupsOn(temporary.path, { disk });
    writeStore(hub.folder.store, 'live');
    hub.pass();
    await vi.waitFor(() => expect(readdirSync(folder)).toContain('2026-11-26-1300.mantel'));
    expect(readdirSync(folder).toSorted()).toEqual([
      '2026-11-26-1300.mantel',
      'b.mantel',
      'c.mantel',
      'd-asked.mantel',
    ]);
    expect(hub.journal).toEqual([expect.stringContaining('a.mantel was taken away')]);
    await expect(hub.backups.make('asked')).rejects.toThrow('not enough room on the disk for another one');
  });

  it('nothing is made, taken in or made ready, and the reason is journalled once', async () => {
    using temporary = temporaryFolder();
    using hub = backupsOn(temporary.path, { disk: async () => ({ bytes: kb, free: kb }) });
    writeStore(hub.folder.store, 'live');
    writeStore(join(temporary.path, 'backups', 'a-asked.mantel'), 'a', {});
    for (const hours of [1, 2, 3]) {
      hub.pass();
      await vi.waitFor(() => expect(hub.log.lines).toHaveLength(hours));
    }
    expect(hub.journal).toEqual([expect.stringContaining('not enough room')]);
    const sent = vi.fn<() => void>();
    const content = new Readable({ read: sent });
    await expect(hub.backups.takeIn({ content, bytes: 2 * kb })).rejects.toThrow(
      'not enough room on the disk for this',
    );
    expect(sent).not.toHaveBeenCalled();
    const inPieces = { content: Readable.from([Buffer.alloc(kb), Buffer.alloc(kb)]), bytes: undefined };
    await expect(hub.backups.takeIn(inPieces)).rejects.toThrow('not enough room on the disk for this');
    await expect(hub.backups.restore('a-asked.mantel', true)).rejects.toThrow('not enough room on the disk for this');
    expect(readdirSync(join(temporary.path, 'backups'))).toEqual(['a-asked.mantel']);
  });
});

it('is read once there is a file for it, so that none appears after it was refused', async () => {
  using temporary = temporaryFolder();
  const path = join(temporary.path, 'a.mantel');
  const files: (readonly string[])[] = [];
  const content = Readable.from(
    (function* arrives() {
      files.push(readdirSync(temporary.path));
      yield Buffer.alloc(2);
    })(),
  );
  await expect(takeIn({ content, bytes: undefined }, path, 1)).rejects.toThrow('not enough room');
  expect(files).toEqual([['a.mantel.unfinished']]);
  expect(readdirSync(temporary.path)).toEqual([]);
});

it('what a killed try left is gone after the next start, other files are not', async () => {
  using temporary = temporaryFolder();
  const folder = join(temporary.path, 'backups');
  mkdirSync(folder);
  for (const name of ['a.mantel', 'b.mantel.unfinished', 'b.mantel.unfinished-journal', 'notes.unfinished']) {
    writeFileSync(join(folder, name), '');
  }
  using hub = backupsOn(temporary.path);
  await hub.backups.list();
  expect(readdirSync(folder).toSorted()).toEqual(['a.mantel', 'notes.unfinished']);
});

it('a copy that fails leaves nothing behind', async () => {
  using temporary = temporaryFolder();
  const source = join(temporary.path, 'store.db');
  writeStore(source, 'live');
  // Whatever is written into the copy fails, as it does where the disk is full by then.
  const database = new Sqlite(source);
  database.exec('CREATE VIEW backed_up_files AS SELECT 1 AS name, 2 AS body');
  database.close();
  await expect(backUp(source, join(temporary.path, 'a.mantel'), { a: 'b' })).rejects.toThrow('view');
  expect(readdirSync(temporary.path)).toEqual(['store.db']);
});
