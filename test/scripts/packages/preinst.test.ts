/** Whether a package installs over the readings that are there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { read } from '#scripts/packages/release.ts';

/** Of a package that knows format 7. */
function preinst(store: Buffer | undefined, asked: readonly string[]): { status: number | null; said: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'mantel-preinst-'));
  try {
    const file = path.join(folder, 'mantel.db');
    if (store) writeFileSync(file, store);
    const script = read('hub/preinst')
      .replace('/var/lib/mantel/store/mantel.db', file)
      .replaceAll('@SCHEMA@', '7')
      .replaceAll('@VERSION@', '1.2.3');
    const done = spawnSync('sh', ['-c', script, 'preinst', ...asked], { encoding: 'utf8' });
    return { status: done.status, said: done.stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function store(format: number): Buffer {
  const head = Buffer.alloc(100);
  head.writeUInt32BE(format, 60);
  return head;
}

test.each([
  ['there are no readings', undefined],
  ['they are of an older format', store(6)],
  ['they are of the same format', store(7)],
  ['the disk was full when the store began', Buffer.alloc(0)],
  ['the store ends in its head', Buffer.alloc(62)],
])('installs where %s', (_, found) => {
  for (const asked of [['install'], ['install', '1.2.2'], ['upgrade', '1.2.2']]) {
    expect(preinst(found, asked)).toEqual({ status: 0, said: '' });
  }
});

test.each([8, 300, 70_000])('refuses readings of format %i, and says why', (format) => {
  for (const asked of [['install'], ['install', '1.3.0'], ['upgrade', '1.3.0']]) {
    const { status, said } = preinst(store(format), asked);
    expect(status).toBe(1);
    expect(said).toContain('Mantel 1.2.3 is not installed');
    expect(said).toContain(`their format is ${format}, and this version knows 7`);
  }
});

test('lets dpkg take back what it could not finish', () => {
  expect(preinst(store(8), ['abort-upgrade', '1.3.0'])).toEqual({ status: 0, said: '' });
});
