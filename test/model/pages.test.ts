import { expect, it } from 'vitest';
import { pageFileSchema, pagesSchema } from '#model/pages.ts';

const clock = { id: 'clock', panel: 'clock', x: 0, y: 0, w: 4, h: 3 };

it('reads pages as the editor writes them', () => {
  const read = pagesSchema.parse({ order: ['home', 'garden'], own: { garden: { name: 'Garden', panels: [clock] } } });
  expect(read.own['garden']?.panels).toEqual([{ ...clock, settings: {} }]);
  expect(read).toMatchObject({ hidden: [], known: [] });
});

it.each([
  ['two panels on one place', [clock, { ...clock, id: 'other', x: 3 }], 'stand on one place'],
  ['one panel twice', [clock, { ...clock, x: 5 }], 'is there twice'],
  ['a panel over the edge', [{ ...clock, x: 9 }], 'over the edge'],
  ['a panel of no size', [{ ...clock, w: 0 }], 'Too small'],
])('refuses %s', (_, panels, reason) => {
  const { error } = pagesSchema.safeParse({ home: { panels } });
  expect(error?.issues[0]?.message).toContain(reason);
});

it.each([
  ['another file', { name: 'x' }, 'this is not a page of Mantel'],
  ['a page of a later version', { mantel: 'page', version: 2, name: 'x', panels: [] }, 'newer Mantel'],
])('refuses %s', (_, file, reason) => {
  expect(
    pageFileSchema
      .safeParse(file)
      .error?.issues.map(({ message }) => message)
      .join(' '),
  ).toContain(reason);
});
