/** What the built-in rules say in a home, and to which things they do not apply. */
import { expect, test } from 'vitest';
import { defaultRules } from '#hub/alerts/default-rules.ts';
import { createAlertWatch } from '#hub/alerts/watch.ts';
import { seriesKey } from '#model/series.ts';
import type { SeriesKind } from '#model/series.ts';
import { day, minute, second } from '#model/time.ts';
import type { Unit } from '#model/units.ts';

const noon = Date.UTC(2026, 10, 22, 12);

/** What fires after a value has stood for so long, sampled once a minute. */
function titles(
  name: string,
  unit: Unit,
  value: number,
  device: string,
  lasting: number,
  kind: SeriesKind = 'gauge',
): string[] {
  const labels = { device };
  const slot = {
    id: 1,
    key: seriesKey(name, labels),
    definition: { name, labels, unit, kind },
    at: noon,
    value,
    cadence: minute,
    isSteady: true,
  };
  const watch = createAlertWatch({
    rules: defaultRules,
    alerts: [],
    device: () => undefined,
    changed: () => undefined,
  });
  watch.opened(slot);
  for (let now = noon; now <= noon + lasting; now += minute) {
    watch.sample(slot, value, now, now);
    for (let tick = now; tick < now + minute; tick += 10 * second) watch.tick(tick);
  }
  return watch.firing.map(({ severity, title, detail }) => `${severity}: ${title} ${detail}`);
}

test.each([
  [
    'mqtt.pm2_5',
    'µg/m³',
    62,
    'living room',
    12 * minute,
    'warn: Living room air is unhealthy. PM2.5 is 62 µg/m³ and has been above 35 for 12 minutes. Air the room if it is cleaner outside, or turn on the air purifier.',
  ],
  [
    'mqtt.temperature',
    '°C',
    4.25,
    'nursery',
    10 * minute,
    'alarm: Nursery is freezing. Temperature is 4.3 °C and has been below 5 for 10 minutes. Check the windows and the heating there.',
  ],
  [
    'host.disk_utilization',
    '%',
    93.4,
    'nuc',
    minute,
    'warn: This machine is running out of disk space. Disk utilization is 93% and has been above 90 for 1 minute. Delete or move what is not needed.',
  ],
  [
    'host.cpu_temperature',
    '°C',
    95,
    'nuc',
    5 * minute,
    'warn: This machine is running hot. CPU temperature is 95 °C and has been above 90 for 5 minutes. Check its fan and for dust, and put off heavy work.',
  ],
  [
    'mqtt.battery',
    '%',
    7,
    'remote',
    30 * minute,
    'warn: Remote battery is low. Battery is 7% and has been below 10 for 30 minutes. Replace or charge its battery.',
  ],
  [
    'nut.mains',
    'bool',
    0,
    'cellar',
    0,
    'alarm: Cellar runs on its battery. It began just now. Switch off what can wait while its battery lasts.',
  ],
  [
    'nut.battery_worn',
    'bool',
    1,
    'cellar',
    0,
    'warn: Cellar needs a new battery. It began just now. Replace the battery of the UPS.',
  ],
  [
    'mqtt.water_leak',
    'bool',
    1,
    'bathroom',
    0,
    'alarm: Bathroom reports water. It began just now. Turn off the water and look there.',
  ],
] as const)('%s in %s at %d', (name, unit, value, device, lasting, told) => {
  expect(titles(name, unit, value, device, lasting)).toEqual([told]);
});

test.each([
  ['a freezer', 'mqtt.temperature', '°C', -18, 'kitchen-freezer'],
  ['the garden', 'mqtt.temperature', '°C', -5, 'garden'],
  ['the weather', 'open-meteo.temperature', '°C', -5, 'home'],
  ['a cold processor', 'host.cpu_temperature', '°C', 3, 'nuc'],
  ['air outdoors', 'open-meteo.pm2_5', 'µg/m³', 80, 'home'],
  ['a comfortable room', 'mqtt.temperature', '°C', 21, 'bedroom'],
] as const)('%s needs nobody', (_, name, unit, value, device) => {
  expect(titles(name, unit, value, device, day / 24)).toEqual([]);
});
