import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureAdminToken } from '#hub/access/admin-token.ts';
import { Misconfigured } from '#model/trouble.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mantel-admin-'));
});
afterEach(() => rm(folder, { recursive: true }));

const path = (): string => join(folder, 'admin-token');
const random = (bytes: number) => new Uint8Array(bytes).fill(7);

describe('the admin token', () => {
  it('is made once, for its owner alone', async () => {
    const token = await ensureAdminToken(path(), random);
    expect(Buffer.from(token.replace('mantel_', ''), 'base64url')).toHaveLength(32);
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect(await ensureAdminToken(path(), () => new Uint8Array(32).fill(8))).toBe(token);
  });

  it('takes others the right to read a file they were given', async () => {
    const token = await ensureAdminToken(path(), random);
    await chmod(path(), 0o644);
    expect(await ensureAdminToken(path(), random)).toBe(token);
    expect((await stat(path())).mode & 0o777).toBe(0o600);
  });

  it.each(['', 'short\n', 'two words that are rather long together, are they'])(
    'does not take %j for a token, nor replace it',
    async (text) => {
      await writeFile(path(), text);
      await expect(ensureAdminToken(path(), random)).rejects.toThrow(Misconfigured);
      expect(await readFile(path(), 'utf8')).toBe(text);
    },
  );
});
