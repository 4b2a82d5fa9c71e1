/** Home-made devices: one bare number or word a topic, as docs/mqtt-mapping.md describes them. */
import type { FamilySimulator, Home, Publication, Sender } from './device.ts';
import { turn, wander } from './device.ts';

export const plain: FamilySimulator = (count, home) => Array.from({ length: count }, (_, i) => own(i, home));

function own(i: number, home: Home): Sender {
  const { area, name } = home.place(['Fishtank', 'Incubator', 'Sauna', 'Rabbits']);
  const slug = (text: string): string => text.toLowerCase().replaceAll(' ', '-');
  const path = `${slug(area)}/${slug(name)}`;
  const key = `plain ${path}`;
  const base = 5 + home.dice(60);
  return {
    id: `own-${i}`,
    qos: 1,
    devices: [{ key, family: 'plain topics', name, area, marks: [], steady: [] }],
    hello: () => [],
    report(_, step): readonly Publication[] {
      const temperature = wander(Math.floor(base / 4), step, 0.1);
      return [
        {
          topic: `${path}/temperature`,
          payload: temperature.toFixed(1),
          readings: [{ device: key, quantity: 'temperature', unit: '°C', value: temperature }],
        },
        {
          topic: `${path}/state`,
          payload: turn(step) ? 'ON' : 'OFF',
          readings: [{ device: key, quantity: 'state', unit: 'bool', value: turn(step) }],
        },
        { topic: `${path}/message`, payload: 'all is well' },
      ];
    },
  };
}
