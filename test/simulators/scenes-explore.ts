/** A home to explore: gaps, counters, states, a series of three readings, and a journal of what happened. */
import type { journalEntrySchema } from '#model/journal-api.ts';
import type { runSchema } from '#model/job-api.ts';
import { untouchedPages, type PlacedPanel } from '#model/pages.ts';
import type { z } from 'zod';
import { home, type Scene } from './scene-home.ts';
import { day, door, hour, noise, one, wave } from './scene-series.ts';
import { device, forecast } from './scene-snapshots.ts';

type Entry = z.output<typeof journalEntrySchema>;

export const exploredRoom = 'mqtt.temperature{device=sunroom}';
const source = 'tado';

/** Warm by day, airs out once, and was silent for 21 h. */
function sunroom(now: number) {
  const isSilent = (at: number): boolean => at > now - 3.4 * day && at < now - 2.5 * day;
  return (at: number): number =>
    isSilent(at)
      ? Number.NaN
      : 21.4 +
        1.1 * wave(at, 16) +
        0.4 * noise(71, at, 9 * hour) -
        (at > now - 12 * day && at < now - 11.6 * day ? 2.6 : 0) +
        1.2 * Math.cos(((at - now) / (365 * day)) * 2 * Math.PI);
}

const journal = (now: number): readonly Entry[] => {
  const alert = (ago: number, title: string, detail: string): Entry => ({
    at: now - ago,
    kind: 'alert',
    subject: exploredRoom,
    level: 'warn',
    text: `${title} ${detail}`,
  });
  const over = (ago: number, lasted: string, title: string): Entry => ({
    at: now - ago,
    kind: 'alert',
    subject: exploredRoom,
    level: 'info',
    text: `Over after ${lasted}: ${title}`,
  });
  return [
    over(2.5 * day, '21 hours', 'Sunroom is silent.'),
    alert(3.4 * day, 'Sunroom is silent.', 'Nothing heard for 5 minutes.'),
    over(11.6 * day, '9 hours', 'Sunroom is cold.'),
    alert(12 * day, 'Sunroom is cold.', 'Temperature is 17.9 °C, below 18.'),
    { at: now - 20 * day, kind: 'device', subject: 'sunroom', level: 'info', text: 'Sunroom climate was found.' },
    { at: now - 20.2 * day, kind: 'device', subject: 'sunroom', level: 'info', text: 'Sunroom climate joined.' },
    alert(26 * day, 'The sunroom window to the garden stands open and nobody is home.', 'It has done so for 3 hours.'),
    over(5.3 * hour, '40 minutes', 'Sunroom is warmer than usual.'),
    alert(6 * hour, 'Sunroom is warmer than usual.', 'Temperature is 24.1 °C.'),
  ];
};

const runs = (now: number): readonly z.output<typeof runSchema>[] => [
  {
    source,
    job: 'days',
    started: now - 16 * day,
    ended: now - 16 * day + 90_000,
    cause: 'schedule',
    outcome: 'failed',
    samples: 0,
    snapshots: 0,
    calls: 1,
    text: 'The server did not answer within 20 s.',
  },
];

const inRange = <Kept>(all: readonly Kept[], query: URLSearchParams, at: (each: Kept) => number): readonly Kept[] =>
  all.filter((each) => at(each) >= Number(query.get('from')) && at(each) < Number(query.get('before')));

const explore = (now: number): Scene => ({
  ...home(now, { rooms: 4 }),
  series: [
    ...home(now, { rooms: 4 }).series,
    one('mqtt.temperature', { device: 'sunroom' }, '°C', sunroom(now)),
    one('mqtt.humidity', { device: 'sunroom' }, '%', (at) => 44 + 5 * noise(72, at, 7 * hour)),
    one(
      'mqtt.energy',
      { device: 'meter' },
      'kWh',
      (at) => (at - now + 900 * day) / (3 * hour) + 0.8 * noise(73, at, day),
      {
        kind: 'counter',
      },
    ),
    one('mqtt.soil_moisture', { device: 'fern' }, '%', () => 31, {
      told: [
        [150 * day, 58],
        [9 * day, 44],
        [3 * hour, 31],
      ],
    }),
    ...door,
  ],
  snapshots: (at) => [
    ...home(now, { rooms: 4 }).snapshots(at),
    device('sunroom', 'Sunroom climate', 'Sunroom', at),
    device('meter', 'Meter', undefined, at),
    device('fern', 'Fern', undefined, at),
    device('door', 'Front door', undefined, at),
    forecast(at),
  ],
  answers: {
    '/api/v1/journal': (query) =>
      inRange(journal(now), query, ({ at }) => at).filter(({ subject }) => query.getAll('subject').includes(subject)),
    '/api/v1/runs': (query) => inRange(runs(now), query, ({ started }) => started),
  },
  sources: (at) => [
    { id: source, kind: 'mqtt', title: 'Sensors', health: { state: 'healthy', since: at }, jobs: [jobOf()] },
  ],
});

const panel = (
  id: string,
  kind: string,
  [x, y, w, h]: readonly [number, number, number, number],
  series: readonly string[],
  span = 'day',
): PlacedPanel => ({ id, panel: kind, x, y, w, h, settings: { series, span } });

/** A page of lines and states, some of which are not there. */
const plots: readonly PlacedPanel[] = [
  panel(
    'rooms',
    'series',
    [0, 0, 7, 5],
    [exploredRoom, 'mqtt.temperature{device=office}', 'mqtt.humidity{device=sunroom}'],
    'week',
  ),
  panel('power', 'series', [7, 0, 4, 3], ['mqtt.energy{device=meter}'], 'month'),
  panel('states', 'states', [0, 5, 7, 4], ['mqtt.contact{device=door}', 'mqtt.presence{device=gone}']),
  panel('fern', 'series', [7, 3, 4, 2], ['mqtt.soil_moisture{device=fern}'], 'year'),
  panel('gone', 'series', [7, 5, 4, 2], ['mqtt.temperature{device=shed}']),
];

export const exploreScenes = {
  explore,
  plots: (now: number): Scene => ({
    ...explore(now),
    screen: {
      ...explore(now).screen,
      pages: { ...untouchedPages, own: { plots: { name: 'Plots', panels: [...plots] } } },
    },
  }),
} satisfies Record<string, (now: number) => Scene>;

const jobOf = () => ({
  name: 'days',
  title: 'Days',
  next: null,
  paused: false,
  run: null,
  hasHistory: false,
  backfill: null,
});
