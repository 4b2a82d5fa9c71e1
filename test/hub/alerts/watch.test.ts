import { expect, test } from 'vitest';
import { createAlertWatch } from '#hub/alerts/watch.ts';
import type { AlertChange } from '#hub/alerts/news.ts';
import type { WatchedSlot } from '#hub/alerts/watched.ts';
import type { Alert, Rule } from '#model/alert.ts';
import { ruleSchema } from '#model/rule-kinds.ts';
import { hour, minute, second } from '#model/time.ts';
import type { Unit } from '#model/units.ts';

const noon = Date.UTC(2026, 10, 22, 12);
const rule = (given: object): Rule => ruleSchema.parse({ id: 'air', title: 'air is unhealthy', series: {}, ...given });
const air = rule({ series: { name: '*.pm2_5' }, when: 'above', limit: 35, clear: 30 });
const silence = rule({
  id: 'quiet',
  title: 'is silent',
  series: { name: 'mqtt.*' },
  when: 'silent',
  times: 5,
  atLeast: '1 min',
});

function slot(
  id: number,
  quantity: string,
  device: string,
  more: Partial<WatchedSlot> & { unit?: Unit } = {},
): WatchedSlot {
  const { unit = 'µg/m³', ...rest } = more;
  const name = `mqtt.${quantity}`;
  const definition = { name, labels: { device }, unit, kind: 'gauge' } as const;
  return { id, key: `${name}{device=${device}}`, definition, at: 0, value: 0, cadence: 0, ...rest };
}

function createWorld(rules: readonly Rule[], alerts: readonly Alert[] = []) {
  const names = new Map([['living', { name: 'Air sensor', area: 'living room' }]]);
  const changes: AlertChange[] = [];
  const watch = createAlertWatch({
    rules,
    alerts,
    device: (id) => names.get(id),
    changed: (change) => changes.push(change),
  });
  /** Ticks once a second over a span. */
  const wait = (from: number, span: number): number => {
    for (let at = from + second; at <= from + span; at += second) watch.tick(at);
    return from + span;
  };
  return { watch, changes, names, wait };
}

test('an alert fires, tells of itself in words, grows older and ends', () => {
  const { watch, changes, wait } = createWorld([air]);
  const pm = slot(1, 'pm2_5', 'living');
  watch.opened(pm);
  watch.tick(noon);
  watch.sample(pm, 62, noon, noon);
  expect(watch.firing).toEqual([
    {
      id: 'air mqtt.pm2_5{device=living}',
      rule: 'air',
      series: pm.key,
      state: 'firing',
      severity: 'warn',
      since: noon,
      firedAt: noon,
      value: 62,
      title: 'Living room air is unhealthy.',
      detail: 'PM2.5 is 62 µg/m³, above 35.',
    },
  ]);
  expect(changes.at(-1)).toMatchObject({
    alerts: watch.firing,
    journal: [{ kind: 'alert', level: 'warn', text: 'Living room air is unhealthy. PM2.5 is 62 µg/m³, above 35.' }],
  });
  const later = wait(noon, 12 * minute);
  expect(watch.firing[0]?.detail).toBe('PM2.5 is 62 µg/m³ and has been above 35 for 12 minutes.');
  expect(changes.at(-1)?.alerts).toEqual([]);
  watch.sample(pm, 12, later, later);
  expect(watch.firing).toEqual([]);
  expect(changes.at(-1)).toMatchObject({
    alerts: [{ state: 'resolved', resolvedAt: later, firedAt: noon }],
    journal: [{ level: 'info', text: 'Over after 12 minutes: Living room air is unhealthy.' }],
  });
});

test('what no rule selects is not watched', () => {
  const { watch, changes } = createWorld([air]);
  const other = slot(1, 'power', 'plug', { unit: 'W' });
  watch.opened(other);
  watch.sample(other, 1e9, noon, noon);
  expect(changes).toEqual([]);
});

test('words exclude by key, name or room', () => {
  const { watch, names } = createWorld([{ ...air, series: { name: '*.pm2_5', except: ['Outdoor', 'freezer'] } }]);
  names.set('b', { name: 'Weather mast', area: 'the outdoors' });
  const [inside, named, keyed] = [slot(1, 'pm2_5', 'living'), slot(2, 'pm2_5', 'b'), slot(3, 'pm2_5', 'old-freezer')];
  for (const each of [inside, named, keyed]) {
    watch.opened(each);
    watch.sample(each, 99, noon, noon);
  }
  expect(watch.firing.map(({ series }) => series)).toEqual([inside.key]);
  names.set('living', { name: 'Air sensor', area: 'Outdoors' });
  watch.renamed();
  watch.tick(noon + 1);
  expect(watch.firing).toEqual([]);
});

test('acknowledging is for this episode, snoozing until its end', () => {
  const { watch, changes } = createWorld([air]);
  const pm = slot(1, 'pm2_5', 'living');
  const id = 'air mqtt.pm2_5{device=living}';
  watch.opened(pm);
  expect(watch.acknowledge(id, noon)).toBe(false);
  watch.sample(pm, 62, noon, noon);
  expect(watch.acknowledge(id, noon + 1)).toBe(true);
  expect(watch.snooze(id, noon + hour, noon + 2)).toBe(true);
  expect(changes.at(-1)?.alerts).toMatchObject([{ acknowledgedAt: noon + 1, snoozedUntil: noon + hour }]);
  watch.sample(pm, 1, noon + minute, noon + minute);
  watch.sample(pm, 62, noon + 2 * minute, noon + 2 * minute);
  expect(watch.firing[0]).toMatchObject({ snoozedUntil: noon + hour });
  expect(watch.firing[0]?.acknowledgedAt).toBeUndefined();
  watch.sample(pm, 1, noon + 2 * hour, noon + 2 * hour);
  watch.sample(pm, 62, noon + 2 * hour, noon + 2 * hour);
  expect(watch.firing[0]?.snoozedUntil).toBeUndefined();
  expect(watch.acknowledge('nobody', noon)).toBe(false);
});

test('a restart keeps what fires, what pends and what was acknowledged; what nobody watches any more ends', () => {
  const base = { severity: 'warn', since: noon - hour, title: 't', detail: 'd', value: 50 } as const;
  const key = 'mqtt.pm2_5{device=living}';
  const { watch, changes } = createWorld(
    [air],
    [
      {
        ...base,
        id: `air ${key}`,
        rule: 'air',
        series: key,
        state: 'firing',
        firedAt: noon - hour,
        acknowledgedAt: noon - 1,
      },
      { ...base, id: `gone ${key}`, rule: 'gone', series: key, state: 'firing', firedAt: noon - hour },
    ],
  );
  watch.opened(slot(1, 'pm2_5', 'living'));
  watch.tick(noon);
  expect(watch.firing).toMatchObject([{ rule: 'air', acknowledgedAt: noon - 1 }]);
  expect(changes.flatMap(({ alerts }) => alerts)).toMatchObject([
    { rule: 'gone', state: 'resolved', resolvedAt: noon },
  ]);
});

test('a pending alert is stored when it begins and when it comes to nothing', () => {
  const { watch, changes } = createWorld([{ ...air, hold: minute }]);
  const pm = slot(1, 'pm2_5', 'living');
  watch.opened(pm);
  watch.sample(pm, 62, noon, noon);
  watch.sample(pm, 10, noon + second, noon + second);
  expect(changes.map(({ alerts, journal }) => [alerts.map(({ state }) => state), journal.length])).toEqual([
    [['pending'], 0],
    [['resolved'], 0],
  ]);
});

test('a device falls silent as a whole, once', () => {
  const { watch, changes, wait } = createWorld([silence]);
  const temperature = slot(1, 'temperature', 'bedroom', { unit: '°C', cadence: 60 * second });
  const battery = slot(2, 'battery', 'bedroom', { unit: '%', cadence: 300 * second });
  for (const each of [temperature, battery]) watch.opened(each);
  watch.tick(noon);
  let now = wait(noon, 290 * second);
  watch.sample(battery, 80, now, now);
  now = wait(now, 299 * second);
  expect(watch.firing).toEqual([]);
  now = wait(now, second);
  const detail = 'Nothing heard for 5 minutes; usually every minute. Check its battery or range.';
  expect(watch.firing).toMatchObject([{ title: 'Bedroom is silent.', detail }]);
  watch.sample(battery, 80, now, now);
  expect(watch.firing).toEqual([]);
  expect(changes.filter(({ alerts }) => alerts.length > 0)).toHaveLength(2);
});

test('states have no rhythm whose loss could be noticed', () => {
  const { watch, wait } = createWorld([silence]);
  const contact = slot(1, 'contact', 'door', { unit: 'bool', cadence: second });
  watch.opened({ ...contact, definition: { ...contact.definition, kind: 'state' } });
  watch.tick(noon);
  wait(noon, 10 * minute);
  expect(watch.firing).toEqual([]);
});

test.each([
  ['forward', 3 * hour],
  ['back', -3 * hour],
])('a clock that jumps %s, or a sleep, makes nothing silent and ends no hold', (_, jump) => {
  const { watch, wait } = createWorld([silence, { ...air, hold: 10 * minute }]);
  const pm = slot(1, 'pm2_5', 'living', { cadence: minute });
  watch.opened(pm);
  watch.tick(noon);
  watch.sample(pm, 62, noon, noon);
  let now = wait(noon, 2 * minute) + jump;
  watch.tick(now);
  now = wait(now, second);
  watch.sample(pm, 62, now, now);
  expect(watch.firing).toEqual([]);
  for (let i = 0; i < 8; i++) {
    now = wait(now, minute);
    watch.sample(pm, 62, now, now);
  }
  expect(watch.firing).toMatchObject([{ rule: 'air' }]);
});

test('new rules take effect at once and end what they no longer say', () => {
  const { watch, changes } = createWorld([air]);
  const pm = slot(1, 'pm2_5', 'living');
  watch.opened(pm);
  watch.sample(pm, 62, noon, noon);
  watch.setRules([{ ...air, title: 'air is bad' }], noon + 1);
  expect(watch.firing).toMatchObject([{ title: 'Living room air is bad.', since: noon }]);
  watch.setRules([], noon + 2);
  expect(watch.firing).toEqual([]);
  expect(changes.at(-1)?.alerts).toMatchObject([{ state: 'resolved', resolvedAt: noon + 2 }]);
});

test('alarms come before warnings, newer ones before older', () => {
  const { watch } = createWorld([
    air,
    rule({
      id: 'worse',
      title: 'air is deadly',
      series: { name: '*.pm2_5' },
      when: 'above',
      limit: 90,
      severity: 'alarm',
    }),
  ]);
  const [a, b] = [slot(1, 'pm2_5', 'living'), slot(2, 'pm2_5', 'attic')];
  for (const each of [a, b]) watch.opened(each);
  watch.sample(a, 62, noon, noon);
  watch.sample(b, 62, noon + 1, noon + 1);
  watch.sample(a, 95, noon + 2, noon + 2);
  expect(watch.firing.map(({ rule: id, series }) => `${id} ${series}`)).toEqual([
    `worse ${a.key}`,
    `air ${b.key}`,
    `air ${a.key}`,
  ]);
});
