import { basename } from 'node:path';
import { z } from 'zod';
import type { SeriesHandle, World } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import { duration } from '#model/fields.ts';
import { hour, second } from '#model/time.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { serialCollectorWords } from '#model/words/collector-serial-en.ts';
import type { SerialThing } from '#model/words/collector-serial-en.ts';
import { attend } from './attend.ts';
import { measure } from './measure.ts';
import { createOutlet } from './outlet.ts';
import { portField } from './port-field.ts';
import { thingOf } from './protocol.ts';
import type { FoundSensor, Protocol, Value } from './protocol.ts';
import { linesAt } from './lines.ts';
import { anySensor } from './sensors.ts';
import { isSerialQuantity, series } from './series.ts';

const names = [...new Set(anySensor.map(({ kind }) => kind))];
const rates = [4_800, 9_600, 19_200, 38_400, 57_600, 115_200, 230_400] as const;

const settings = z.strictObject({
  port: portField('auto reads every sensor at every free port'),
  sensor: z
    .enum(['auto', ...names])
    .default('auto')
    .meta({
      title: 'Sensor',
      help: 'auto finds out which; pms is every Plantower, lines a board that prints JSON or name=value.',
    }),
  every: duration
    .refine((span) => span === 0 || (span >= second && span <= hour), 'write 0, or a time from 1 s to 1 h')
    .optional()
    .meta({
      title: 'Read every',
      unit: 'ms',
      help: 'Unless given 10 s, from an SDS011, whose laser wears out, 5 min, and of a board all that it prints.',
    }),
  baud: z
    .literal(rates)
    .optional()
    .meta({ title: 'Bits per second', help: 'Of a board that prints lines; unless given, 9600 and 115200 are tried.' }),
});
type SerialWorld = World<z.output<typeof settings>, typeof series>;

export const serial = defineCollector({
  kind: 'serial',
  title: 'Sensors at serial ports',
  about: 'Dust and carbon dioxide sensors and boards that print readings, at USB ports, found by themselves.',
  settings,
  series,
  discovers: 'Every reading that a board prints, by its name; an SDS011 has the series of its own collector.',
  replaces: ['sds011'],
  clash(one, other) {
    if (one.port === other.port && one.port !== 'auto') return serialCollectorWords.samePort;
    const isAuto = one.port === 'auto' || other.port === 'auto';
    return isAuto ? serialCollectorWords.besideAll : undefined;
  },
  async run(world) {
    const { port, sensor, baud } = world.settings;
    if (baud !== undefined && sensor !== 'lines') {
      throw new Misconfigured(serialCollectorWords.ownRate(baud));
    }
    const inUse = new Set<string>();
    await attend({
      settings: world.settings,
      serial: world.serial,
      signal: world.signal,
      clock: world.clock,
      port,
      protocols: protocolsOf(world.settings),
      sought: {
        thing: 'sensor',
        name: soughtBy(sensor),
        hint: () => serialCollectorWords.askedAtOwnAdapter,
      },
      trouble: (path, error) => world.sink.trouble(path, error),
      // Two streams of one name would be one series that jumps to and fro.
      admit(found) {
        if (inUse.has(deviceOf(found, port))) throw new Unreachable(secondOf(found));
      },
      async read(found, heard) {
        const device = deviceOf(found, port);
        inUse.add(device);
        try {
          const open = (value: Value, of: string): SeriesHandle => openSeries(world, found.protocol, value, of);
          await measure(found, createOutlet({ world, found, device, every: world.settings.every, open, heard }));
        } finally {
          inUse.delete(device);
        }
      },
    });
  },
});

function protocolsOf({ port, sensor, baud }: SerialWorld['settings']): readonly Protocol[] {
  if (sensor === 'auto') return anySensor;
  if (sensor === 'lines')
    return (baud === undefined ? [9_600, 115_200] : [baud]).map((rate) => linesAt(rate, port !== 'auto'));
  return anySensor.filter(({ kind }) => kind === sensor);
}

function soughtBy(sensor: string): SerialThing {
  const protocol = anySensor.find(({ kind }) => kind === sensor);
  return protocol ? thingOf(protocol) : 'sensor';
}

/** A sensor with a number keeps its id wherever it is plugged in; one without is known by its kind, or its named port. */
function deviceOf({ protocol: { kind }, id }: FoundSensor, port: string): string {
  if (id !== undefined) return `${kind}-${id}`;
  return port === 'auto' ? kind : `${kind}-${basename(port)}`;
}

const secondOf = ({ protocol, connection: { path } }: FoundSensor): string =>
  serialCollectorWords.secondAt(path, thingOf(protocol));

function openSeries(world: SerialWorld, protocol: Protocol, { quantity, of }: Value, device: string): SeriesHandle {
  const labels = { device };
  if (protocol.series === undefined && isSerialQuantity(quantity)) {
    const own = series[quantity];
    if (of === undefined || (of.unit === own.unit && of.kind === own.kind)) return world.sink.series(quantity, labels);
  }
  const { unit, kind } = of ?? (isSerialQuantity(quantity) ? series[quantity] : { unit: '', kind: 'gauge' });
  return world.sink.discover({ name: `${protocol.series ?? 'serial'}.${quantity}`, labels, unit, kind });
}
