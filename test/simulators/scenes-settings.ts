/** Homes whose settings are looked at, for the screen's tests. */
import type { Field, SettingsAnswer } from '#model/settings-api.ts';
import type { WireSource } from '#model/wire.ts';
import { devices, home, type Scene } from './scene-home.ts';
import { forecast } from './scene-snapshots.ts';
import { scheduledSources } from './scene-sources.ts';
import { channelsSection, writtenChannels, writtenSecrets } from './settings-channels.ts';
import { partAnswers } from './settings-answers.ts';
import {
  everyField,
  feedsFields,
  finnhubFields,
  kasaFields,
  mqttFields,
  openWeatherFields,
  sections,
} from './settings-fields.ts';

type Capability = {
  auth: 'none' | 'key' | 'token' | 'oauth' | 'login' | 'file';
  price: string;
  cardNeeded?: boolean;
  quota?: { perMinute?: number; perDay?: number };
  attribution?: string;
  steps?: string[];
};

const gives = [
  ['temperature', '°C'],
  ['humidity', '%'],
  ['pressure', 'hPa'],
  ['wind_speed', 'm/s'],
  ['cloud_cover', '%'],
].map(([quantity, unit]) => ({ quantity, unit, kind: 'gauge', about: '' }));

function kind(name: string, title: string, about: string, fields: readonly Field[], capability: Capability | null) {
  return {
    kind: name,
    title,
    about,
    capability: capability && { cardNeeded: false, verifiedOn: '2026-11-26', ...capability },
    unasked: null,
    isListed: true,
    signsIn: capability?.auth === 'oauth',
    canTry: true,
    fields,
    gives: name === 'openweather' ? gives : [],
  };
}

const freeKey = (quota: NonNullable<Capability['quota']>, attribution?: string): Capability => ({
  auth: 'key',
  price: 'free key',
  quota,
  ...(attribution !== undefined && { attribution }),
  steps: [
    'Make an account at openweathermap.org.',
    'Copy the key from the page API keys. It works after an hour or two.',
  ],
});

const kinds = [
  kind('openweather', 'OpenWeather', 'Weather now and for five days, for one place.', openWeatherFields, {
    ...freeKey({ perMinute: 60, perDay: 1_000 }),
    attribution: 'Weather data by OpenWeather, CC BY-SA 4.0',
  }),
  kind(
    'finnhub',
    'Finnhub',
    'Prices of US stocks and funds while the exchanges of New York trade.',
    finnhubFields,
    freeKey({ perMinute: 60 }),
  ),
  kind(
    'alpha-vantage',
    'Alpha Vantage',
    'US Treasury yields and daily prices of US stocks and funds.',
    everyField('1 h'),
    freeKey({ perDay: 25 }),
  ),
  kind('tado', 'Tado', 'Temperature and heating of each room, by the cloud of Tado.', everyField('30 min'), {
    auth: 'oauth',
    price: 'free, 100 calls a day',
    quota: { perDay: 100 },
  }),
  kind('open-meteo', 'Weather and air quality', 'Weather and air for one place, without a key.', everyField('15 min'), {
    auth: 'none',
    price: 'free for a home',
    quota: { perDay: 10_000 },
    attribution: 'Weather data by Open-Meteo.com',
  }),
  kind('treasury', 'US Treasury yields', 'Yields of US Treasuries, each market day.', everyField('30 min'), {
    auth: 'none',
    price: 'free',
  }),
  kind(
    'ecb',
    'ECB exchange rates',
    'What a euro is worth in other currencies, each market day.',
    everyField('30 min'),
    { auth: 'none', price: 'free' },
  ),
  kind('feeds', 'Headlines and podcasts', 'Headlines of news feeds and new episodes of podcasts.', feedsFields, {
    auth: 'none',
    price: 'free',
  }),
  kind('kasa', 'Kasa plugs', 'Power, energy and state of TP-Link Kasa and Tapo plugs.', kasaFields, null),
  kind('mqtt', 'MQTT', 'Everything that speaks MQTT.', mqttFields, null),
  kind('host', 'This machine', 'Processor, memory, disk and temperatures of this machine.', everyField('5 s'), null),
];

const sources = (now: number): readonly WireSource[] => [
  ...scheduledSources(now).filter(({ id }) => id !== 'tado'),
  {
    id: 'tado',
    kind: 'tado',
    title: 'Tado',
    health: { state: 'misconfigured', since: now - 3_600_000, reason: 'Sign in to Tado again.' },
    signIn: { state: 'needed', expires: null },
    purse: { left: 62, of: 100, per: 'day', next: null },
  },
  {
    id: 'openweather',
    kind: 'openweather',
    title: 'OpenWeather',
    health: { state: 'healthy', since: now - 86_400_000 },
    purse: { left: 847, of: 1_000, per: 'day', next: null },
    attribution: 'Weather data by OpenWeather, CC BY-SA 4.0',
  },
  { id: 'kasa', kind: 'kasa', title: 'Kasa plugs', health: { state: 'healthy', since: now - 86_400_000 } },
];

const mappings = [
  { topic: 'garden/+/status', path: 'probes[0].mV', quantity: 'soil_moisture', scale: 0.1, device: 'bed {2}' },
  { topic: 'pool/sensor', path: 'temp', quantity: 'temperature', from_unit: '°F' },
];

function settings(now: number): SettingsAnswer {
  return {
    revision: 'r1',
    file: '/home/me/.local/share/mantel/mantel.yaml',
    secretsFile: '/home/me/.local/share/mantel/secrets.yaml',
    written: {
      home: { name: 'Home', latitude: 52.09, longitude: 5.12, time_zone: 'Europe/Vienna' },
      screen: { distance: 0.6 },
      store: { keep_samples: '365 d' },
      channels: writtenChannels,
      tariff: {
        currency: 'EUR',
        per_month: 4.9,
        rates: [
          { name: 'Night', price: 0.21 },
          { name: 'Day', price: 0.28 },
        ],
      },
    },
    sources: sources(now).map(({ id, kind: of, title }, i) => ({
      id,
      kind: of,
      title,
      enabled: id !== 'ecb',
      isUnasked: ['host', 'mqtt', 'kasa', 'treasury', 'ecb'].includes(id),
      path: ['more_collectors', i],
      settings: id === 'mqtt' ? { mappings } : id === 'openweather' || id === 'finnhub' ? { key: `${id}_key` } : {},
    })),
    secrets: ['openweather_key', 'finnhub_key', ...Object.values(writtenSecrets)].map((name) => ({
      name,
      isSet: true,
      lastFour: '3f9a',
      from: 'file',
      usedBy: [name.replace(/_.*/, '')],
    })),
    problem: null,
    waitsForRestart: [],
  };
}

/** What a test of OpenWeather reads. */
function trial(now: number) {
  const one = (quantity: string, unit: string, value: number) => ({
    series: `openweather.${quantity}{place=home}`,
    quantity,
    device: null,
    name: null,
    unit,
    kind: 'gauge',
    value,
    at: now,
  });
  return {
    readings: [one('temperature', '°C', 8.2), one('humidity', '%', 88), one('pressure', 'hPa', 1_012)],
    documents: [{ kind: 'forecast', subject: 'home' }],
    trouble: null,
    parts: [],
    needsSignIn: false,
    took: 184,
    calls: 2,
  };
}

const places = {
  places: [
    {
      name: 'Utrecht',
      region: 'Utrecht',
      country: 'NL',
      latitude: 52.09,
      longitude: 5.12,
      timeZone: 'Europe/Amsterdam',
      population: 290_529,
    },
    {
      name: 'Utrera',
      region: 'Andalusia',
      country: 'ES',
      latitude: 37.18,
      longitude: -5.78,
      timeZone: 'Europe/Madrid',
      population: 50_665,
    },
  ],
  from: 'offline',
  why: null,
  credit: 'GeoNames, CC BY 4.0',
};

const answers: Scene['answers'] = {
  '/api/v1/caller': () => ({ may: ['view', 'acknowledge', 'admin'] }),
  '/api/v1/settings': (_, now) => settings(now),
  '/api/v1/settings/form': () => ({ sections: [...sections, channelsSection] }),
  '/api/v1/source-kinds': () => kinds,
  '/api/v1/dry-runs/source': (_, now) => trial(now),
  '/api/v1/places': () => places,
  ...partAnswers,
};

function scene(now: number, more: Scene['answers'] = {}): Scene {
  const whole = home(now, { rooms: 6 });
  return {
    ...whole,
    snapshots: (at) => [...devices(6, at), forecast(at)],
    sources,
    answers: { ...answers, ...more },
  };
}

export const settingsScenes = {
  settings: (now: number) => scene(now),
  settingsToLookAt: (now: number) => scene(now, { '/api/v1/caller': () => ({ may: ['view', 'acknowledge'] }) }),
} satisfies Record<string, (now: number) => Scene>;
