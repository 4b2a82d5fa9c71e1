import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openMemory } from '#electron/remembered.ts';

it('is kept between starts, and forgotten when it cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mantel-shell-'));
  const failures: string[] = [];
  const open = () => openMemory(join(folder, 'shell'), (why) => failures.push(why));
  const memory = open();
  expect(memory.current).toEqual({
    fullscreen: false,
    brokenGraphics: null,
    graphics: 'auto',
    monitor: null,
    pin: false,
  });
  memory.remember({ fullscreen: true });
  memory.remember({ brokenGraphics: '45.5.0', pin: false });
  expect(open().current).toEqual({
    fullscreen: true,
    brokenGraphics: '45.5.0',
    graphics: 'auto',
    monitor: null,
    pin: false,
  });
  writeFileSync(join(folder, 'shell', 'remembered.json'), '{');
  expect(open().current).toEqual({
    fullscreen: false,
    brokenGraphics: null,
    graphics: 'auto',
    monitor: null,
    pin: false,
  });
  expect(failures).toEqual([]);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file where the folder should be');
  memory.remember({ fullscreen: false });
  expect(failures).toHaveLength(1);
  expect(memory.current.fullscreen).toBe(false);
  rmSync(folder);
});
