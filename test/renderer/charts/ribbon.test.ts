import { describe, expect, it } from 'vitest';
import type { History } from '#model/history.ts';
import { day, minute } from '#model/time.ts';
import { curve, ribbonColumns, ribbonPaths, ribbonRange, slot } from '#renderer/charts/ribbon.ts';

const now = Date.parse('2026-11-22T20:47:20Z');
const { from, to } = ribbonRange(now);

function history(value: (index: number) => number | undefined): History {
  const at: number[] = [];
  const mean: number[] = [];
  for (let i = 0; from + i * slot < to; i++) {
    const told = value(i);
    if (told === undefined) continue;
    at.push(from + i * slot);
    mean.push(told);
  }
  const count = at.map(() => 1);
  return {
    series: 's',
    from,
    to,
    tier: 'quarter',
    step: slot,
    at,
    mean,
    min: mean,
    max: mean,
    last: mean,
    count,
    increase: [],
  };
}

describe('a ribbon', () => {
  it('asks for eight whole days of half hours, the last of which holds now', () => {
    expect((to - from) / day).toBe(8);
    expect(from % slot).toBe(0);
    expect(to).toBeGreaterThan(now);
    expect(to - now).toBeLessThanOrEqual(slot);
  });

  it('is the half hours of today against the lowest and highest of the days before at that time', () => {
    // Each day one degree warmer than the one before.
    const columns = ribbonColumns(
      history((i) => Math.floor(i / 48)),
      now,
    );
    expect(columns.line).toEqual(Array.from({ length: 48 }, () => 7));
    expect(new Set(columns.low)).toEqual(new Set([0]));
    expect(new Set(columns.high)).toEqual(new Set([6]));
  });

  it('ends with the newest reading, at its own time', () => {
    const columns = ribbonColumns(
      history(() => 20),
      now,
      { at: now - 5_000, value: 23 },
    );
    expect(columns.line.at(-1)).toBe(23);
    expect(columns.at.at(-1)).toBe(now - 5_000);
    const old = ribbonColumns(
      history(() => 20),
      now,
      { at: now - 3 * slot, value: 23 },
    );
    expect(old.line.at(-1)).toBe(20);
  });

  it('has no band before three days are known, and ends where the readings end', () => {
    const young = ribbonColumns(
      history((i) => (i < 6 * 48 ? undefined : i < 7.5 * 48 ? 20 : undefined)),
      now,
    );
    expect(new Set(young.low)).toEqual(new Set([null]));
    expect(young.line[0]).toBe(20);
    expect(young.line.at(-1)).toBeNull();
  });

  it('joins the hours of what speaks once an hour, and leaves longer gaps open', () => {
    const columns = ribbonColumns(
      history((i) => (i % 48 > 20 && i % 48 < 30 ? undefined : i % 2 === 0 ? 10 : undefined)),
      now,
    );
    expect(columns.line.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 10));
    expect(columns.line.slice(21, 30)).toEqual(Array.from({ length: 9 }, () => null));
    const paths = ribbonPaths(columns, now, { width: 200, height: 50, narrowest: 1 });
    expect(paths?.line.match(/M/g)).toHaveLength(2);
  });

  it('puts samples that came singly into their half hours', () => {
    const single: History = { ...history(() => undefined), tier: 'samples', step: 0 };
    single.at.push(to - slot, to - slot + minute);
    single.mean.push(10, 20);
    single.count.push(1, 1);
    expect(ribbonColumns(single, now).line.at(-1)).toBe(15);
  });

  it('is nothing without readings', () => {
    const empty = ribbonColumns(
      history(() => undefined),
      now,
    );
    expect(ribbonPaths(empty, now, { width: 200, height: 50, narrowest: 1 })).toBeUndefined();
  });

  it('stays inside its drawing and draws what hardly moves flat', () => {
    const columns = ribbonColumns(
      history((i) => 20 + (i % 2) * 0.1),
      now,
    );
    const paths = ribbonPaths(columns, now, { width: 200, height: 50, narrowest: 10 });
    const heights = [...(paths?.line ?? '').matchAll(/ (\d+\.\d)(?=[C]|$)/g)].map(([, y]) => Number(y));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
    expect(paths?.dot?.x).toBeLessThanOrEqual(200);
  });
});

describe('a curve', () => {
  it('does not run beyond its points at a turn', () => {
    const path = curve([
      { x: 0, y: 0 },
      { x: 10, y: 10 },
      { x: 20, y: 0 },
    ]);
    expect(path).toBe('M0.0 0.0C3.3 0.0 6.7 10.0 10.0 10.0C13.3 10.0 16.7 0.0 20.0 0.0');
  });
});
