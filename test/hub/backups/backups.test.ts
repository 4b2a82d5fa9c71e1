/** Backups on a whole hub with real files: made, fetched, taken in, put back, and what is refused. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectAsync } from 'mqtt';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { latestSchema } from '#model/api.ts';
import { backupSchema, backupsSchema } from '#model/backup-api.ts';
import { storageSchema } from '#model/storage-api.ts';
import { nightsAround, surplus } from '#hub/backups/backup-times.ts';
import { restore } from '#hub/commands/restore.ts';
import { hubOf, type AskedHub } from '../hub-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const key = 'mqtt.temperature{device=home/desk}';
const send = async (hub: AskedHub, temperature: number) => {
  const client = await connectAsync(`mqtt://127.0.0.1:${hub.hub.brokerPort}`, { reconnectPeriod: 0 });
  await client.publishAsync('home/desk', JSON.stringify({ temperature }), { qos: 1 });
  await client.endAsync();
};
const now = async (hub: AskedHub) =>
  z
    .array(latestSchema)
    .parse((await hub.ask('GET', 'latest')).body)
    .find((one) => one.key === key)?.value;
const list = async (hub: AskedHub) => backupsSchema.parse((await hub.ask('GET', 'backups')).body);

const mine = '# Ours\nhome: {name: Villa}\ncollectors: [{kind: mqtt}]\n';

describe('a backup', { timeout: 60_000 }, () => {
  it('is made, fetched, and put back with its settings; what was before is a backup, too', async () => {
    using folder = temporaryFolder();
    let file = new Uint8Array();
    let name = '';
    const restart = vi.fn<() => void>();
    {
      await using hub = await hubOf(folder.path, mine, { restart });
      await send(hub, 21);
      const made = await hub.ask('POST', 'backups', {});
      expect(made.status).toBe(201);
      ({ name } = backupSchema.parse(made.body));
      expect(name).toMatch(/^\d{4}-\d\d-\d\d-\d{4}-asked\.mantel$/);
      await send(hub, 22);
      await hub.ask('PATCH', 'settings', { changes: [{ path: ['home', 'name'], value: 'Hut' }] });
      const token = readFileSync(join(folder.path, 'admin-token'), 'utf8').trim();
      const headers = { authorization: `Bearer ${token}` };
      const fetched = await fetch(`${hub.hub.url}/api/v1/backups/${name}/file`, { headers });
      file = new Uint8Array(await fetched.arrayBuffer());
      expect(Buffer.from(file.subarray(0, 15)).toString()).toBe('SQLite format 3');
      const secrets = readFileSync(join(folder.path, 'admin-token'), 'utf8').trim();
      expect(Buffer.from(file).includes(secrets)).toBe(false);

      const upload = async (body: Uint8Array) => {
        const type = { ...headers, 'content-type': 'application/octet-stream' };
        const answer = await fetch(`${hub.hub.url}/api/v1/backups/upload`, {
          method: 'POST',
          headers: type,
          body: Buffer.from(body),
        });
        return [answer.status, await answer.json()] as const;
      };
      expect(await upload(file)).toMatchObject([201, { why: 'uploaded' }]);
      const damaged = file.slice();
      damaged.fill(7, 3_000, 6_000);
      expect((await upload(damaged))[0]).toBeGreaterThanOrEqual(400);
      expect(await upload(new TextEncoder().encode('nothing'))).toMatchObject([
        409,
        { error: expect.stringContaining('no backup of Mantel') },
      ]);
      expect((await list(hub)).backups.map(({ why }) => why).toSorted()).toEqual(['asked', 'uploaded']);

      for (const [body, status] of [
        [{ backup: 'none.mantel' }, 404],
        [{ backup: '../store/mantel.db' }, 400],
      ] as const) {
        expect((await hub.ask('POST', 'restore', body)).status).toBe(status);
      }
      expect((await hub.askAsAnybody('POST', 'restore', { backup: name })).status).toBe(403);
      expect((await hub.ask('DELETE', 'backups/none.mantel')).status).toBe(404);
      expect(restart).not.toHaveBeenCalled();
      expect(await hub.ask('POST', 'restore', { backup: name })).toMatchObject({
        status: 202,
        body: { restarts: true },
      });
      await vi.waitFor(() => expect(restart).toHaveBeenCalledOnce(), 5_000);
      expect(await now(hub)).toBe(22);
    }
    await using hub = await hubOf(folder.path);
    expect(await now(hub)).toBe(21);
    expect(readFileSync(join(folder.path, 'mantel.yaml'), 'utf8')).toBe(mine);
    const { backups, restored } = await list(hub);
    expect(restored?.name).toBe(name);
    expect(backups.map(({ why }) => why)).toContain('before restore');
    expect(existsSync(join(folder.path, 'restore', 'old.db'))).toBe(false);
    const storage = storageSchema.parse((await hub.askAsAnybody('GET', 'storage')).body);
    expect(storage.backups.count).toBe(3);
    expect(storage.classes.map((one) => [one.class, one.setting, one.keep])).toEqual([
      ['samples', 'keep_samples', '365 d'],
      ['minutes', 'keep_minutes', '730 d'],
      ['quarters', null, null],
    ]);

    // By the command, while nobody runs there; what was before the first restore is put back.
    const before = backups.find(({ why }) => why === 'before restore')?.name ?? '';
    const said: string[] = [];
    const asked = { path: folder.path, asked: [before], now: Date.now(), say: (line: string) => void said.push(line) };
    await expect(restore(asked)).rejects.toThrow('Mantel already runs');
    await hub.hub.stop();
    await restore(asked);
    expect(said).toEqual([`${before} was put back. Start Mantel with npm start.`]);
    await using last = await hubOf(folder.path);
    expect(await now(last)).toBe(22);
    expect(readFileSync(join(folder.path, 'mantel.yaml'), 'utf8')).toContain('Hut');
    await expect(restore({ ...asked, asked: [] })).rejects.toThrow('Name one backup');
  });

  it('says in one sentence why it cannot be made', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'in-the-way'), '');
    await using hub = await hubOf(folder.path, 'backup: {folder: in-the-way/backups}\ncollectors: []\n');
    const { status, body } = await hub.ask('POST', 'backups', {});
    expect([status, body]).toEqual([409, { error: expect.stringMatching(/of the backups cannot be used: .*\.$/) }]);
    expect((await list(hub)).trouble?.text).toContain('could not be made');
  });
});

it('nights are those of the home, also when its clock changes', () => {
  const at = (text: string) => Date.parse(text);
  const nights = nightsAround(at('2026-03-29T04:00:00Z'), '02:30', 'Europe/Vienna');
  expect(nights).toEqual({ last: at('2026-03-29T01:30:00Z'), next: at('2026-03-30T00:30:00Z') });
  expect(nightsAround(at('2026-11-26T01:00:00Z'), '03:30', 'UTC').last).toBe(at('2026-11-25T03:30:00Z'));
  expect(surplus([{ at: 1 }, { at: 3 }, { at: 2 }], 2)).toEqual([{ at: 1 }]);
});
