import { expect, test } from 'vitest';
import { overlapIn, widest } from '#collectors/outside-broker/filters.ts';
import { outsideBroker } from '#collectors/outside-broker/outside-broker.ts';

test('a filter that another one covers is left out', () => {
  expect(widest(['a/#', 'a', 'a/b', 'a/+/c', 'b/+', 'b/c', 'b/+'])).toEqual(['a/#', 'b/+']);
  expect(widest(['#', '$other/a', 'x'])).toEqual(['#', '$other/a']);
});

test('filters of which neither covers the other, and which match a topic both, are named', () => {
  expect(overlapIn(['a/+', 'x', '+/b'])).toEqual(['a/+', '+/b']);
  expect(overlapIn(['a/#', '+/b'])).toEqual(['a/#', '+/b']);
  expect(overlapIn(['a/+', 'b/+', 'a/+/c', 'a/b'])).toBeUndefined();
});

test('the settings refuse them in one sentence', () => {
  const { error } = outsideBroker.settings.safeParse({ url: 'mqtt://nas', read: ['a/+', '+/b'] });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'a/+ and +/b both match some topics, which would be read twice; write filters that do not',
  ]);
});

test('two sources at one broker under one client id clash, however its address is written', () => {
  const at = (url: string, id?: string) => outsideBroker.settings.parse({ url, client_id: id });
  const clash = (one: string, other: string, id?: string) =>
    outsideBroker.clash?.(at(one), at(other, id)) !== undefined;
  expect(clash('mqtt://NAS', 'mqtt://nas:1883')).toBe(true);
  expect(clash('mqtt://localhost', 'mqtt://127.0.0.1/')).toBe(true);
  expect(clash('mqtt://nas', 'mqtt://nas:1884')).toBe(false);
  expect(clash('mqtt://nas', 'mqtt://nas', 'other')).toBe(false);
});
