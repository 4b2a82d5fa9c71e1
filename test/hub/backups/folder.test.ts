/** Whatever lies in the folder of the backups, they are listed and made. */
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { backupsOn } from './backups-on.ts';
import { writeStore } from './told-store.ts';

describe('in a folder of the backups', () => {
  it('a link to nowhere and a folder are no backups, and none is missed for them', async () => {
    using temporary = temporaryFolder();
    using hub = backupsOn(temporary.path);
    writeStore(hub.folder.store, 'live');
    const folder = join(temporary.path, 'backups');
    mkdirSync(join(folder, 'y.mantel'), { recursive: true });
    symlinkSync(join(temporary.path, 'nowhere'), join(folder, 'x.mantel'));
    expect((await hub.backups.list()).backups).toEqual([]);
    expect([hub.backups.read('x.mantel'), await hub.backups.remove('y.mantel')]).toEqual([undefined, false]);
    hub.pass();
    await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(3));
    await vi.waitFor(() => expect(hub.log.lines.map(({ level }) => level)).toEqual(['info']));
    expect((await hub.backups.list()).backups.map(({ why }) => why)).toEqual(['nightly']);
  });

  it('one that cannot be used is told, and nothing is thrown', async () => {
    using temporary = temporaryFolder();
    writeFileSync(join(temporary.path, 'way'), '');
    using hub = backupsOn(temporary.path, { backup: { folder: 'way/folder' } });
    hub.pass();
    await vi.waitFor(() => expect(hub.journal).toHaveLength(1));
    expect(hub.journal[0]).toMatch(
      /^The backup could not be made: The folder .*way\/folder of the backups cannot be used/,
    );
    await expect(hub.backups.list()).resolves.toMatchObject({ backups: [] });
  });
});
