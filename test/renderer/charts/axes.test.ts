import { describe, expect, it } from 'vitest';
import { apart, marksOf } from '#renderer/charts/axis.ts';
import { heldIndex, nearestIndex, pointAt, stepFrom } from '#renderer/charts/cursor.ts';
import { scaleOf, steady } from '#renderer/charts/scale.ts';
import { placeTimes, timeTicks } from '#renderer/charts/time-ticks.ts';
import { reachOf, type Trace } from '#renderer/charts/trace.ts';
import { tickDecimals, valueTicks } from '#renderer/charts/value-ticks.ts';
import { speak } from '#model/words/spoken.ts';
import { day, hour, zone } from './histories.ts';

/** Of a plot 1700 u wide. */
const letters = 120;
const ticksOf = (from: number, to: number) => timeTicks({ from, to }, zone, letters);

describe('values', () => {
  it('are round', () => {
    expect(valueTicks(18.2, 23.4, 5)).toEqual([19, 20, 21, 22, 23]);
    expect(valueTicks(-0.31, 0.42, 5)).toEqual([-0.2, 0, 0.2, 0.4]);
    expect(valueTicks(0, 2_600, 5)).toEqual([0, 500, 1_000, 1_500, 2_000, 2_500]);
  });
  it('have the decimals that tell them apart', () =>
    expect([valueTicks(0, 1, 5), valueTicks(0, 100, 5), [1]].map(tickDecimals)).toEqual([1, 0, 0]));

  it('of times are round in the unit in which they are told', () => {
    const marks = marksOf({ low: 0, high: 20.5 * 3_600 }, 's', 'uptime');
    expect(marks.map(({ text }) => text)).toEqual([0, 5, 10, 15, 20].map((n) => `${n}\u00a0h`));
  });

  it('of millions are told in words, and none as another', () => {
    const told = (low: number, high: number): string[] =>
      marksOf({ low, high }, 'count', 'visits').map(({ text }) => text.replaceAll('\u00a0', ' '));
    expect(told(0, 1.1e9)).toEqual(['0.0', '0.2', '0.4', '0.6', '0.8', '1.0'].map((n) => `${n} billion`));
    expect(told(1_000_000, 1_000_900)).toHaveLength(new Set(told(1_000_000, 1_000_900)).size);
  });

  it('are round in the unit of the home', () => {
    speak({ language: 'en', system: 'imperial' });
    const told = (low: number, high: number, unit: '°C' | 'hPa'): string[] =>
      marksOf({ low, high }, unit, 'temperature').map(({ text }) => text);
    expect(told(-5.3, 31.8, '°C')).toEqual(['40°', '60°', '80°']);
    expect(told(19.6, 23.9, '°C')).toEqual(['68°', '70°', '72°', '74°']);
    expect(told(1_001, 1_029, 'hPa').map((text) => text.slice(0, 4))).toEqual(['29.6', '29.8', '30.0', '30.2']);
    speak();
    expect(told(-5.3, 31.8, '°C')).toEqual(['0°', '10°', '20°', '30°']);
  });

  it('of a state are its two words', () =>
    expect(marksOf({ low: 0, high: 1 }, 'bool', 'contact').map(({ text }) => text)).toEqual(['open', 'closed']));

  it('that would touch are moved apart, and none leaves the plot', () => {
    expect(apart([0.5, 0.52, 0.9], 0.1).map((each) => Number(each.toFixed(2)))).toEqual([0.5, 0.6, 0.9]);
    expect(apart([0.99, 0.98], 0.1).map((each) => Number(each.toFixed(2)))).toEqual([0.95, 0.85]);
  });
});

describe('times', () => {
  it('stand at local hours, also when the clocks change', () => {
    const to = Date.parse('2026-10-25T12:00:00Z');
    expect(ticksOf(to - day, to).map(({ text }) => text)).toEqual(['16:00', '20:00', 'Sun', '04:00', '08:00', '12:00']);
  });

  it('stand at local midnights', () => {
    const to = Date.parse('2026-10-28T12:00:00Z');
    const ticks = ticksOf(to - 7 * day, to);
    expect(ticks).toHaveLength(7);
    expect(ticks.map(({ at }) => new Date(at).getUTCHours())).toEqual([22, 22, 22, 22, 23, 23, 23]);
  });

  it('stand at every second midnight where all have no room, at the same ones an hour later', () => {
    const to = Date.parse('2026-10-28T12:00:00Z');
    const textsOf = (end: number) => timeTicks({ from: end - 7 * day, to: end }, zone, 80).map(({ text }) => text);
    expect(textsOf(to)).toEqual(['Thu 22', 'Sat 24', 'Mon 26', 'Wed 28']);
    expect(textsOf(to + day / 24)).toEqual(textsOf(to));
  });

  it('name Mondays in a month, months in a year and the year where it turns, and years in many', () => {
    const to = Date.parse('2026-03-10T00:00:00Z');
    expect(ticksOf(to - 30 * day, to).map(({ text }) => text)).toEqual(['9 Feb', '16 Feb', '23 Feb', '2 Mar', '9 Mar']);
    expect(ticksOf(to - 365 * day, to).map(({ text }) => text)).toContain('2026');
    expect(ticksOf(to - 3_000 * day, to).map(({ text }) => text)).toContain('2024');
  });

  it('go down to seconds', () => {
    const from = Date.parse('2026-11-22T20:47:20Z');
    expect(ticksOf(from, from + 60_000).map(({ text }) => text)).toContain('21:47:30');
  });

  it('are never so many that they touch', () => {
    const to = Date.parse('2026-11-22T20:47:20Z');
    for (let span = 30_000; span < 20 * 365 * day; span *= 1.7) {
      const ticks = ticksOf(Math.round(to - span), to);
      const room = letters / Math.max(1, ticks.length);
      expect(room, `${span / hour} h: ${ticks.map(({ text }) => text).join(' ')}`).toBeGreaterThan(6);
      expect(ticks.length, `${span / hour} h`).toBeGreaterThan(1);
    }
  });
});

describe('labels of times', () => {
  const places = (...at: readonly number[]) =>
    placeTimes(
      at.map((each) => ({ at: each, text: 'Tue 17' })),
      0.01,
      3,
    ).map((label) => Number(label.at.toFixed(2)));

  it('stand over their marks, and the first moves in from the edge', () =>
    expect(places(0.01, 0.2, 0.5)).toEqual([0.03, 0.2, 0.5]));

  it('leave where they would touch the next one or the word at the end', () => {
    expect(places(0.01, 0.09, 0.5)).toEqual([0.09, 0.5]);
    expect(places(0.2, 0.9, 0.92)).toEqual([0.2, 0.9]);
  });
});

describe('a point', () => {
  const columns = { at: [0, 10, 20, 30], mean: [1, null, 3, 4], low: [1, null, 2, 4], high: [1, null, 4, 4] };

  it('is read at the nearest value, never in a gap', () => {
    expect(nearestIndex(columns, 11)).toBe(2);
    expect(nearestIndex(columns, 4)).toBe(0);
    expect(nearestIndex(columns, 99)).toBe(3);
    expect(nearestIndex({ at: [], mean: [], low: [], high: [] }, 4)).toBeUndefined();
    expect(stepFrom(columns, 2, -1)).toBe(0);
    expect(stepFrom(columns, 0, 1)).toBe(2);
    expect(stepFrom(columns, 3, 1)).toBe(3);
    expect(stepFrom(columns, 3, -Infinity)).toBe(0);
    expect(pointAt(columns, 2)).toEqual({ index: 2, at: 20, value: 3, low: 2, high: 4 });
    expect(pointAt(columns, 1)).toBeUndefined();
    expect(pointAt(columns, 9)).toBeUndefined();
  });

  it('of what holds is the one before', () => {
    expect([heldIndex(columns, 19), heldIndex(columns, 20), heldIndex(columns, -5)]).toEqual([1, 2, 0]);
  });
});

describe('a scale', () => {
  const trace = (mean: readonly (number | null)[], more: Partial<Trace> = {}): Trace => ({
    columns: {
      at: mean.map((_, i) => i * hour),
      mean,
      low: mean.map((v) => v && v - 1),
      high: mean.map((v) => v && v + 1),
    },
    draw: 'line',
    width: 0,
    hue: '--ember-stroke',
    dash: [],
    weight: 2,
    scale: 0,
    band: 0.2,
    dot: false,
    shift: 0,
    ...more,
  });

  it('reaches over what is in sight and no more', () => {
    const all = trace([1, 50, 20, 21, 22, 90]);
    expect(reachOf(all, { from: 2 * hour, to: 4 * hour })).toEqual([19, 23]);
    expect(reachOf(all, { from: 20 * hour, to: 24 * hour })).toBeUndefined();
    const scale = scaleOf([{ trace: all, kind: 'gauge' }], '°C', { from: 2 * hour, to: 4 * hour });
    expect(scale?.low).toBeLessThan(19);
    expect(scale?.high).toBeGreaterThan(23);
  });

  it('of an earlier line counts where it is drawn', () =>
    expect(reachOf(trace([1, 2, 3], { shift: 10 * hour, band: 0 }), { from: 10 * hour, to: 11 * hour })).toEqual([
      1, 2,
    ]));

  it('of a counter begins at zero, and of a state has both its marks', () => {
    const view = { from: 0, to: 4 * hour };
    expect(scaleOf([{ trace: trace([5, 6], { draw: 'bars', band: 0 }), kind: 'counter' }], 'kWh', view)?.low).toBe(0);
    const scale = scaleOf([{ trace: trace([1, 1], { draw: 'steps' }), kind: 'state' }], 'bool', view);
    expect([scale?.low, scale?.high].map((each) => Math.round((each ?? 9) + 5))).toEqual([5, 6]);
  });

  it('widens but never narrows under a hand', () => {
    expect(steady({ low: 2, high: 9 }, { low: 1, high: 5 }, true)).toEqual({ low: 1, high: 9 });
    expect(steady({ low: 2, high: 9 }, { low: 1, high: 5 }, false)).toEqual({ low: 2, high: 9 });
  });
});
