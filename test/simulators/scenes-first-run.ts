/** A home that was never set up: what the hub answers to the questions of the first run. */
import type { Place } from '#model/place-api.ts';
import type { Found } from '#model/found-api.ts';
import { home, type Scene } from './scene-home.ts';
import { forecast } from './scene-snapshots.ts';

const place = (
  name: string,
  region: string | null,
  country: string,
  latitude: number,
  longitude: number,
  timeZone: string,
): Place => ({ name, region, country, latitude, longitude, timeZone, population: null });

const vienna = place('Vienna', 'Vienna', 'AT', 48.21, 16.37, 'Europe/Vienna');
const places: readonly Place[] = [
  vienna,
  place('Utrecht', 'Utrecht', 'NL', 52.09, 5.12, 'Europe/Amsterdam'),
  place('Graz', 'Styria', 'AT', 47.07, 15.44, 'Europe/Vienna'),
  place('Gravesend', 'England', 'GB', 51.44, 0.37, 'Europe/London'),
  place('Grand Rapids', 'Michigan', 'US', 42.96, -85.67, 'America/Detroit'),
  place('Troms\u00f8', 'Troms', 'NO', 69.65, 18.96, 'Europe/Oslo'),
  place('Sankt P\u00f6lten an der Traisen', 'Lower Austria', 'AT', 48.2, 15.63, 'Europe/Vienna'),
];

function search(query: URLSearchParams): unknown {
  const wanted = query.get('q')?.toLowerCase() ?? '';
  const found = places.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const answer = { from: 'offline', credit: 'GeoNames, CC BY 4.0' };
  return { ...answer, places: found, why: found.length > 0 ? null : 'No town of that name is known.' };
}

type Value = Found['values'][number];
const value = (series: string, quantity: string, unit: Value['unit'], told: number): Value => ({
  series,
  quantity,
  unit,
  kind: 'gauge',
  value: told,
  at: 0,
});

const reads = { state: 'reads', text: null, code: null } as const;
const machine: Found = {
  ...reads,
  id: 'machine',
  what: 'machine',
  name: 'This machine',
  about: 'NUC, Debian',
  source: 'host',
  values: [
    value('host.cpu_temperature{device=nuc}', 'cpu_temperature', '°C', 47.2),
    value('host.cpu_utilization{device=nuc}', 'cpu_utilization', '%', 12.4),
  ],
};
const weather: Found = {
  ...reads,
  id: 'weather',
  what: 'weather',
  name: 'Weather and air',
  about: 'Open-Meteo, no key needed',
  source: 'open-meteo',
  values: [value('open-meteo.temperature{place=home}', 'temperature', '°C', 8.2)],
  code: 61,
};
const others: readonly Found[] = [
  {
    ...reads,
    id: 'kasa:desk-plug',
    what: 'plug',
    name: 'Desk plug',
    about: 'Kasa, on your network',
    source: 'kasa',
    values: [value('kasa.power{device=desk-plug}', 'power', 'W', 61)],
  },
  {
    ...reads,
    id: 'serial:sds011',
    what: 'sensor',
    name: 'Air sensor',
    about: 'SDS011, on USB',
    source: 'serial',
    values: [value('serial.pm2_5{device=sds011}', 'pm2_5', 'µg/m³', 4)],
  },
  {
    ...reads,
    id: 'mqtt:living',
    what: 'device',
    name: 'Living room',
    about: 'Zigbee, by way of your broker',
    source: 'mqtt',
    values: [
      value('mqtt.temperature{device=living}', 'temperature', '°C', 21.4),
      value('mqtt.humidity{device=living}', 'humidity', '%', 46),
    ],
  },
  {
    id: 'tado',
    what: 'source',
    name: 'Tado heating',
    about: 'Tado',
    state: 'asks',
    text: 'asks you to sign in once',
    source: null,
    values: [],
    code: null,
  },
];

const crowd: readonly Found[] = Array.from({ length: 9 }, (_, i) => ({
  ...reads,
  id: `kasa:plug-${i}`,
  what: 'plug',
  name: `Plug ${i + 1}`,
  about: 'Kasa, on your network',
  source: 'kasa',
  values: [value(`kasa.power{device=plug-${i}}`, 'power', 'W', 20 + i)],
}));

const answers = (found: readonly Found[], hasWeather = true): Scene['answers'] => ({
  '/api/v1/caller': () => ({ may: ['view', 'acknowledge', 'ingest', 'admin'] }),
  '/api/v1/places/here': () => ({ timeZone: 'Europe/Vienna', place: vienna }),
  '/api/v1/places': search,
  '/api/v1/settings': () => ({ revision: '1', sources: [], waitsForRestart: [] }),
  '/api/v1/dry-runs/source': (_query, now) => ({
    documents: hasWeather ? [{ kind: 'forecast', subject: 'home', body: forecast(now).body }] : [],
    readings: [],
    trouble: hasWeather ? null : 'api.open-meteo.com cannot be reached.',
  }),
  '/api/v1/found': () => found,
  '/api/v1/devices/desk-plug': () => ({}),
  '/api/v1/sources/open-meteo': () => ({}),
  '/api/v1/displays': () => [{ connector: 'HDMI-A-1', inches: 24, width: 1920, height: 1080 }],
  '/api/v1/autostart': () => ({
    on: false,
    can: true,
    how: 'service',
    text: 'The service mantel will start with this machine.',
  }),
  '/api/v1/backups': (_query, now) => ({
    folder: 'backups',
    schedule: { enabled: true, at: '03:30', keep: 7, next: null },
    backups: [
      { name: '2026-11-22-0330.mantel', at: now - 18 * 3_600_000, bytes: 41_200_000, why: 'nightly' },
      { name: '2026-11-21-0330.mantel', at: now - 42 * 3_600_000, bytes: 41_000_000, why: 'nightly' },
      { name: '2026-10-02-1801.mantel', at: now - 51 * 86_400_000, bytes: 33_700_000, why: 'asked' },
    ],
    running: null,
    trouble: null,
    restored: null,
  }),
});

function fresh(now: number, found: readonly Found[], hasWeather = true): Scene {
  const scene = home(now, { rooms: 0, air: false, power: false, weather: false });
  return {
    ...scene,
    screen: { ...scene.screen, firstRun: true, latitude: null, longitude: null },
    answers: answers(found, hasWeather) ?? {},
  };
}

export const firstRunScenes = {
  firstRun: (now: number) => fresh(now, [machine, weather, ...others]),
  firstRunMany: (now: number) => fresh(now, [machine, weather, ...others, ...crowd]),
  /** No device, and no network. */
  firstRunAlone: (now: number) =>
    fresh(now, [machine, { ...weather, state: 'waits', text: 'No answer yet.', values: [], code: null }], false),
  /** Answered before, and done again. */
  firstRunAgain: (now: number) => ({
    ...home(now, {}),
    answers: answers([machine, weather, ...others]) ?? {},
  }),
} satisfies Record<string, (now: number) => Scene>;
