/**
 * The rules of a home whose owner has written none: few, and each asks for something one can do. Their titles and what to
 * do stand among the words, and are told by `ruleTitle` and `ruleAdvice`.
 */
import type { Rule } from '#model/alert.ts';
import { ruleSchema } from '#model/rule-kinds.ts';
import { coldPlaces } from '#model/thing-class.ts';
import { builtInAdvice, builtInTitles } from '#model/words/rules-en.ts';

const dangers = ['water_leak', 'smoke', 'gas', 'carbon_monoxide'];
/** What can wait until somebody is up. */
const night = '22:00-07:00';

const rules = [
  ...dangers.map((quantity) => ({
    id: quantity.replace('_', '-'),
    severity: 'alarm',
    series: { name: `*.${quantity}`, unit: 'bool' },
    when: 'above',
    limit: 0.5,
  })),
  {
    id: 'mains-failed',
    severity: 'alarm',
    series: { name: 'nut.mains', unit: 'bool' },
    when: 'below',
    limit: 0.5,
  },
  {
    id: 'worn-battery',
    series: { name: 'nut.battery_worn', unit: 'bool' },
    when: 'above',
    limit: 0.5,
    quiet: night,
  },
  {
    id: 'unhealthy-air',
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
    severity: 'alarm',
    series: { name: 'mqtt.temperature', unit: '°C', except: coldPlaces },
    when: 'below',
    limit: 5,
    clear: 6,
    hold: '10 min',
    keep: '10 min',
  },
  {
    id: 'door-left-open',
    series: { any: 'door', name: '*.contact', unit: 'bool' },
    when: 'is',
    state: 0,
    hold: '15 min',
  },
  {
    id: 'gate-left-open',
    series: { any: 'door', name: '*.open', unit: 'bool' },
    when: 'is',
    state: 1,
    hold: '15 min',
  },
  {
    id: 'freezer-off',
    severity: 'alarm',
    series: { any: 'freezer', name: '*.state', unit: 'bool' },
    when: 'is',
    state: 0,
    hold: '10 min',
  },
  {
    id: 'freezer-away',
    severity: 'alarm',
    series: { any: 'freezer', name: '*.available', unit: 'bool' },
    when: 'is',
    state: 0,
    hold: '10 min',
  },
  {
    id: 'freezer-silent',
    severity: 'alarm',
    // These are asked every few seconds; what reports only changes is quiet while it rests.
    series: { any: 'freezer', name: 'kasa.*' },
    when: 'silent',
    times: 5,
    atLeast: '10 min',
  },
  {
    id: 'freezer-resting',
    severity: 'alarm',
    series: { any: 'freezer', unit: 'W' },
    when: 'resting',
    limit: 5,
    times: 3,
    atLeast: '1 h',
  },
  {
    id: 'full-disk',
    series: { name: 'host.disk_utilization' },
    when: 'above',
    limit: 90,
    clear: 88,
    hold: '1 min',
    keep: '1 min',
    quiet: night,
  },
  {
    id: 'hot-machine',
    series: { name: 'host.cpu_temperature' },
    when: 'above',
    limit: 90,
    clear: 85,
    hold: '5 min',
    keep: '2 min',
  },
  {
    id: 'low-battery',
    series: { name: '*.battery', unit: '%' },
    when: 'below',
    limit: 10,
    // A battery recovers a little in a warm room: only a new one ends it.
    clear: 30,
    hold: '30 min',
    keep: '10 min',
    quiet: night,
  },
  {
    id: 'silent-sensor',
    // Sensors that report only changes are quiet for hours, and a false alarm costs more than a late one.
    series: { name: 'mqtt.*' },
    when: 'silent',
    times: 10,
    atLeast: '3 h',
    quiet: night,
  },
  {
    id: 'silent-source',
    // Sources on the internet fail for an evening, and some are asked once a day.
    series: { any: 'source', name: 'mantel.failed_runs' },
    when: 'failing',
    without: '2 d',
    quiet: night,
  },
  {
    id: 'backup-failed',
    series: { name: 'mantel.failed_backups' },
    when: 'failing',
    times: 1,
    quiet: night,
  },
  {
    id: 'write-failed',
    severity: 'alarm',
    series: { name: 'mantel.write_failing', unit: 'bool' },
    when: 'is',
    state: 1,
    hold: '10 s',
  },
];

const titles: Readonly<Record<string, string>> = builtInTitles;
const advice: Readonly<Record<string, string>> = builtInAdvice;

export const defaultRules: readonly Rule[] = rules.map((rule) => {
  const { id } = rule;
  return ruleSchema.parse({ title: titles[id], ...(advice[id] !== undefined && { advice: advice[id] }), ...rule });
});
