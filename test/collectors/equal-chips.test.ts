/** The kernel numbers chips as their drivers come up, another way at each boot; what they are called must not follow it. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHwmon } from '#collectors/host/hwmon.ts';
import { findSensor } from '#collectors/host/processor-sensor.ts';
import { iioOf } from '#collectors/iio.ts';
import { thisMachine, type Machine } from '#collectors/machine.ts';
import { temporaryFolder } from '../hub/temporary-folder.ts';
import { createFakeWorld } from './fake-world.ts';
import { noHttp } from './no-http.ts';

/** `files` below a folder of /sys by where the chip is; `numbers` are those the kernel gave them, in the same order. */
function boot(folder: string, prefix: string, chips: readonly Chip[], numbers: readonly number[]): Machine {
  const entries = chips.map((chip, index) => ({ name: `${prefix}${numbers[index]}`, ...chip }));
  const inside = (path: string) => entries.find(({ name }) => path === `${folder}/${name}`);
  return {
    hostname: () => 'pi',
    list: async (path) =>
      path === folder ? entries.map(({ name }) => name).toSorted() : Object.keys(inside(path)?.files ?? {}),
    read: async (path) => inside(path.slice(0, path.lastIndexOf('/')))?.files[path.slice(path.lastIndexOf('/') + 1)],
    realPath: async (path) => {
      const found = inside(path);
      return found ? `${found.place}/${prefix}/${found.name}` : path;
    },
    disk: () => Promise.reject(new Error('not asked')),
  };
}
type Chip = { readonly place: string; readonly files: Readonly<Record<string, string>> };

const disk = (place: string, celsius: number): Chip => ({
  place,
  files: { name: 'nvme\n', temp1_input: `${celsius * 1_000}\n` },
});
const boots: readonly (readonly number[])[] = [
  [1, 2, 3],
  [3, 1, 2],
  [9, 10, 11],
  [10, 9, 2],
];

describe('equal chips keep their names over boots', () => {
  const disks = [
    disk('/sys/devices/pci0000:00/0000:00:01.1/0000:01:00.0/nvme/nvme0', 41),
    disk('/sys/devices/pci0000:00/0000:00:01.2/0000:02:00.0/nvme/nvme1', 62),
    disk('/sys/devices/pci0000:00/0000:00:01.10/0000:0a:00.0/nvme/nvme2', 50),
  ];
  test.each(boots)('disks as hwmon%i, hwmon%i and hwmon%i', async (...numbers) => {
    const readings = await createHwmon(boot('/sys/class/hwmon', 'hwmon', disks, numbers))();
    expect(readings.map(({ sensor, value }) => `${sensor} ${value}`)).toEqual(['nvme 41', 'nvme 2 62', 'nvme 3 50']);
  });

  const climate = ['1-0076', '1-0077', '10-0076'].map((address, index) => ({
    place: `/sys/devices/platform/soc/i2c-${address.split('-')[0]}/${address}`,
    files: { name: 'bme280\n', in_temp_input: `${20_000 + index * 1_000}\n` },
  }));
  test.each(boots)('climate as iio:device%i, %i and %i', async (...numbers) => {
    const collector = iioOf(boot('/sys/bus/iio/devices', 'iio:device', climate, numbers));
    const fake = createFakeWorld(collector, {
      settings: collector.settings.parse({}),
      home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'UTC' },
      now: 0,
      ticks: 1,
      http: noHttp,
    });
    await collector.run(fake.world as Parameters<typeof collector.run>[0]);
    const values = Object.entries(fake.told.series).map(([key, { samples }]) => `${key} ${samples[0]?.[1]}`);
    expect(values.toSorted()).toEqual([
      'iio.temperature{device=pi/bme280-2} 21',
      'iio.temperature{device=pi/bme280-3} 22',
      'iio.temperature{device=pi/bme280} 20',
    ]);
  });

  const processors = ['18.3', '19.3', '20.3'].map((place) => ({
    place: `/sys/devices/pci0000:00/0000:00:${place}`,
    files: { name: 'k10temp\n', temp1_label: 'Tctl\n', temp1_input: '50000\n' },
  }));
  test.each(boots)('of processors as hwmon%i, hwmon%i and hwmon%i the first is taken', async (...numbers) => {
    const machine = boot('/sys/class/hwmon', 'hwmon', processors, numbers);
    expect(await findSensor(machine)).toBe(`/sys/class/hwmon/hwmon${numbers[0]}/temp1_input`);
  });
});

test('chips of which nobody knows where they are follow the numbers of the kernel', async () => {
  const nowhere = [disk('/sys/devices/virtual', 41), disk('/sys/devices/virtual', 62)];
  const readings = await createHwmon(boot('/sys/class/hwmon', 'hwmon', nowhere, [9, 10]))();
  expect(readings.map(({ sensor, value }) => `${sensor} ${value}`)).toEqual(['nvme 41', 'nvme 2 62']);
});

test('this machine tells where a link leads, and of what is none the path itself', async () => {
  using folder = temporaryFolder();
  const link = join(folder.path, 'hwmon0');
  symlinkSync('/proc/self', link);
  expect(await thisMachine.realPath(link)).toBe(`/proc/${process.pid}`);
  expect(await thisMachine.realPath(join(folder.path, 'absent'))).toBe(join(folder.path, 'absent'));
});
