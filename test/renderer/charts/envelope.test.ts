import { describe, expect, it } from 'vitest';
import { envelope } from '#renderer/charts/envelope.ts';

describe('the envelope of an edge', () => {
  it('fills notches and keeps extremes', () => {
    const high = envelope([1, 1, 0, 1, 1, 5, 1, 1], 'high', 1);
    expect(high[2]).toBe(1);
    expect(high[5]).toBe(5);
    const low = envelope([1, 1, 2, 1, 1, -5, 1, 1], 'low', 1);
    expect(low[2]).toBe(1);
    expect(low[5]).toBe(-5);
  });

  it('never runs inside the edge', () => {
    const edge = Array.from({ length: 200 }, (_, i) => Math.sin(i * 1.7) * 3 + ((i * 7) % 5));
    const [high, low] = [envelope(edge, 'high', 2), envelope(edge, 'low', 2)];
    for (const [i, value] of edge.entries()) {
      expect(high[i]).toBeGreaterThanOrEqual(value);
      expect(low[i]).toBeLessThanOrEqual(value);
    }
  });

  it('leaves a slope where it is, but for its ends', () => {
    const slope = [0, 1, 2, 3, 4, 5, 6];
    const inner = envelope(slope, 'high', 1).slice(2, -2);
    for (const [i, value] of inner.entries()) expect(value).toBeCloseTo(i + 2, 9);
  });

  it('does not look across a gap', () => {
    expect(envelope([1, null, 9], 'high', 2)).toEqual([1, null, 9]);
  });
});
