import { describe, expect, it } from 'vitest';
import { chooseStep } from '#storage/steps.ts';
import {
  moved,
  pinched,
  shortest,
  stepFor,
  tileRange,
  within,
  wishesOf,
  wishView,
  zoomed,
} from '#renderer/charts/view.ts';
import { day, hour } from './histories.ts';

const now = Date.UTC(2026, 10, 22);
const view = { from: now - day, to: now };

describe('a view', () => {
  it('moves by parts of its length and never beyond now', () => {
    expect(moved(view, -0.5, now)).toEqual({ from: now - 1.5 * day, to: now - 0.5 * day });
    expect(moved(view, 0.5, now)).toEqual(view);
  });

  it('looks closer around a time that stays where it is', () => {
    const around = now - 0.25 * day;
    const closer = zoomed(view, 0.5, around, now);
    expect(closer.to - closer.from).toBe(0.5 * day);
    expect((around - closer.from) / (closer.to - closer.from)).toBeCloseTo(0.75, 6);
    expect(zoomed(view, 2, now, now)).toEqual({ from: now - 2 * day, to: now });
  });

  it('is never shorter than a few samples nor longer than there can be any', () => {
    expect(zoomed(view, 1e-9, now, now)).toEqual({ from: now - shortest, to: now });
    const all = zoomed(view, 1e9, now, now);
    expect(all.to).toBe(now);
    expect(all.from).toBeGreaterThanOrEqual(Date.UTC(1990, 0, 1));
    expect(within({ from: 0, to: day }, now).from).toBe(Date.UTC(1990, 0, 1));
  });

  it('keeps the times under two fingers', () => {
    const next = pinched([now - 18 * hour, now - 12 * hour], [0.1, 0.6], now);
    const at = (part: number): number => next.from + part * (next.to - next.from);
    expect(at(0.1)).toBeCloseTo(now - 18 * hour, -1);
    expect(at(0.6)).toBeCloseTo(now - 12 * hour, -1);
  });
});

describe('tiles', () => {
  it('are answered by the hub in exactly the buckets they are made of', () => {
    for (const span of [60_000, hour, day, 7 * day, 30 * day, 365 * day, 9 * 365 * day]) {
      for (const [most, size] of [
        [400, 256],
        [1_500, 768],
        [60, 1_280],
      ] as const) {
        const step = stepFor(span, most);
        const { from, to } = wishView({ step, size, index: 3_217 });
        expect(chooseStep(from, to, size), `${span} in ${size}`).toBe(step);
      }
    }
  });

  it('cover a view and what is beside it, what is in sight first, and nothing of the future', () => {
    const step = stepFor(day, 400);
    const wishes = wishesOf('a', view, step, 256, now);
    const [first, last] = tileRange(view, step, 256);
    expect(wishes.map(({ index }) => index)).toEqual(
      [last, first, first - 1].filter((each, i, all) => all.indexOf(each) === i),
    );
    for (const wish of wishes) expect(wishView(wish).from).toBeLessThan(now);
  });
});
