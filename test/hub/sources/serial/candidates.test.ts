import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listCandidates, markOf, serialFolders } from '#hub/sources/serial/candidates.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

function createFolders(path: string) {
  const names = join(path, 'serial');
  const place = (name: string, target?: string): void => {
    const at = join(path, name);
    mkdirSync(join(at, '..'), { recursive: true });
    if (target === undefined) writeFileSync(at, '');
    else symlinkSync(join(path, target), at);
  };
  return { folders: { names, devices: path }, place, listed: () => listCandidates({ names, devices: path }) };
}

test('a port has one entry, by its most lasting name; other terminals have none', () => {
  using folder = temporaryFolder();
  const { place, listed } = createFolders(folder.path);
  expect(listed()).toEqual([]);
  for (const device of ['ttyUSB0', 'ttyUSB1', 'ttyACM0', 'ttyS0', 'tty0']) place(device);
  place('serial/by-path/pci-usb-1-port0', 'ttyUSB0');
  place('serial/by-path/pci-usb-2-port0', 'ttyUSB1');
  place('serial/by-path/pci-usbv2-2-port0', 'ttyUSB1');
  place('serial/by-id/usb-1a86_USB_Serial-if00-port0', 'ttyUSB0');
  place('serial/by-id/usb-unplugged', 'ttyUSB7');
  const at = (name: string): string => join(folder.path, name);
  expect(listed()).toEqual([
    { path: at('serial/by-id/usb-1a86_USB_Serial-if00-port0'), device: at('ttyUSB0') },
    { path: at('serial/by-path/pci-usb-2-port0'), device: at('ttyUSB1') },
    { path: at('ttyACM0'), device: at('ttyACM0') },
  ]);
});

test('the mark of a port changes when it goes, returns, or leads elsewhere, and not by itself', () => {
  using folder = temporaryFolder();
  const { place } = createFolders(folder.path);
  const link = join(folder.path, 'serial/by-id/usb-x');
  place('ttyUSB0');
  place('ttyUSB1');
  place('serial/by-id/usb-x', 'ttyUSB0');
  const first = markOf(link);
  expect(markOf(link)).toBe(first);
  rmSync(link);
  expect(markOf(link)).toBe('');
  place('serial/by-id/usb-x', 'ttyUSB1');
  expect(markOf(link)).not.toBe('');
  expect(markOf(link)).not.toBe(first);
});

test('a folder can stand in for those of the machine', () => {
  expect(serialFolders()).toEqual({ names: '/dev/serial', devices: '/dev', classes: '/sys/class/tty' });
  expect(serialFolders('/somewhere')).toEqual({
    names: '/somewhere',
    devices: '/somewhere',
    classes: '/somewhere/class',
  });
});
