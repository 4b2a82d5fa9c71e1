import { describe, expect, it } from 'vitest';
import { displayOf, guessedDiagonal, previews, readDiagonal } from '#renderer/first-run/seat.ts';

const hd = { width: 1920, height: 1080 };
const small = { width: 1024, height: 600 };

describe('the true-size previews', () => {
  it('subtend the same angle from their seats', () => {
    const [near, middle, far] = previews(hd, hd, 24, 240).map(({ size }) => size) as [number, number, number];
    expect(near).toBeCloseTo(45.7, 0);
    expect(middle / near).toBeCloseTo(2.5, 5);
    expect(far / near).toBeCloseTo(5, 5);
  });

  it('stay within their room, and names are as they will be on the wall', () => {
    const all = previews(small, small, 7, 270);
    expect(all[2]?.size).toBeCloseTo(270, 5);
    expect(all.map(({ name }) => name)).toEqual([50, 50, 50]);
    expect(previews(hd, hd, 24, 240).map(({ name, note }) => [name, note])).toEqual([
      [30, 21],
      [32, 28],
      [50, 50],
    ]);
  });
});

it('a screen that does not say how large it is, is guessed by its pixels', () => {
  expect([small, { width: 1280, height: 800 }, hd, { width: 3840, height: 2160 }].map(guessedDiagonal)).toEqual([
    7, 10, 24, 24,
  ]);
});

it('a typed size is read with a point or a comma, within what can be', () => {
  expect(['23.8', ' 23,8 ', '3', '121', '', 'x'].map(readDiagonal)).toEqual([
    23.8,
    23.8,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('of several displays the one with the pixels of the page is measured', () => {
  const one = { inches: 24, ...hd };
  const other = { inches: 7, ...small };
  expect(displayOf([one, other], small)).toBe(7);
  expect(displayOf([one], small)).toBe(24);
  expect(displayOf([one, { ...one, inches: 27 }], hd)).toBeUndefined();
  expect(displayOf([], hd)).toBeUndefined();
});
