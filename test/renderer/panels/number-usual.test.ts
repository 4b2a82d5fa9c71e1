import { expect, it } from 'vitest';
import { besideUsual, usualOf } from '#renderer/panels/number/usual.ts';
import { usualText } from '#renderer/panels/power/usual.ts';

const told = { weeks: 8, low: 380, middle: 460, high: 520, top: 1_400 };

it.each([
  [405, 'as'],
  [345, 'under'],
  [690, 'over'],
] as const)('a plug of %i W is told as the power panel tells it: %s', (value, side) => {
  const { side: said, part } = besideUsual(value, usualOf(told));
  expect(said).toBe(side);
  const percent = `${Math.round(part * 100)}%`;
  expect(usualText(value, told)).toBe(side === 'as' ? 'as usual now' : `${percent} ${side} usual now`);
});

it('has its scale from 0, and from below the usual where that is below 0', () => {
  expect(usualOf(told)).toMatchObject({ from: 0, to: 1_400 });
  expect(usualOf({ weeks: 8, low: -6, middle: -3, high: 1, top: 12 })).toMatchObject({ from: -13, to: 12 });
});
