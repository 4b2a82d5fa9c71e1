import { describe, expect, it } from 'vitest';
import {
  arcminutes,
  fitSentences,
  floorsOf,
  fontPixels,
  isInHand,
  linesOf,
  pixelPitch,
  tierOf,
  unitOf,
} from '#renderer/type-size.ts';

const hd = { width: 1920, height: 1080 };
const small = { width: 1024, height: 600 };

describe('the size law', () => {
  it('is the inverse of itself', () => {
    const pitch = pixelPitch(hd, 24);
    expect(arcminutes(fontPixels(16, 1.5, pitch), 1.5, pitch)).toBeCloseTo(16, 9);
  });

  it('agrees with a ruler: 24 inches of 1920x1080 have 0.277 mm pixels', () => {
    expect(pixelPitch(hd, 24)).toBeCloseTo(0.2767, 3);
    // 16 arcminutes at 1.5 m are 6.98 mm of capital, 9.6 mm of font.
    expect(fontPixels(16, 1.5, pixelPitch(hd, 24))).toBeCloseTo(34.7, 1);
  });

  it('counts in u, so that 4K asks the same of the page as 1080p', () => {
    const seat = { distance: 3, diagonal: 27 };
    const sharp = { width: 3840, height: 2160 };
    expect(floorsOf(sharp, sharp, seat).glance).toBeCloseTo(floorsOf(hd, hd, seat).glance, 6);
    expect(unitOf(sharp)).toBe(2);
  });

  it('takes the pitch from the screen, not from a window on it', () => {
    expect(floorsOf(small, hd, { distance: 1.5, diagonal: 24 }).glance).toBeGreaterThan(
      floorsOf(hd, hd, { distance: 1.5, diagonal: 24 }).glance,
    );
  });

  it.each([
    [hd, 0.6, 24, 'desk'],
    [hd, 1.5, 24, 'table'],
    [hd, 1.5, 27, 'table'],
    [hd, 3, 24, 'room'],
    [hd, 3, 43, 'table'],
    [small, 0.6, 10, 'table'],
    [small, 0.6, 7, 'room'],
    [small, 1.5, 7, 'far'],
    [small, 3, 7, 'far'],
    [small, 1.5, 24, 'table'],
  ] as const)('%o from %f m on %f inches is composed for the %s', (view, distance, diagonal, tier) => {
    expect(tierOf(floorsOf(view, view, { distance, diagonal }))).toBe(tier);
  });

  it.each([
    [390, 844, true],
    [844, 390, true],
    [956, 440, true],
    [667, 331, true],
    [800, 480, false],
    [800, 440, true],
    [480, 320, false],
    [1024, 600, false],
    [768, 1024, false],
  ])('%i by %i is in a hand: %s', (width, height, held) => {
    expect(isInHand({ width, height })).toBe(held);
  });

  it('asks the same of a phone upright and on its side', () => {
    const upright = { width: 390, height: 844 };
    const turned = { width: 844, height: 390 };
    const wall = { distance: 1.5, diagonal: 24 };
    expect(unitOf(turned)).toBe(unitOf(upright));
    expect(floorsOf(turned, turned, wall)).toEqual(floorsOf(upright, upright, wall));
  });

  it('never lets a floor fall with distance', () => {
    let before = 0;
    for (const distance of [0.6, 1.5, 3]) {
      const { glance } = floorsOf(hd, hd, { distance, diagonal: 24 });
      expect(glance).toBeGreaterThan(before);
      before = glance;
    }
  });
});

describe('sentences that fit', () => {
  const text = 'All quiet. Rain until 23:00. Two tasks left today.';
  it('keeps all of it where there is room', () => expect(fitSentences(text, 52, 1776, 1)).toBe(text));
  it('drops what follows first', () => expect(fitSentences(text, 52, 800, 1)).toBe('All quiet. Rain until 23:00.'));
  it('does not take a time apart', () =>
    expect(fitSentences('Rain at 7.30 tonight. More.', 52, 600, 1)).toBe('Rain at 7.30 tonight.'));
  it('says nothing rather than half a sentence', () => expect(fitSentences(text, 300, 400, 1)).toBeUndefined());
  it('counts lines by whole words', () => {
    expect(linesOf('one two', 10, 10 * 0.46 * 7)).toBe(1);
    expect(linesOf('one two', 10, 10 * 0.46 * 6)).toBe(2);
  });
});
