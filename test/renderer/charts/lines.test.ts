import { expect, it } from 'vitest';
import { barsPath, linePath, roomy, runsOf, smoothPath, stairs } from '#renderer/charts/lines.ts';

it('gaps stay gaps', () => {
  expect(linePath([{ x: 0, y: 1 }, null, { x: 2, y: 3 }, { x: 4, y: 5 }])).toBe('M0.0 1.0M2.0 3.0L4.0 5.0');
  expect(runsOf([1, null, 2, 3])).toEqual([[1], [2, 3]]);
  expect(stairs([1, null, 2], 10, 50)).toEqual({
    line: 'M0.0 1.0H10.0M20.0 2.0H30.0',
    area: 'M0.0 1.0H10.0V50.0H0.0ZM20.0 2.0H30.0V50.0H20.0Z',
  });
});

it('a curve passes through its spots and does not swing beyond them', () => {
  const path = smoothPath([0, 10, 10, 0].map((y, i) => ({ x: i * 3, y })));
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  expect(Math.max(...numbers.filter((_, i) => i % 2 === 1))).toBe(10);
  expect(path.startsWith('M0.0 0.0')).toBe(true);
});

it('bars of nothing are not drawn', () => {
  expect(
    barsPath(
      [
        { x: 0, top: 5, bottom: 5 },
        { x: 9, top: 1, bottom: 5 },
      ],
      2,
    ),
  ).toBe('M9.0 5.0V1.0h2.0V5.0Z');
});

it('names give way to the last one', () => {
  const names = ['16 Nov', '21 Nov', 'today'].map((text, i) => ({ x: i * 70, text, anchor: 'start' as const }));
  expect(roomy(names, 24, 300).map(({ text }) => text)).toEqual(['16 Nov', 'today']);
});
