/** What the parts of the settings decide without a browser. */
import { describe, expect, it } from 'vitest';
import { defaultRules } from '#hub/alerts/default-rules.ts';
import { ruleSchema } from '#model/rule-kinds.ts';
import { rulesSchema } from '#model/rules.ts';
import { parsePath, valueAt as jsonAt } from '#model/json-path.ts';
import { directoryOf, seriesInfo } from '#renderer/live/directory.ts';
import { freeId, listedRules, withRule, writtenRule } from '#renderer/settings/alerts/rules.ts';
import { beyond, nearest, watchedBy } from '#renderer/settings/alerts/watched.ts';
import { leavesOf, quantityAt } from '#renderer/settings/mapping/leaves.ts';
import { drawing } from '#renderer/settings/network/qr-drawing.ts';
import { partPlace, placeOfPart } from '#renderer/settings/parts.ts';
import { callsPerDay, onlyRhythm, scarcest } from '#renderer/settings/sources/plan.ts';
import { tellingFirst } from '#renderer/settings/sources/telling.ts';
import { openWeatherFields } from '../../simulators/settings-fields.ts';

it('an item of a part may hold anything', () => {
  const { part } = partPlace('devices', 'home/living room');
  expect(placeOfPart(part)).toEqual({ part: 'devices', item: 'home/living room' });
  expect(placeOfPart(undefined)).toEqual({ part: undefined, item: undefined });
  expect(placeOfPart('nothing/x').part).toBeUndefined();
});

describe('the plan of a quota', () => {
  it('counts every rhythm', () => {
    expect(callsPerDay(openWeatherFields, {})).toBe(288 + 24 + 96);
    expect(callsPerDay(openWeatherFields, { every: '10 min' })).toBe(144 + 24 + 96);
    expect(callsPerDay(openWeatherFields.slice(0, 2), { every: '5 min' })).toBe(288);
    expect(onlyRhythm(openWeatherFields.slice(0, 2), {})).toBe('5 min');
    expect(onlyRhythm(openWeatherFields, {})).toBeUndefined();
  });

  it('is held against the quota that ends first', () => {
    const capability = { auth: 'key', price: '', cardNeeded: false, verifiedOn: '' } as const;
    expect(scarcest({ capability: { ...capability, quota: { perMinute: 60, perDay: 1_000 } } })).toMatchObject({
      of: 1_000,
      per: 'day',
    });
    expect(scarcest({ capability })).toBeUndefined();
  });
});

it('the most telling reading comes first, each quantity once', () => {
  const told = [
    { quantity: 'linkquality', kind: 'gauge' },
    { quantity: 'humidity', kind: 'gauge' },
    { quantity: 'temperature', kind: 'gauge', room: 1 },
    { quantity: 'temperature', kind: 'gauge', room: 2 },
  ] as const;
  expect(tellingFirst(told).map(({ quantity }) => quantity)).toEqual(['temperature', 'humidity', 'linkquality']);
});

/** One that Mantel comes with, as it would be written. */
function builtIn(wanted: string) {
  const rule = defaultRules.find(({ id }) => id === wanted);
  if (!rule) throw new Error(`Mantel comes with no rule "${wanted}".`);
  return writtenRule(rule);
}

describe('rules', () => {
  it('are written as they were read', () => {
    for (const rule of defaultRules) expect(ruleSchema.parse(writtenRule(rule))).toEqual(rule);
  });

  it('one of the same id takes the place of one that Mantel comes with, or switches it off', () => {
    const mine = { ...builtIn('full-disk'), limit: 80 };
    const listed = listedRules(defaultRules, [{ id: 'smoke', enabled: false }, mine]);
    expect(listed.find(({ id }) => id === 'smoke')).toMatchObject({ isOn: false, isBuiltIn: true, isOwn: true });
    expect(listed.find(({ id }) => id === 'full-disk')?.written['limit']).toBe(80);
    expect(listed.filter(({ isBuiltIn }) => isBuiltIn)).toHaveLength(defaultRules.length);
  });

  it('are put back into the list in their place', () => {
    const own = [{ id: 'a', title: 'x' }, { id: 'b' }];
    expect(withRule(own, 'a', { id: 'a', title: 'y' })[0]).toEqual({ id: 'a', title: 'y' });
    expect(withRule(own, 'a', undefined)).toEqual([{ id: 'b' }]);
    expect(withRule(own, 'c', { id: 'c' })).toHaveLength(3);
    expect(freeId('is too warm!', new Set(['is-too-warm']))).toBe('is-too-warm-2');
    expect(freeId('…', new Set())).toBe('rule');
    const written = [
      { id: freeId('Zu heiß', new Set()), title: 'x', when: 'above', limit: 1, series: { name: '*.power' } },
    ];
    expect(rulesSchema.safeParse(written).success).toBe(true);
  });

  it('watch what the hub would watch, and tell which reading is nearest', () => {
    const series = ['attic', 'cellar', 'freezer'].map((device, id) =>
      seriesInfo({ id, key: `mqtt.temperature{device=${device}}`, unit: '°C', kind: 'gauge' }),
    );
    const directory = directoryOf(series, [], {});
    const latest = new Map([20, 4, -18].map((value, id) => [id, { at: 0, value, cadence: 0 }]));
    const rule = builtIn('freezing-room');
    const watched = watchedBy(rule, directory, latest);
    expect(watched.map(({ series: { device } }) => device)).toEqual(['attic', 'cellar']);
    expect(nearest(rule, watched)?.value).toBe(4);
    expect(beyond(rule, watched)).toBe(1);
    expect(watchedBy({ when: 'above', series: {} }, directory, latest)).toEqual([]);
  });
});

describe('values of a message', () => {
  it('are named by paths that a mapping understands', () => {
    const payload = '{"probes":[{"mV":412}],"PM2.5":7,"a":{"b c":true},"n":null}';
    const leaves = leavesOf(payload);
    expect(leaves.map(({ path }) => path)).toEqual(['probes[0].mV', '["PM2.5"]', 'a["b c"]']);
    for (const { path, value } of leaves) {
      const steps = parsePath(path);
      expect(String(steps && jsonAt(JSON.parse(payload), steps))).toBe(value);
    }
    expect(leavesOf('19.5')).toEqual([{ path: '', value: '19.5' }]);
    expect(leavesOf('ON')).toEqual([{ path: '', value: 'ON' }]);
    expect(leavesOf('')).toEqual([]);
  });

  it('suggest a quantity', () => {
    expect(quantityAt('probes[0].soilMoisture')).toBe('soil_moisture');
    expect(quantityAt('temps[1]')).toBe('temps');
    expect(quantityAt('')).toBe('');
  });
});

it('a code for a phone has a light edge of four modules', () => {
  const { size, path } = drawing('http://192.168.1.7:8440/api/v1/open?ticket=abc');
  const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(length),
  ]);
  expect(Math.min(...places.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...places.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...places.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
});
