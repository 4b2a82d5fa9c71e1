import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isHeld, isLocked } from '#hub/sources/serial/held.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const locks = [
  '1: POSIX  ADVISORY  READ  850 08:02:131 128 128',
  '2: FLOCK  ADVISORY  WRITE 1190 00:05:437 0 EOF',
  '2: -> FLOCK  ADVISORY  WRITE 1191 00:05:438 0 EOF',
].join('\n');

test('a lock is of one file on one file system, and who waits for it has none', () => {
  expect(isLocked(locks, { dev: 5, ino: 437 })).toBe(true);
  expect(isLocked(locks, { dev: 5, ino: 438 })).toBe(false);
  expect(isLocked(locks, { dev: 6, ino: 437 })).toBe(false);
  // 8:2, as makedev(3) puts it into one number.
  expect(isLocked(locks, { dev: 0x802, ino: 131 })).toBe(true);
});

test('what another program has locked is held for as long as it lives', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'port');
  writeFileSync(file, '');
  expect(isHeld(file)).toBe(false);
  expect(isHeld(join(folder.path, 'absent'))).toBe(false);
  const program = spawn('flock', ['--no-fork', file, 'cat'], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = once(program, 'exit');
  await expect.poll(() => isHeld(file)).toBe(true);
  program.stdin.end();
  await ended;
  expect(isHeld(file)).toBe(false);
});
