import { expect, test } from 'vitest';
import { isTimeKey, ownTime } from '#model/own-time.ts';

test('ISO text gives the same instant as the machine finds, on every day of a hundred years', () => {
  const wrong: string[] = [];
  for (let at = Date.UTC(2010, 0, 1); at < Date.UTC(2099, 11, 31); at += 86_400_000 * 0.77) {
    const text = new Date(at).toISOString();
    if (ownTime(text) !== Math.floor(at)) wrong.push(text);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['2026-11-23T10:00Z', '2026-11-23T10:00:00.000Z'],
  ['2026-11-23T10:00:00.123456789Z', '2026-11-23T10:00:00.123Z'],
  ['2026-11-23 10:00:00,5 +0530', '2026-11-23T04:30:00.500Z'],
  ['2026-11-23T10:00:00-08', '2026-11-23T18:00:00.000Z'],
  ['2026-12-31T23:59:59-00:30', '2027-01-01T00:29:59.000Z'],
])('%s is %s', (text, expected) => {
  expect(new Date(ownTime(text) ?? Number.NaN).toISOString()).toBe(expected);
});

test.each([
  '2026-11-23T10:00:00',
  '2026-11-23',
  '1999-11-23T10:00:00Z',
  '2026-11-23T24:00:00Z',
  '23.11.2026 10:00',
  '',
  'now',
  '0',
  '-1795428000',
  0,
  1,
  86_400,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  946_684_800,
  1e30,
  true,
  null,
  undefined,
  {},
])('%o is no time', (value) => {
  expect(ownTime(value)).toBeUndefined();
});

test('keys that carry time, in any case', () => {
  expect(['Time', 'ts', 'LAST_SEEN', 'lastSeen', 'device_timestamp'].filter((key) => !isTimeKey(key))).toEqual([]);
  expect(['uptime', 'timeout', 'temperature', 'attempts'].filter(isTimeKey)).toEqual([]);
});
