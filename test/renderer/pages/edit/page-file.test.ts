import { expect, it } from 'vitest';
import { fileNameOf, read, written } from '#renderer/pages/edit/page-file.ts';

const page = {
  name: 'Küche & Bad',
  panels: [{ id: 'note', panel: 'note', x: 0, y: 0, w: 4, h: 2, settings: { text: 'Hello' } }],
};

it('reads a page as it was written', () => {
  expect(read(written(page))).toEqual({ page });
  expect(fileNameOf(page)).toBe('kuche-bad.page.json');
});

it.each([
  ['no JSON', '<html>', 'not a page'],
  ['another thing', '{"mantel":"backup"}', 'not a page of Mantel'],
  ['a newer page', written(page).replace('"version": 1', '"version": 2'), 'newer Mantel'],
  ['a panel over the edge', written(page).replace('"x": 0', '"x": 9'), 'over the edge'],
])('refuses %s in a sentence', (_, text, reason) => {
  const found = read(text);
  expect('refused' in found && found.refused).toContain(reason);
});
