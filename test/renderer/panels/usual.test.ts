import { expect, test } from 'vitest';
import { usualText } from '#renderer/panels/power/usual.ts';

const usual = { low: 380, middle: 460, high: 520 };

test('a number is told against what is usual at this hour of the week', () => {
  expect(usualText(405, usual)).toBe('as usual now');
  expect(usualText(345, usual)).toBe('25% under usual now');
  expect(usualText(690, usual)).toBe('50% over usual now');
  expect(usualText(4_000, usual)).toBe('far over usual now');
});

test('of nothing there is no share', () => {
  expect(usualText(12, { low: 0, middle: 0, high: 3 })).toBeUndefined();
  expect(usualText(2, { low: 0, middle: 0, high: 3 })).toBe('as usual now');
});
