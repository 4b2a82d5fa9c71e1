import { describe, expect, it } from 'vitest';
import { agendaAt, forecastAt, headlinesAt, tasksAt } from '#collectors/sample/papers.ts';
import { counterOf, energyBetween, plugs, things } from '#collectors/sample/things.ts';
import { seriesKey } from '#model/series.ts';
import { snapshotSchemas } from '#model/snapshots.ts';
import { day, hour } from '#model/time.ts';

const now = Date.parse('2026-11-22T20:47:20Z');
const year = Array.from({ length: 365 * 4 }, (_, i) => now - i * 6 * hour);

describe('the made-up home', () => {
  it('reads the same at the same time, on every run', () => {
    for (const { at } of things) expect(at(now)).toBe(at(now));
  });

  it.each(things.map((thing) => [seriesKey(thing.definition.name, thing.definition.labels), thing] as const))(
    '%s stays within what can be',
    (key, { at }) => {
      const values = year.map(at);
      expect(values.every(Number.isFinite)).toBe(true);
      const [low, high] = key.includes('temperature') ? [-25, 70] : [0, 3_000];
      expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
      expect(Math.max(...values)).toBeLessThanOrEqual(high);
    },
  );

  it('has a winter and a summer', () => {
    const outside = things.find(({ definition }) => definition.name === 'open-meteo.temperature');
    const mean = (from: string): number => {
      const days = Array.from({ length: 28 * 24 }, (_, i) => outside?.at(Date.parse(from) + i * hour) ?? NaN);
      return days.reduce((sum, each) => sum + each, 0) / days.length;
    };
    expect(mean('2026-01-02')).toBeLessThan(6);
    expect(mean('2026-07-02')).toBeGreaterThan(15);
  });

  it('has meters that only grow, as its plugs do', () => {
    for (const plug of plugs) {
      expect(counterOf(plug).kind).toBe('counter');
      const used = energyBetween(plug, now - 7 * day, now);
      expect(used).toBeGreaterThan(0.05);
      expect(used).toBeLessThan(15);
    }
  });

  it('has documents as those of real sources', () => {
    const zone = 'Europe/Amsterdam';
    expect(() => snapshotSchemas.forecast.parse(forecastAt(now, zone))).not.toThrow();
    expect(() => snapshotSchemas.tasks.parse(tasksAt(now, zone))).not.toThrow();
    expect(() => snapshotSchemas.agenda.parse(agendaAt(now, zone))).not.toThrow();
    expect(() => snapshotSchemas.feed.parse(headlinesAt(now))).not.toThrow();
  });
});
