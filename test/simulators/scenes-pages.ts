/** Homes whose pages were edited. */
import type { Pages, PlacedPanel } from '#model/pages.ts';
import { deskDocuments } from './scene-desk.ts';
import { devices, home, quiet, type Scene } from './scene-home.ts';
import { marketSeries } from './scene-markets.ts';
import { one, room } from './scene-series.ts';
import { device, forecast } from './scene-snapshots.ts';

const at = (
  id: string,
  [x, y, w, h]: readonly [number, number, number, number],
  settings: Readonly<Record<string, unknown>> = {},
  panel = id,
): PlacedPanel => ({ id, panel, x, y, w, h, settings });

const temperature = (id: string): string => `mqtt.temperature{device=${id}}`;

/** As in design/editor-night.png. */
const editedHome: readonly PlacedPanel[] = [
  at('clock', [0, 0, 4, 3]),
  at('weather', [0, 3, 4, 2]),
  at('forecast', [0, 6, 4, 3]),
  at('rooms', [4, 0, 4, 6], { rooms: ['living', 'office', 'bedroom', 'nursery'].map(temperature) }),
  at('power', [4, 6, 4, 3]),
  at('tasks', [8, 0, 3, 3]),
  at('markets', [8, 3, 3, 4]),
  at('playing', [8, 7, 3, 2]),
];

const garden: readonly PlacedPanel[] = [
  at('number', [0, 0, 3, 4], { series: temperature('balcony') }),
  at('number-2', [3, 0, 3, 4], { series: 'mqtt.humidity{device=balcony}', name: 'Damp outside' }, 'number'),
  at('device', [6, 0, 4, 1], { device: 'balcony' }),
  at('device-2', [6, 1, 3, 3], { device: 'office' }, 'device'),
  at('note', [0, 4, 4, 2], { text: 'Water the tomatoes on Tuesday and Friday.' }),
  at('gone', [4, 4, 4, 2], { series: 'mqtt.temperature{device=shed}' }, 'number'),
  at('headlines', [0, 6, 5, 3]),
  at('tap', [5, 6, 3, 3], { name: 'Water', goal: 8 }),
  at('other', [8, 4, 3, 2], {}, 'aquarium'),
];

const balcony = room('balcony', 7.9, 84, 77);
const washing = one('kasa.power', { device: 'washing' }, 'W', () => 0, { cadence: 10_000 });

function edited(now: number, pages: Pages): Scene {
  const { series } = home(now, {});
  return {
    ...home(now, {}),
    series: [...series, ...balcony, washing, ...marketSeries],
    snapshots: (time) => [
      ...devices(4, time),
      device('balcony', 'Balcony', undefined, time),
      device('washing', 'Washing machine', undefined, time),
      forecast(time),
      ...deskDocuments(time),
    ],
    verdict: quiet,
    screen: { ...home(now, {}).screen, pages },
  };
}

const known = ['device living', 'device office', 'device bedroom', 'device nursery'];

export const pageScenes = {
  editedHome: (now: number) =>
    edited(now, { order: [], hidden: [], known, home: { panels: [...editedHome] }, own: {} }),
  ownPage: (now: number) =>
    edited(now, {
      order: ['home', 'desk'],
      hidden: ['devices'],
      known,
      own: { garden: { name: 'Garden', panels: [...garden] } },
    }),
  unedited: (now: number) => edited(now, { order: [], hidden: [], known: [], own: {} }),
} satisfies Record<string, (now: number) => Scene>;
