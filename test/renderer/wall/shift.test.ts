import { expect, it } from 'vitest';
import { reach, shiftAt } from '#renderer/wall/shift.ts';

const half = Array.from({ length: 720 }, (_, i) => shiftAt(29_000_000 + i));

it('stays within 24 u and a hundredth and a half of the page', () => {
  for (const { x, y } of half) {
    expect(Math.abs(x)).toBeLessThanOrEqual(reach.x);
    expect(Math.abs(y)).toBeLessThanOrEqual(reach.y);
  }
  expect([reach.x, reach.y].every((most) => most <= 24)).toBe(true);
  expect([reach.x / 1920, reach.y / 1080].every((part) => part <= 0.015)).toBe(true);
});

it('goes little in a minute, and is as often in each part of its way', () => {
  for (const [i, { x, y }] of half.slice(1).entries()) {
    expect(Math.hypot(x - (half[i]?.x ?? 0), y - (half[i]?.y ?? 0))).toBeLessThan(2.5);
  }
  for (const axis of ['x', 'y'] as const) {
    const counts = Array<number>(8).fill(0);
    for (const at of half) {
      const part = Math.min(7, Math.floor(((at[axis] / reach[axis] + 1) / 2) * 8));
      counts[part] = (counts[part] ?? 0) + 1;
    }
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.7);
  }
});
