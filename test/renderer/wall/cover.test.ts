import { expect, it } from 'vitest';
import { litByTouch, plainKiosk } from '#model/kiosk.ts';
import { minute } from '#model/time.ts';
import { coverOf, type Circumstances } from '#renderer/wall/cover.ts';

const now = Date.UTC(2026, 10, 23, 1, 14);
const at = (more: Partial<Circumstances> = {}): Circumstances => ({
  now,
  touchedAt: now - 10 * minute,
  minute: 2 * 60 + 14,
  theme: 'night',
  night: plainKiosk.night,
  wall: { on: true, reason: 'usual' },
  isHome: true,
  isWall: true,
  isUpright: false,
  ...more,
});
const off = { wall: { on: false, reason: 'schedule' } } as const;

it.each<[string, Circumstances, string]>([
  ['Home, untouched in the night', at(), 'night'],
  ['from ten in the evening', at({ minute: 22 * 60 }), 'night'],
  ['a minute before', at({ minute: 22 * 60 - 1 }), 'none'],
  ['until half past six', at({ minute: 6 * 60 + 30 }), 'none'],
  ['when the sun is up by then', at({ theme: 'day' }), 'none'],
  ['touched lately', at({ touchedAt: now - 2 * minute + 1 }), 'none'],
  ['touched before, by a clock that went back', at({ touchedAt: now + 2 * minute - 1 }), 'none'],
  ['never touched', at({ touchedAt: -Infinity }), 'night'],
  ['another page', at({ isHome: false }), 'none'],
  ['switched off', at({ night: { ...plainKiosk.night, enabled: false } }), 'none'],
  ['a phone', at({ isUpright: true }), 'none'],
  ['before the hub has spoken', at({ night: undefined }), 'none'],
  ['a display that is off', at(off), 'black'],
  ['also on another page and by day', at({ ...off, isHome: false, theme: 'day' }), 'black'],
  ['a browser elsewhere while the wall is off', at({ ...off, isWall: false, theme: 'day' }), 'none'],
  ['a hand has light before the hub has heard of it', at({ ...off, touchedAt: now }), 'none'],
  ['and as long as it stays', at({ ...off, touchedAt: now - litByTouch + 1, minute: 12 * 60 }), 'none'],
])('%s', (_, seen, expected) => {
  expect(coverOf(seen)).toBe(expected);
});
