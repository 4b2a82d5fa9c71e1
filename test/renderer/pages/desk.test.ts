import { describe, expect, it } from 'vitest';
import { curveFits } from '#renderer/pages/desk/desk.ts';

/** 1024 by 600, ten inches, 0.6 m. */
const small = { width: 1843, height: 1080, touch: 88, columns: 3 } as const;

describe('the yield curve where type is large', () => {
  it('stands below the markets while it is whole there', () => {
    expect(curveFits(4, true, small)).toBe(true);
    expect(curveFits(6, true, small)).toBe(false);
  });

  it('is as high as its column is wide', () => {
    expect(curveFits(4, true, { ...small, columns: 1 })).toBe(false);
    expect(curveFits(0, false, { ...small, columns: 1 })).toBe(true);
  });
});
