import { z } from 'zod';
import type { World } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import { duration } from '#model/fields.ts';
import type { Device } from '#model/snapshots.ts';
import { second } from '#model/time.ts';
import { BadReading, Misconfigured, messageOf } from '#model/trouble.ts';
import { hostCollectorWords } from '#model/words/collector-host-en.ts';
import type { Machine } from '../machine.ts';
import { thisMachine } from '../machine.ts';
import { createHwmon } from './hwmon.ts';
import { createPackagePower } from './package-power.ts';
import { processorClock } from './processor-clock.ts';
import { celsius, findSensor } from './processor-sensor.ts';
import { createThrottling } from './throttling.ts';

const settings = z.strictObject({
  every: duration
    .refine((span) => span >= second, 'at least 1 s')
    .default(5 * second)
    .meta({ title: 'Read every', unit: 'ms' }),
  disk: z
    .string()
    .startsWith('/')
    .default('/')
    .meta({ title: 'Folder on the disk', help: 'The disk that holds this folder is watched.' }),
});

const labels = ['device'] as const;
const sensorLabels = ['device', 'sensor'] as const;
const gauge = 'gauge' as const;
const state = 'state' as const;
const series = {
  cpu_utilization: {
    unit: '%',
    kind: gauge,
    labels,
    about: 'Share of all processors in use since the reading before.',
  },
  load: { unit: '', kind: gauge, labels, about: 'Load average of one minute: how many tasks want to run.' },
  memory_utilization: { unit: '%', kind: gauge, labels, about: 'Share of the memory that programs could not get.' },
  memory_used: { unit: 'GB', kind: gauge, labels, about: 'Memory that programs could not get.' },
  disk_utilization: { unit: '%', kind: gauge, labels, about: 'Share of the disk in use, as df says it.' },
  disk_free: { unit: 'GB', kind: gauge, labels, about: 'What may still be written to the disk.' },
  cpu_temperature: {
    unit: '°C',
    kind: gauge,
    labels,
    about: 'Temperature of the processor; absent where the machine has no sensor.',
  },
  cpu_frequency: { unit: 'GHz', kind: gauge, labels, about: 'Clock of the processor, the mean of its cores.' },
  uptime: { unit: 's', kind: gauge, labels, about: 'Time since the machine started.' },
  temperature: {
    unit: '°C',
    kind: gauge,
    labels: sensorLabels,
    about: 'What a chip says of itself: a disk, a graphics card, a power supply.',
  },
  fan_speed: {
    unit: 'rpm',
    kind: gauge,
    labels: sensorLabels,
    about: 'A fan; absent until it turns for the first time.',
  },
  voltage: { unit: 'V', kind: gauge, labels: sensorLabels, about: 'A voltage whose driver says what it is.' },
  power: {
    unit: 'W',
    kind: gauge,
    labels: sensorLabels,
    about: 'What a part takes; of the processor package where Mantel may read it.',
  },
  throttled: {
    unit: 'bool',
    kind: state,
    labels,
    about: 'On a Raspberry Pi: slowed down for heat or for want of voltage.',
  },
  under_voltage: { unit: 'bool', kind: state, labels, about: 'On a Raspberry Pi: its supply is too weak.' },
} as const;
type Series = typeof series;
/** Of the machine as a whole. */
type Quantity = { [Q in keyof Series]: Series[Q]['labels'] extends typeof labels ? Q : never }[keyof Series];
type HostWorld = World<z.output<typeof settings>, Series>;

/** The host collector of a machine: cases give it a folder of files, the hub this one. */
export function hostOf(machine: Machine) {
  return defineCollector({
    kind: 'host',
    title: 'This machine',
    about: 'Processor, memory, disk, temperatures, fans and power of the machine Mantel runs on.',
    settings,
    series,
    run: (world) => watch(machine, world),
  });
}

export const host = hostOf(thisMachine);

async function watch(machine: Machine, world: HostWorld): Promise<void> {
  const device = machine.hostname();
  if ((await machine.read('/proc/stat')) === undefined) {
    throw new Misconfigured(hostCollectorWords.noLoad);
  }
  world.sink.snapshot('device', device, await describe(machine, device));
  let processor: ProcessorTimes | undefined;
  let sensor: string | undefined;
  const put = (quantity: Quantity, value: number, decimals: number): void =>
    world.sink.sample(quantity, { device }, rounded(value, decimals));
  const hwmon = createHwmon(machine);
  const packagePower = createPackagePower(machine);
  const throttling = createThrottling(machine);
  /** One part that cannot be read must not take the others with it. */
  const part = async (name: keyof typeof hostCollectorWords.parts, read: () => Promise<void>): Promise<void> => {
    try {
      await read();
    } catch (error) {
      world.sink.trouble(hostCollectorWords.parts[name], error);
    }
  };

  for await (const now of world.clock.ticks(world.settings.every, world.signal)) {
    await part('processor', async () => {
      const times = processorTimes(await need(machine, '/proc/stat'));
      const used = processor && utilization(processor, times);
      processor = times;
      if (used !== undefined) put('cpu_utilization', used, 1);
      put('load', firstNumber(await need(machine, '/proc/loadavg'), '/proc/loadavg'), 2);
      put('uptime', firstNumber(await need(machine, '/proc/uptime'), '/proc/uptime'), 0);
    });
    await part('memory', async () => {
      const { total, used } = memory(await need(machine, '/proc/meminfo'));
      put('memory_utilization', (100 * used) / total, 1);
      put('memory_used', used / 1e9, 3);
    });
    await part('disk', async () => {
      const { total, free, available } = await diskOf(machine, world.settings.disk);
      const used = total - free;
      if (used + available > 0) put('disk_utilization', (100 * used) / (used + available), 1);
      put('disk_free', available / 1e9, 3);
    });
    // A driver that was reloaded has another number, so the sensor is looked for again when it falls silent.
    let temperature = sensor === undefined ? undefined : await celsius(machine, sensor);
    if (temperature === undefined) {
      sensor = await findSensor(machine);
      temperature = sensor === undefined ? undefined : await celsius(machine, sensor);
    }
    if (temperature !== undefined) put('cpu_temperature', temperature, 1);
    const clock = await processorClock(machine);
    if (clock !== undefined) put('cpu_frequency', clock, 2);
    const watts = await packagePower(now);
    if (watts !== undefined) world.sink.sample('power', { device, sensor: 'package' }, rounded(watts, 1));
    for (const { quantity, sensor: name, value, decimals } of await hwmon(sensor)) {
      world.sink.sample(quantity, { device, sensor: name }, rounded(value, decimals));
    }
    const { throttled, underVoltage } = await throttling();
    if (throttled !== undefined) put('throttled', throttled ? 1 : 0, 0);
    if (underVoltage !== undefined) put('under_voltage', underVoltage ? 1 : 0, 0);
  }
}

/** No sensor here is finer, and decimals that mean nothing cost room on the disk for ever. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

async function diskOf(machine: Machine, folder: string): ReturnType<Machine['disk']> {
  try {
    return await machine.disk(folder);
  } catch (cause) {
    throw new BadReading(hostCollectorWords.noDisk(folder, messageOf(cause)), { cause });
  }
}

async function need(machine: Machine, path: string): Promise<string> {
  const text = await machine.read(path);
  if (text === undefined) throw new BadReading(hostCollectorWords.unreadable(path));
  return text;
}

function firstNumber(text: string, path: string): number {
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) throw new BadReading(hostCollectorWords.noNumber(path));
  return value;
}

type ProcessorTimes = { readonly idle: number; readonly total: number };

/** The first line of /proc/stat: user nice system idle iowait irq softirq steal, in ticks since the start (proc(5)). */
function processorTimes(text: string): ProcessorTimes {
  const found = /^cpu\s+(.+)$/m.exec(text);
  // Guests are already counted in user and nice.
  const ticks = (found?.[1] ?? '').split(/\s+/).slice(0, 8).map(Number);
  if (ticks.length < 4 || ticks.some((tick) => !Number.isFinite(tick))) {
    throw new BadReading(hostCollectorWords.noTimes);
  }
  return { idle: (ticks[3] ?? 0) + (ticks[4] ?? 0), total: ticks.reduce((sum, tick) => sum + tick, 0) };
}

/** Percent between two readings; undefined when no time passed. Idle time may run back a little, hence the limits. */
function utilization(before: ProcessorTimes, after: ProcessorTimes): number | undefined {
  const total = after.total - before.total;
  if (total <= 0) return undefined;
  return Math.min(100, Math.max(0, 100 * (1 - (after.idle - before.idle) / total)));
}

/** Bytes. Used is what is neither free nor could be freed at once: total less MemAvailable (proc(5)). */
function memory(text: string): { total: number; used: number } {
  const of = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? Number.NaN) * 1_024;
  const total = of('MemTotal');
  const used = total - of('MemAvailable');
  if (!(total > 0) || !Number.isFinite(used)) throw new BadReading(hostCollectorWords.noMemory);
  return { total, used };
}

/** What makers leave in the table when they fill in nothing. */
const blank =
  /^(to be filled|default string|system (product|manufacturer)|not (specified|applicable)|o\.?e\.?m|unknown|none)/i;

async function describe(machine: Machine, name: string): Promise<Device> {
  const text = async (path: string): Promise<string | undefined> => {
    const found = (await machine.read(path))?.replaceAll('\0', '').trim();
    return found === undefined || found === '' || blank.test(found) ? undefined : found;
  };
  const model = (await text('/proc/device-tree/model')) ?? (await text('/sys/class/dmi/id/product_name'));
  const maker = await text('/sys/class/dmi/id/sys_vendor');
  return { name, ...(model === undefined ? {} : { model }), ...(maker === undefined ? {} : { maker }) };
}
