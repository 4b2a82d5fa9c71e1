import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { machineTimers } from '#hub/clock.ts';
import { createSerialPorts } from '#hub/sources/serial/ports.ts';
import { usbVendorOf } from '#hub/sources/serial/usb.ts';
import { createRememberingLog } from '../../remembering-log.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A sysfs: terminals by name, each with the folder of its device; and the vendors of some folders. */
function createSysfs(
  path: string,
  terminals: Readonly<Record<string, string>>,
  vendors: Readonly<Record<string, string>>,
) {
  const classes = join(path, 'class');
  for (const [name, device] of Object.entries(terminals)) {
    mkdirSync(join(path, 'devices', device), { recursive: true });
    mkdirSync(join(classes, name), { recursive: true });
    symlinkSync(join(path, 'devices', device), join(classes, name, 'device'));
  }
  for (const [folder, vendor] of Object.entries(vendors)) {
    const file = join(path, 'devices', folder, 'idVendor');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${vendor}\n`);
  }
  return (name: string): string | undefined => usbVendorOf(join('/dev', name), classes);
}

test('the vendor is that of the adapter, not of the hub it is plugged into', () => {
  using folder = temporaryFolder();
  const vendorOf = createSysfs(
    folder.path,
    {
      ttyUSB0: 'usb1/1-1/1-1.2/1-1.2:1.0/ttyUSB0',
      ttyACM0: 'usb1/1-1/1-1.3/1-1.3:1.0',
      ttyUSB1: 'usb1/1-1/1-1.4/1-1.4:1.0/ttyUSB1',
      ttyUSB2: 'usb1/pci/card/port/ttyUSB2',
    },
    { usb1: '1d6b', 'usb1/1-1': '05e3', 'usb1/1-1/1-1.2': '1A86', 'usb1/1-1/1-1.3': '2341', 'usb1/1-1/1-1.4': 'odd' },
  );
  expect(['ttyUSB0', 'ttyACM0', 'ttyUSB1', 'ttyUSB2', 'ttyS0'].map(vendorOf)).toEqual([
    '1a86',
    '2341',
    undefined,
    undefined,
    undefined,
  ]);
});

test('the list of ports tells the vendor of those that have only a bare name', () => {
  using folder = temporaryFolder();
  createSysfs(folder.path, { ttyUSB0: 'usb1/1-1/1-1:1.0/ttyUSB0' }, { 'usb1/1-1': '1a86' });
  for (const name of ['ttyUSB0', 'ttyUSB1']) writeFileSync(join(folder.path, name), '');
  const environment = { MANTEL_SERIAL: folder.path };
  const ports = createSerialPorts({ timers: machineTimers, log: createRememberingLog(), environment });
  expect(ports.lend('Dust', new AbortController().signal).list().ports).toEqual([
    { path: join(folder.path, 'ttyUSB0'), usbVendor: '1a86' },
    { path: join(folder.path, 'ttyUSB1'), usbVendor: undefined },
  ]);
});
