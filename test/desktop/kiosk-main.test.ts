/** The kiosk as a process, where it cannot show anything: what it says and how it ends. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const entry = join(import.meta.dirname, '../../desktop/kiosk-main.ts');

test.each([
  ['an unknown argument', ['--colour', 'red'], /^Unknown option '--colour'\. Known are --data <folder> and --url/],
  ['no address', ['--url', 'hub.local'], /^"hub\.local" is not an address of a hub/],
  ['no display', [], /^No screen can be shown: there is no display\.\n$/],
])('%s', (_, args, sentence) => {
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent' };
  const done = spawnSync(process.execPath, [entry, ...args], { env, encoding: 'utf8', timeout: 30_000 });
  expect(done.stderr).toMatch(sentence);
  expect(done.status).toBe(78);
});
