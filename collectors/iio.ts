/**
 * Sensors that the Linux kernel drives itself: climate, light and air chips on the pins of a small board
 * (Documentation/ABI/testing/sysfs-bus-iio).
 */
import { z } from 'zod';
import type { World } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import { duration } from '#model/fields.ts';
import { minute, second } from '#model/time.ts';
import { BadReading, Unreachable } from '#model/trouble.ts';
import { iioCollectorWords } from '#model/words/collector-host-en.ts';
import { listByPlace } from './chip-order.ts';
import type { Machine } from './machine.ts';
import { thisMachine } from './machine.ts';

const settings = z.strictObject({
  every: duration
    .refine((span) => span >= second, 'at least 1 s')
    .default(30 * second)
    .meta({ title: 'Read every', unit: 'ms' }),
});

const labels = ['device'] as const;
const kind = 'gauge' as const;
const series = {
  temperature: { unit: '°C', kind, labels, about: 'Temperature.' },
  object_temperature: { unit: '°C', kind, labels, about: 'Temperature of what an infrared thermometer looks at.' },
  humidity: { unit: '%', kind, labels, about: 'Relative humidity.' },
  pressure: { unit: 'hPa', kind, labels, about: 'Air pressure.' },
  illuminance: { unit: 'lx', kind, labels, about: 'Brightness.' },
  co2: { unit: 'ppm', kind, labels, about: 'Carbon dioxide.' },
  pm1: { unit: 'µg/m³', kind, labels, about: 'Particles up to 1 µm.' },
  pm2_5: { unit: 'µg/m³', kind, labels, about: 'Particles up to 2.5 µm.' },
  pm10: { unit: 'µg/m³', kind, labels, about: 'Particles up to 10 µm.' },
} as const;
type Quantity = keyof typeof series;

/** One channel as the kernel names it; `scale` leads from its unit to ours. */
type Channel = {
  readonly name: string;
  readonly quantity: Quantity;
  readonly scale: number;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
};

const temperature = { scale: 1e-3, low: -60, high: 150, decimals: 2 } as const;
const particles = { scale: 1, low: 0, high: 5_000, decimals: 2 } as const;

/** Thousandths of degrees and percent, kilopascals, lux, percent of the volume, micrograms. */
const channels: readonly Channel[] = [
  { name: 'temp', quantity: 'temperature', ...temperature },
  { name: 'temp_ambient', quantity: 'temperature', ...temperature },
  { name: 'temp_object', quantity: 'object_temperature', ...temperature, high: 600 },
  { name: 'humidityrelative', quantity: 'humidity', scale: 1e-3, low: 0, high: 100, decimals: 2 },
  { name: 'pressure', quantity: 'pressure', scale: 10, low: 300, high: 1_200, decimals: 2 },
  { name: 'illuminance', quantity: 'illuminance', scale: 1, low: 0, high: 200_000, decimals: 1 },
  { name: 'concentration_co2', quantity: 'co2', scale: 1e4, low: 0, high: 50_000, decimals: 0 },
  { name: 'massconcentration_pm1', quantity: 'pm1', ...particles },
  { name: 'massconcentration_pm2p5', quantity: 'pm2_5', ...particles },
  { name: 'massconcentration_pm10', quantity: 'pm10', ...particles },
];

type Sensor = { readonly id: string; readonly folder: string; readonly channels: readonly Channel[] };
type IioWorld = World<z.output<typeof settings>, typeof series>;

const devices = '/sys/bus/iio/devices';
/** A cheap chip often does not answer; so many times in a row are a fault. */
const patience = 4;

/** The collector on a machine: cases give it a folder of files. */
export function iioOf(machine: Machine) {
  return defineCollector({
    kind: 'iio',
    title: 'Sensors on the pins',
    about: 'Climate, light and air sensors that the Linux kernel drives, such as BME280 or DHT22.',
    settings,
    series,
    run: (world) => watch(machine, world),
  });
}

export const iio = iioOf(thisMachine);

async function watch(machine: Machine, world: IioWorld): Promise<void> {
  const { sink, settings: wanted, clock, signal } = world;
  const sensors = await findAll(machine);
  if (sensors.length === 0) {
    throw new Unreachable(iioCollectorWords.none(devices), { retryAfter: minute, isAbsent: true });
  }
  for (const { id, folder } of sensors) {
    // Some drivers add where the chip is: dht11@4.
    const model = (await nameOf(machine, folder)).replace(/@.*$/, '').toUpperCase();
    sink.snapshot('device', id, { name: model, model });
  }
  const silent = new Map<string, number>();
  for await (const _ of clock.ticks(wanted.every, signal)) {
    for (const sensor of sensors) {
      const answered = await readOne(machine, sensor, world);
      const times = answered ? 0 : (silent.get(sensor.id) ?? 0) + 1;
      silent.set(sensor.id, times);
      if (times >= patience) {
        sink.trouble(sensor.id, new Unreachable(iioCollectorWords.silent(sensor.id)));
      }
    }
    // Drivers come and go with their overlays; then all is looked at afresh.
    if ([...silent.values()].every((times) => times >= patience)) {
      throw new Unreachable(iioCollectorWords.allSilent);
    }
  }
}

/** Whether any channel answered. */
async function readOne(machine: Machine, { id, folder, channels: own }: Sensor, { sink }: IioWorld): Promise<boolean> {
  let answered = false;
  for (const channel of own) {
    const raw = await valueOf(machine, `${folder}/in_${channel.name}`);
    if (raw === undefined) continue;
    const value = Number((raw * channel.scale).toFixed(channel.decimals));
    if (value >= channel.low && value <= channel.high) {
      answered = true;
      sink.sample(channel.quantity, { device: id }, value);
    } else {
      sink.trouble(id, new BadReading(iioCollectorWords.impossible(id, value, series[channel.quantity].unit)));
    }
  }
  return answered;
}

/** In the kernel's unit; undefined when the chip does not answer now. */
async function valueOf(machine: Machine, channel: string): Promise<number | undefined> {
  const number = async (file: string): Promise<number> => Number.parseFloat((await machine.read(file)) ?? '');
  const processed = await number(`${channel}_input`);
  if (!Number.isNaN(processed)) return processed;
  const raw = await number(`${channel}_raw`);
  if (Number.isNaN(raw)) return undefined;
  const [offset, scale] = [await number(`${channel}_offset`), await number(`${channel}_scale`)];
  return (raw + (Number.isNaN(offset) ? 0 : offset)) * (Number.isNaN(scale) ? 1 : scale);
}

const nameOf = async (machine: Machine, folder: string): Promise<string> =>
  ((await machine.read(`${folder}/name`)) ?? '').trim() || 'sensor';

/** Ids begin with the machine, as the hub calls all that an agent has: one next door may have the same chip. */
async function findAll(machine: Machine): Promise<readonly Sensor[]> {
  const found: Sensor[] = [];
  for (const entry of await listByPlace(machine, devices)) {
    const folder = `${devices}/${entry}`;
    const files = new Set(await machine.list(folder));
    const own = channels.filter(({ name }) => files.has(`in_${name}_input`) || files.has(`in_${name}_raw`));
    if (own.length === 0) continue;
    const plain = `${machine.hostname()}/${await nameOf(machine, folder)}`;
    const nth = found.filter(({ id }) => id === plain || id.startsWith(`${plain}-`)).length + 1;
    found.push({ id: nth === 1 ? plain : `${plain}-${nth}`, folder, channels: own });
  }
  return found;
}
