/** What the hub answers to the parts of the settings besides sources, for the screen's tests. */
import { defaultRules } from '#hub/alerts/default-rules.ts';
import type { Scene } from './scene-home.ts';
import { house } from './scene-names.ts';
import { channelAnswers } from './settings-channels.ts';

const minute = 60_000;
const day = 86_400_000;

function devices(now: number) {
  const rooms = house.slice(0, 6).map(([id, name, temperature, damp], i) => ({
    id,
    name: `${name} climate`,
    area: name,
    hidden: false,
    gone: false,
    told: { name: `${name} climate`, area: name, model: 'TS0201', maker: 'Tuya' },
    source: 'mqtt',
    at: now - 20_000,
    series: [
      series(`mqtt.temperature{device=${id}}`, 'temperature', '°C', temperature, i === 2 ? -0.4 : 0, now),
      series(`mqtt.humidity{device=${id}}`, 'humidity', '%', damp, 0, now),
      { ...series(`mqtt.battery{device=${id}}`, 'battery', '%', 81 - i, 0, now), canOffset: false },
    ],
  }));
  const plug = {
    id: 'desk-plug',
    name: 'Desk',
    area: 'Office',
    hidden: false,
    gone: false,
    told: { name: 'Desk plug', area: null, model: 'KP115', maker: 'TP-Link' },
    source: 'kasa',
    at: now - 3_000,
    series: [series('kasa.power{device=desk-plug}', 'power', 'W', 61, 0, now)],
  };
  const strip = {
    ...plug,
    id: 'christmas-strip',
    name: 'Christmas strip',
    area: null,
    hidden: true,
    told: { ...plug.told, name: 'Strip' },
  };
  return [...rooms, plug, strip];
}

function series(key: string, quantity: string, unit: string, raw: number, offset: number, now: number) {
  return { key, quantity, unit, kind: 'gauge', at: now - 20_000, value: raw + offset, raw, offset, canOffset: true };
}

const storage = (now: number) => ({
  bytes: 412_300_000,
  budget: 31_000_000_000,
  disk: { bytes: 124_000_000_000, free: 88_400_000_000 },
  backups: { bytes: 1_240_000_000, count: 4 },
  classes: [
    {
      class: 'samples',
      setting: 'keep_samples',
      keep: '365 d',
      bytes: 338_000_000,
      from: now - 320 * day,
      perDay: 1_050_000,
      choices: [
        { keep: '90 d', bytes: 94_500_000 },
        { keep: '365 d', bytes: 383_000_000 },
        { keep: '730 d', bytes: 766_000_000 },
        { keep: '1825 d', bytes: 1_916_000_000 },
      ],
    },
    {
      class: 'minutes',
      setting: 'keep_minutes',
      keep: '730 d',
      bytes: 61_000_000,
      from: now - 320 * day,
      perDay: 190_000,
      choices: [
        { keep: '365 d', bytes: 69_000_000 },
        { keep: '730 d', bytes: 139_000_000 },
        { keep: '1825 d', bytes: 347_000_000 },
      ],
    },
    {
      class: 'quarters',
      setting: null,
      keep: null,
      bytes: 13_300_000,
      from: now - 320 * day,
      perDay: 41_000,
      choices: [],
    },
  ],
});

const backups = (now: number) => ({
  folder: '/home/me/.local/share/mantel/backups',
  schedule: { enabled: true, at: '03:30', keep: 7, next: now + 6 * 60 * minute },
  backups: [
    { name: '2026-11-22-0330.mantel', at: now - 18 * 60 * minute, bytes: 311_000_000, why: 'nightly' },
    { name: '2026-11-21-0330.mantel', at: now - 42 * 60 * minute, bytes: 310_000_000, why: 'nightly' },
    { name: '2026-11-14-1912.mantel', at: now - 8 * day, bytes: 304_000_000, why: 'asked' },
    { name: '2026-10-02-0911.mantel', at: now - 51 * day, bytes: 266_000_000, why: 'before restore' },
  ],
  running: null,
  trouble: null,
  restored: null,
});

const network = () => ({
  lan: { now: false, wanted: false },
  port: 8440,
  hostname: 'nuc',
  addresses: [{ address: '192.168.1.7', url: 'http://192.168.1.7:8440', likely: true }],
  mqtt: { port: 1883, securePort: null, lan: false, reason: null },
  outside: null,
  canRestart: true,
});

const tokens = (now: number) => [
  {
    id: '1',
    name: 'zigbee2mqtt',
    scopes: ['ingest'],
    createdAt: now - 40 * day,
    topics: ['zigbee2mqtt/#'],
    lastUsed: now - 4_000,
  },
  {
    id: '2',
    name: 'phone',
    scopes: ['view', 'control'],
    createdAt: now - 12 * day,
    topics: [],
    lastUsed: now - 3 * 60 * minute,
  },
  { id: '3', name: 'shed-pi', scopes: ['ingest', 'view'], createdAt: now - 3 * day, topics: [], lastUsed: null },
];

const invitation = (now: number) => ({
  url: 'http://192.168.1.7:8440/api/v1/open?ticket=mnt_9fQ2vX7Lr0aKcT3eWbYpZs',
  path: '/api/v1/open?ticket=mnt_9fQ2vX7Lr0aKcT3eWbYpZs',
  expiresAt: now + 10 * minute,
  reachable: false,
});

const about = () => ({
  version: '0.1.0',
  licence: 'MIT',
  dataFolder: '/home/me/.local/share/mantel',
  node: 'v24.21.0',
  credits: [
    { what: 'Places', who: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org' },
    { what: 'Type', who: 'Inter by Rasmus Andersson', licence: 'OFL 1.1', url: 'https://rsms.me/inter' },
    { what: 'Charts', who: 'uPlot by Leon Sorokin', licence: 'MIT', url: 'https://github.com/leeoniya/uPlot' },
  ],
});

const outcome = (now: number) => ({
  source: 'mqtt',
  outcomes: [
    {
      topic: 'garden/bed1/status',
      payload: '{"probes":[{"mV":412,"temp":11.2}],"battery":87}',
      bytes: 48,
      kept: false,
      readings: [
        reading('mqtt.soil_moisture{device=bed 1}', '%', 41.2, 'bed 1', 'Bed 1', 'mapping', 1, now),
        reading('mqtt.battery{device=garden/bed1}', '%', 87, 'garden/bed1', 'Bed1', 'automatic', null, now),
      ],
      leftOut: [],
      journal: [],
    },
  ],
});

function reading(
  key: string,
  unit: string,
  value: number,
  id: string,
  name: string,
  by: string,
  mapping: number | null,
  at: number,
) {
  return { series: key, unit, kind: 'gauge', device: id, name, value, at, by, mapping, family: null };
}

export const partAnswers: NonNullable<Scene['answers']> = {
  ...channelAnswers,
  '/api/v1/devices': (_, now) => devices(now),
  '/api/v1/storage': (_, now) => storage(now),
  '/api/v1/backups': (_, now) => backups(now),
  '/api/v1/network': network,
  '/api/v1/tokens': (_, now) => tokens(now),
  '/api/v1/invitations': (_, now) => invitation(now),
  '/api/v1/about': about,
  '/api/v1/autostart': () => ({ on: false, can: true, how: 'desktop', text: 'Mantel will start when you sign in.' }),
  '/api/v1/displays': () => [{ connector: 'HDMI-A-1', inches: 27, width: 2_560, height: 1_440 }],
  '/api/v1/rules': () => defaultRules,
  '/api/v1/dry-runs': (_, now) => outcome(now),
};
