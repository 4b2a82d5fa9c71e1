import { expect, test } from 'vitest';
import { drawIcon, type IconState } from '#desktop/icon.ts';

const states: readonly IconState[] = ['quiet', 'attention', 'alarm', 'lost'];

/** 1 where the icon covers more than half of a pixel. */
function silhouette(state: IconState, size: number): string {
  const pixels = drawIcon(state, size, 'argb');
  return Array.from({ length: size * size }, (_, i) => ((pixels[i * 4] ?? 0) > 127 ? 1 : 0)).join('');
}

test('each state has a shape of its own, also where there is no colour', () => {
  for (const size of [16, 22, 64]) {
    expect(new Set(states.map((state) => silhouette(state, size))).size).toBe(states.length);
  }
});

test.each(states)('%s touches no border and has dark and light parts, for panels of either kind', (state) => {
  const size = 64;
  const pixels = drawIcon(state, size, 'rgba');
  const at = (x: number, y: number): readonly number[] => [
    ...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4),
  ];
  for (let i = 0; i < size; i++) {
    for (const [x, y] of [
      [i, 0],
      [i, size - 1],
      [0, i],
      [size - 1, i],
    ] as const)
      expect(at(x, y)[3]).toBe(0);
  }
  const solid = Array.from({ length: size * size }, (_, i) => at(i % size, Math.floor(i / size))).filter(
    ([, , , a]) => a === 255,
  );
  expect(solid.some(([r = 0, g = 0, b = 0]) => r + g + b < 60)).toBe(true);
  expect(solid.some(([r = 0, g = 0, b = 0]) => Math.max(r, g, b) > 200)).toBe(true);
});

test('the orders of bytes hold the same picture', () => {
  const [argb, rgba] = [drawIcon('alarm', 22, 'argb'), drawIcon('alarm', 22, 'rgba')];
  const middle = (11 * 22 + 5) * 4;
  const [a, r, g, b] = argb.subarray(middle, middle + 4);
  expect([...rgba.subarray(middle, middle + 4)]).toEqual([r, g, b, a]);
});
