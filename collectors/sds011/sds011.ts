import { z } from 'zod';
import { defineCollector } from '#model/collector.ts';
import { duration } from '#model/fields.ts';
import { hour, minute } from '#model/time.ts';
import { attend } from '../serial/attend.ts';
import { measure } from '../serial/measure.ts';
import { createOutlet } from '../serial/outlet.ts';
import { portField } from '../serial/port-field.ts';
import { usualPause } from './measure.ts';
import { sds011Sensor } from './sensor.ts';

const settings = z.strictObject({
  port: portField('auto looks for the sensor at every free port'),
  every: duration
    .refine((span) => span === 0 || (span >= minute && span <= hour), 'write 0, or a time from 1 min to 1 h')
    .default(usualPause)
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

type Quantity = keyof typeof series;

export const sds011 = defineCollector({
  kind: 'sds011',
  title: 'Dust sensor SDS011',
  about: 'Fine dust from a Nova SDS011 (also SDS018 and SDS021) at a USB port, found by itself.',
  settings,
  series,
  async run({ serial, signal, clock, sink, settings: own }) {
    const { port, every } = own;
    await attend({
      settings: own,
      serial,
      signal,
      clock,
      port,
      protocols: [sds011Sensor],
      sought: { thing: 'dust sensor', name: { model: 'SDS011' } },
      trouble: (path, error) => sink.trouble(path, error),
      read: (found, heard) =>
        measure(
          found,
          createOutlet({
            world: { signal, clock, sink },
            found,
            device: `sds011-${found.id}`,
            every,
            open: ({ quantity }, device) => sink.series(quantity as Quantity, { device }),
            heard,
          }),
        ),
    });
  },
});
