/** The rules of a home whose owner has written none: few, and each asks for something one can do. */
import { ruleSchema } from '#model/alert.ts';
import type { Rule } from '#model/alert.ts';

/** Places that may be cold, and colder than any room. */
const coldPlaces = [
  'outdoor',
  'outside',
  'garden',
  'balcony',
  'terrace',
  'patio',
  'garage',
  'shed',
  'greenhouse',
  'weather',
  'pool',
  'fridge',
  'freezer',
  'refrigerator',
];

const dangers = [
  { quantity: 'water_leak', title: 'reports water' },
  { quantity: 'smoke', title: 'reports smoke' },
  { quantity: 'gas', title: 'reports gas' },
  { quantity: 'carbon_monoxide', title: 'reports carbon monoxide' },
];

export const defaultRules: readonly Rule[] = [
  ...dangers.map(({ quantity, title }) => ({
    id: quantity.replace('_', '-'),
    title,
    severity: 'alarm',
    series: { name: `*.${quantity}`, unit: 'bool' },
    when: 'above',
    limit: 0.5,
  })),
  {
    id: 'mains-failed',
    title: 'runs on its battery',
    severity: 'alarm',
    series: { name: 'nut.mains', unit: 'bool' },
    when: 'below',
    limit: 0.5,
  },
  {
    id: 'worn-battery',
    title: 'needs a new battery',
    series: { name: 'nut.battery_worn', unit: 'bool' },
    when: 'above',
    limit: 0.5,
  },
  {
    id: 'unhealthy-air',
    title: 'air is unhealthy',
    // The US EPA calls 24 hours above 35.4 µg/m³ unhealthy for sensitive groups. Outdoors nothing can be done about it.
    series: { name: '*.pm2_5', unit: 'µg/m³', except: ['open-meteo', 'openweather', 'outdoor', 'outside'] },
    when: 'above',
    limit: 35,
    clear: 30,
    hold: '10 min',
    keep: '5 min',
  },
  {
    id: 'freezing-room',
    title: 'is freezing',
    severity: 'alarm',
    series: { name: 'mqtt.temperature', unit: '°C', except: coldPlaces },
    when: 'below',
    limit: 5,
    clear: 6,
    hold: '10 min',
    keep: '10 min',
  },
  {
    id: 'full-disk',
    title: 'is running out of disk space',
    series: { name: 'host.disk_utilization' },
    when: 'above',
    limit: 90,
    clear: 88,
    hold: '1 min',
    keep: '1 min',
  },
  {
    id: 'hot-machine',
    title: 'is running hot',
    series: { name: 'host.cpu_temperature' },
    when: 'above',
    limit: 90,
    clear: 85,
    hold: '5 min',
    keep: '2 min',
  },
  {
    id: 'low-battery',
    title: 'battery is low',
    series: { name: '*.battery', unit: '%' },
    when: 'below',
    limit: 10,
    // A battery recovers a little in a warm room: only a new one ends it.
    clear: 30,
    hold: '30 min',
    keep: '10 min',
  },
  {
    id: 'silent-sensor',
    title: 'is silent',
    // Sensors that report only changes are quiet for hours, and a false alarm costs more than a late one.
    series: { name: 'mqtt.*' },
    when: 'silent',
    times: 10,
    atLeast: '3 h',
  },
].map((rule) => ruleSchema.parse(rule));
