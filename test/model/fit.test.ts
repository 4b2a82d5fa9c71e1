import { expect, it } from 'vitest';
import { lineFit, median, onLine, robustDeviation } from '#model/fit.ts';

it('finds the line that points lie on', () => {
  const fit = lineFit([0, 5, 10, 15].map((x) => ({ x, y: 40 - 2.5 * x })));
  expect(fit).toMatchObject({ slope: expect.closeTo(-2.5), intercept: expect.closeTo(40), r2: expect.closeTo(1) });
  expect(fit && onLine(fit, 4)).toBeCloseTo(30);
});

it('explains nothing of a flat line, and makes none of too little', () => {
  expect(lineFit([0, 1, 2].map((x) => ({ x, y: 7 })))?.r2).toBe(0);
  expect(
    lineFit([
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ]),
  ).toBeUndefined();
  expect(lineFit([1, 2, 3].map((y) => ({ x: 4, y })))).toBeUndefined();
});

it('is not impressed by a wild value', () => {
  const calm = [1, 2, 3, 4, 5];
  expect(robustDeviation([...calm, 1_000])).toBeLessThan(3);
  expect(median([3, 1, 2, 10])).toBe(2.5);
});
