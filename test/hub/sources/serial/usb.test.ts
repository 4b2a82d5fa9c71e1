import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machineTimers } from '#hub/clock.ts';
import { createSerialPorts } from '#hub/sources/serial/ports.ts';
import { usbAdapterOf } from '#hub/sources/serial/usb.ts';
import { createRememberingLog } from '../../remembering-log.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A sysfs: terminals by name, each with the folder of its device; and the adapters in some folders, as vendor:product. */
function createSysfs(
  path: string,
  terminals: Readonly<Record<string, string>>,
  adapters: Readonly<Record<string, string>>,
) {
  const classes = join(path, 'class');
  for (const [name, device] of Object.entries(terminals)) {
    mkdirSync(join(path, 'devices', device), { recursive: true });
    mkdirSync(join(classes, name), { recursive: true });
    symlinkSync(join(path, 'devices', device), join(classes, name, 'device'));
  }
  for (const [folder, adapter] of Object.entries(adapters)) {
    const [vendor, product] = adapter.split(':');
    mkdirSync(join(path, 'devices', folder), { recursive: true });
    writeFileSync(join(path, 'devices', folder, 'idVendor'), `${vendor}\n`);
    writeFileSync(join(path, 'devices', folder, 'idProduct'), `${product}\n`);
  }
  return (name: string): string | undefined => usbAdapterOf(join('/dev', name), classes)?.ids;
}

test('vendor and product are those of the adapter, not of the hub it is plugged into', () => {
  using folder = temporaryFolder();
  const adapterOf = createSysfs(
    folder.path,
    {
      ttyUSB0: 'usb1/1-1/1-1.2/1-1.2:1.0/ttyUSB0',
      ttyACM0: 'usb1/1-1/1-1.3/1-1.3:1.0',
      ttyUSB1: 'usb1/1-1/1-1.4/1-1.4:1.0/ttyUSB1',
      ttyUSB2: 'usb1/pci/card/port/ttyUSB2',
    },
    {
      usb1: '1d6b:0002',
      'usb1/1-1': '05e3:0608',
      'usb1/1-1/1-1.2': '1A86:7523',
      'usb1/1-1/1-1.3': '2341:0043',
      'usb1/1-1/1-1.4': 'odd:one',
    },
  );
  expect(['ttyUSB0', 'ttyACM0', 'ttyUSB1', 'ttyUSB2', 'ttyS0'].map(adapterOf)).toEqual([
    '1a86:7523',
    '2341:0043',
    undefined,
    undefined,
    undefined,
  ]);
});

test('the list of ports tells the adapter of those that have only a bare name', () => {
  using folder = temporaryFolder();
  createSysfs(folder.path, { ttyUSB0: 'usb1/1-1/1-1:1.0/ttyUSB0' }, { 'usb1/1-1': '1a86:7523' });
  for (const name of ['ttyUSB0', 'ttyUSB1']) writeFileSync(join(folder.path, name), '');
  const environment = { MANTEL_SERIAL: folder.path };
  const ports = createSerialPorts({ timers: machineTimers, log: createRememberingLog(), environment });
  expect(ports.lend('Dust', new AbortController().signal).list().ports).toMatchObject([
    { path: join(folder.path, 'ttyUSB0'), usb: '1a86:7523' },
    { path: join(folder.path, 'ttyUSB1'), usb: undefined },
  ]);
});

test('unasked only ports are shown behind whose adapter a sensor may be, and the others told of', () => {
  using folder = temporaryFolder();
  createSysfs(
    folder.path,
    { ttyUSB0: 'usb1/1-1/1-1:1.0/ttyUSB0', ttyACM0: 'usb1/1-2/1-2:1.0' },
    { 'usb1/1-1': '1a86:7523', 'usb1/1-2': '2341:0043' },
  );
  for (const name of ['ttyUSB0', 'ttyACM0']) writeFileSync(join(folder.path, name), '');
  const environment = { MANTEL_SERIAL: folder.path };
  const ports = createSerialPorts({ timers: machineTimers, log: createRememberingLog(), environment });
  const { signal } = new AbortController();
  const board = join(folder.path, 'ttyACM0');
  expect(ports.lend('Sensors', signal, true).list()).toMatchObject({
    ports: [{ path: join(folder.path, 'ttyUSB0') }],
    leftAlone: [`${board} is left alone; to read it, list it under more_collectors: kind serial, port ${board}.`],
  });
  expect(ports.lend('Sensors', signal).list()).toMatchObject({ ports: [{ path: board }, {}], leftAlone: [] });
});
