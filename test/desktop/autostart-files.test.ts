import { expect, test } from 'vitest';
import { desktopEntry, serviceUnit } from '#desktop/autostart.ts';
import { programOf } from '#desktop/autostart-files.ts';

const program = ['/opt/Mantel app/node', '/home/a b/50%/$x/start.mjs', 'start', '--data', '/d'];

test('what a file of ours starts is read back from it', () => {
  expect(programOf(serviceUnit(program))).toEqual(program);
  const plain = ['/usr/bin/node', '/home/a b/50%/start.mjs', 'start'];
  expect(programOf(desktopEntry(plain))).toEqual(plain);
  expect(programOf('[Desktop Entry]\nName=Mantel\n')).toEqual([]);
});
