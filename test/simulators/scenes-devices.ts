/** A home of three hundred devices in twenty areas, each of which speaks once a second. */
import { noise, one, hour, type SceneSeries } from './scene-series.ts';
import { home, type Scene } from './scene-home.ts';
import { device } from './scene-snapshots.ts';

const count = 300;
const areas = 20;
const idOf = (n: number): string => `sensor-${n}`;

function seriesOf(n: number): SceneSeries[] {
  const labels = { device: idOf(n) };
  const often = { cadence: 1_000 };
  return [
    one('mqtt.temperature', labels, '°C', (at) => 20 + 4 * noise(n, at, 3 * hour), often),
    one('mqtt.humidity', labels, '%', (at) => 45 + 9 * noise(n + 1_000, at, 3 * hour), often),
    one('mqtt.battery', labels, '%', () => 20 + (n % 80), { cadence: hour }),
    one('mqtt.linkquality', labels, '', (at) => Math.round(120 + 40 * noise(n + 2_000, at, hour)), often),
  ];
}

const everything = Array.from({ length: count }, (_, n) => seriesOf(n)).flat();

export const deviceScenes = {
  devicesMany: (now: number): Scene => ({
    ...home(now, { rooms: 0, power: false, air: false }),
    series: everything,
    snapshots: (at) =>
      Array.from({ length: count }, (_, n) => device(idOf(n), `Sensor ${n + 1}`, `Room ${(n % areas) + 1}`, at)),
    screen: {},
    answers: {
      '/api/v1/caller': () => ({ may: ['view', 'acknowledge', 'ingest', 'admin'] }),
    },
  }),
} satisfies Record<string, (now: number) => Scene>;
