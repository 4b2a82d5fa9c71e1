import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clientMark, openSignIns } from '#hub/sign-in/sign-ins-file.ts';
import { Misconfigured } from '#model/trouble.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const tokens = {
  access: 'access-1',
  refresh: 'refresh-1',
  obtainedAt: 1_000,
  endsAt: 2_000,
  refreshEndsAt: 3_000,
  announced: 7,
};
const mode = (path: string): number => statSync(path).mode & 0o777;

it('what is written is there after the next start, readable by its owner alone', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'sign-ins.yaml');
  const file = await openSignIns(path);
  expect(existsSync(path)).toBe(false);
  await file.write('tado', 'one', tokens);
  await Promise.all([
    file.write('spotify', 'two', { access: 'access-2', obtainedAt: 5 }),
    file.write('spotify', 'two', { access: 'access-3', obtainedAt: 6 }),
  ]);
  expect(mode(path)).toBe(0o600);
  const again = await openSignIns(path);
  expect(again.notes).toEqual([]);
  expect(again.read('tado', 'one')).toEqual(tokens);
  expect(again.read('spotify', 'two')).toEqual({ access: 'access-3', obtainedAt: 6 });
  expect(again.read('tado', 'two')).toBe('other');
  expect(again.read('nobody', 'one')).toBeUndefined();
  await again.write('tado', 'one', undefined);
  await again.write('tado', 'one', undefined);
  expect(readFileSync(path, 'utf8')).not.toContain('access-1');
  expect((await openSignIns(path)).read('tado', 'one')).toBeUndefined();
});

it('one that others could read is closed, and it is said', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'sign-ins.yaml');
  await (await openSignIns(path)).write('tado', 'one', tokens);
  chmodSync(path, 0o644);
  const { notes } = await openSignIns(path);
  expect(notes).toEqual(['sign-ins.yaml could be read by others; it is now readable by its owner alone.']);
  expect(mode(path)).toBe(0o600);
});

it.each([
  ['no YAML', 'tado: [access-1', 'it is not valid YAML'],
  ['another shape', 'tado: {client: one, access: 5, obtained: 1}', 'tado, access is not as it was written'],
  ['a list', '- access-1', 'is not as it was written'],
])('one that cannot be read is left as it is, and nobody signs in over it: %s', async (_name, text, why) => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'sign-ins.yaml');
  writeFileSync(path, text, { mode: 0o600 });
  const file = await openSignIns(path);
  expect(file.read('tado', 'one')).toBeUndefined();
  const refused: unknown = await file.write('tado', 'one', tokens).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Misconfigured);
  expect(String(refused)).toContain(why);
  expect(String(refused)).not.toContain('access-1');
  expect(readFileSync(path, 'utf8')).toBe(text);
});

it('a failed write takes nothing away', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'deep', 'sign-ins.yaml');
  const file = await openSignIns(path);
  await expect(file.write('tado', 'one', tokens)).rejects.toThrow('ENOENT');
  expect(file.read('tado', 'one')).toBeUndefined();
});

it('another client or another server is another mark', () => {
  const marks = [
    clientMark({ clientId: 'a', tokenUrl: 'https://x.example/t' }),
    clientMark({ clientId: 'b', tokenUrl: 'https://x.example/t' }),
    clientMark({ clientId: 'a', tokenUrl: 'https://y.example/t' }),
  ];
  expect(new Set(marks).size).toBe(3);
});
