import { z } from 'zod';
import type { World } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import { duration } from '#model/fields.ts';
import { hour, minute, second } from '#model/time.ts';
import { BadReading, Unreachable } from '#model/trouble.ts';
import { correctionOf, questions, sleep, wake } from './commands.ts';
import { createFrameReader } from './frames.ts';
import type { FrameReader, Report } from './frames.ts';
import { findSensor } from './search.ts';
import type { Found } from './search.ts';

/**
 * The sensor reports once a second, so its reports are the clock. The data sheet says that it answers a change of the air
 * within 10 s, and that values are stable 30 s after fan and laser start.
 */
const answering = 10;
const stable = 30;
const patience = 10 * second;
/** The range the data sheet gives, µg/m³. */
const highest = 999.9;
/** So many bytes without a frame are no longer a fault on the line. */
const mostForeign = 1_000;

const settings = z.strictObject({
  port: z
    .string()
    .refine((path) => path === 'auto' || path.startsWith('/'), 'write auto, or a path like /dev/serial/by-id/usb-...')
    .default('auto')
    .meta({
      title: 'Serial port',
      help: 'auto looks for the sensor at every free port; a path under /dev/serial/by-id stays right when ports are renumbered.',
    }),
  every: duration
    .refine((span) => span === 0 || (span >= minute && span <= hour), 'write 0, or a time from 1 min to 1 h')
    .default(5 * minute)
    .meta({
      title: 'Measure every',
      unit: 'ms',
      help: 'Fan and laser run 30 s each time; 0 never stops them. The laser lasts about 8,000 h: 9 years at 5 min, 11 months at 0.',
    }),
});

const labels = ['device'] as const;
const series = {
  pm2_5: { unit: 'µg/m³', kind: 'gauge', labels, about: 'Particles up to 2.5 µm.' },
  pm10: { unit: 'µg/m³', kind: 'gauge', labels, about: 'Particles up to 10 µm.' },
} as const;
type DustWorld = World<z.output<typeof settings>, typeof series>;

export const sds011 = defineCollector({
  kind: 'sds011',
  title: 'Dust sensor SDS011',
  about: 'Fine dust from a Nova SDS011 (also SDS018 and SDS021) at a USB port, found by itself.',
  settings,
  series,
  async run(world) {
    const found = await findSensor(world.serial, world.settings.port, world.signal);
    if (!found) return;
    await using connection = found.connection;
    const device = `sds011-${found.id}`;
    const name = `Dust sensor ${found.id.toUpperCase()}`;
    world.sink.snapshot('device', device, { name, model: 'SDS011', maker: 'Nova Fitness' });
    for (const question of questions) await connection.write(question);
    const sensor = { ...found, device, zeros: 0 };
    if (world.settings.every === 0) await measureAlways(world, sensor);
    else await measureNowAndThen(world, sensor, world.settings.every);
  },
});

type Sensor = Found & {
  readonly device: string;
  /** Reports of nothing at all, in a row. */
  zeros: number;
};

async function measureAlways(world: DustWorld, sensor: Sensor): Promise<void> {
  const reader = createFrameReader();
  while (!world.signal.aborted) await measure(world, sensor, reader, answering);
}

/** Right after it was found a first reading comes early, so that a sensor just plugged in shows something. */
async function measureNowAndThen(world: DustWorld, sensor: Sensor, every: number): Promise<void> {
  const { connection } = sensor;
  let early = answering;
  for await (const _ of world.clock.ticks(every, AbortSignal.any([world.signal, connection.gone]))) {
    await connection.write(wake);
    const reader = createFrameReader();
    if (early > 0) await measure(world, sensor, reader, early);
    await measure(world, sensor, reader, stable - early);
    early = 0;
    await connection.write(sleep);
  }
  connection.gone.throwIfAborted();
}

/** Takes in so many reports and passes the last one on: the sensor has smoothed it already. */
async function measure(world: DustWorld, sensor: Sensor, reader: FrameReader, reports: number): Promise<void> {
  const { connection, device, id } = sensor;
  const { path } = connection;
  let last: Report | undefined;
  let seen = 0;
  for await (const bytes of connection.bytes(patience)) {
    for (const frame of reader.read(bytes)) {
      if (frame.kind === 'damage') {
        world.sink.trouble(device, new BadReading('Some of what it sent was damaged and left out.'));
        continue;
      }
      if (frame.id !== id) throw new Unreachable(`Another dust sensor has come to ${path}.`);
      if (frame.kind === 'reply') {
        const correction = correctionOf(frame);
        if (correction) await connection.write(correction);
        continue;
      }
      seen += 1;
      // While it warms up it reports zeros, which are no readings.
      const isReading = frame.pm2_5 > 0 || frame.pm10 > 0;
      sensor.zeros = isReading ? 0 : sensor.zeros + 1;
      last = isReading ? frame : undefined;
    }
    if (seen >= reports) {
      if (last) put(world, device, last);
      else if (sensor.zeros >= stable) {
        world.sink.trouble(device, new BadReading('It reports nothing but zeros; look whether its fan turns.'));
      }
      return;
    }
    if (reader.unread > mostForeign) throw new Unreachable(`What comes from ${path} cannot be read; check the cable.`);
  }
  if (!world.signal.aborted)
    throw new Unreachable(`The dust sensor at ${path} is silent; unplug it and plug it in again.`);
}

function put(world: DustWorld, device: string, { pm2_5, pm10 }: Report): void {
  if (pm2_5 > highest || pm10 > highest) {
    const text = `It reports ${pm2_5} and ${pm10} µg/m³, and it can measure up to ${highest} only.`;
    return world.sink.trouble(device, new BadReading(text));
  }
  world.sink.sample('pm2_5', { device }, pm2_5);
  world.sink.sample('pm10', { device }, pm10);
}
