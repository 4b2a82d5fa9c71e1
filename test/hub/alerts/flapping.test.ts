import { expect, test } from 'vitest';
import { afterBegin, type Flaps } from '#hub/alerts/flapping.ts';
import { minute } from '#model/time.ts';

test('a contact that chatters for an hour is remembered in a few numbers', () => {
  let flaps: Flaps = { fired: [], since: null, changedAt: 0 };
  for (let at = 0; at < 30 * minute; at += 100) flaps = afterBegin(flaps, 3, at);
  expect(flaps.since).toBe(300);
  expect(flaps.fired.length).toBeLessThanOrEqual(100);
  expect(flaps.fired.at(-1)).toBe(30 * minute - 100);
});
