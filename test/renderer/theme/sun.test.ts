import { describe, expect, it } from 'vitest';
import type { WireScreen } from '#model/wire.ts';
import { themeAt } from '#renderer/theme/sun.ts';
import { plainScreen } from '../../plain-screen.ts';

const hour = 3_600_000;
const midnight = Date.parse('2026-11-21T23:00:00Z');
const screen = (more: Partial<WireScreen> = {}): WireScreen => ({ ...plainScreen, timeZone: 'Europe/Vienna', ...more });
const today = {
  at: midnight,
  low: 1,
  high: 2,
  precipitation: 0,
  code: 0,
  sunrise: midnight + 7.2 * hour,
  sunset: midnight + 16.1 * hour,
};

describe('day and night', () => {
  it('obey the setting', () => {
    expect(themeAt(midnight, 0, screen({ theme: 'day' }), [])).toBe('day');
    expect(themeAt(midnight + 12 * hour, 12, screen({ theme: 'night' }), [today])).toBe('night');
  });
  it('follow the sun of the forecast', () => {
    expect([7, 7.3, 16, 16.2].map((at) => themeAt(midnight + at * hour, Math.floor(at), screen(), [today]))).toEqual([
      'night',
      'day',
      'day',
      'night',
    ]);
  });
  it('else the sun where the home is', () => {
    const vienna = screen({ latitude: 48.2, longitude: 16.4 });
    expect([6, 12, 18].map((at) => themeAt(midnight + at * hour, at, vienna, []))).toEqual(['night', 'day', 'night']);
  });
  it('know the poles', () => {
    expect(themeAt(midnight + 12 * hour, 12, screen({ latitude: 78, longitude: 15 }), [])).toBe('night');
    expect(themeAt(Date.parse('2026-06-21T00:00:00Z'), 2, screen({ latitude: 78, longitude: 15 }), [])).toBe('day');
  });
  it('else the clock', () => {
    expect([6, 7, 18, 19].map((at) => themeAt(midnight + at * hour, at, screen(), []))).toEqual([
      'night',
      'day',
      'day',
      'night',
    ]);
    expect(themeAt(midnight, 12, undefined, [])).toBe('day');
  });
});
