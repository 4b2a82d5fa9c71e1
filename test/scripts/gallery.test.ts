import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chosen } from '#scripts/gallery/chosen.ts';
import { pictureFile, wantedPictures } from '#scripts/gallery/pictures.ts';
import { subjects } from '#scripts/gallery/subjects.ts';

test('every page is in it at every size, by day, by night, in alert and in each language, but only one in a hand', () => {
  const files = wantedPictures({}).map(pictureFile);
  expect(new Set(files).size).toBe(files.length);
  for (const { name, only } of subjects) {
    if (only !== undefined) continue;
    expect(files.filter((file) => file.startsWith(`${name}/`))).toHaveLength(3 * 3 * 2);
  }
  expect(files.filter((file) => file.includes('/390x844-'))).toHaveLength(3 * 2);
});

test('a page that is added to the screen is missed here', () => {
  const list = readFileSync('renderer/pages/all.ts', 'utf8');
  const names = [...list.matchAll(/^  '?([\w-]+)'?: (?:later\(|\{ Page)/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(12);
  expect(subjects.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

test('a wish is kept to, and what there is not is said', () => {
  const files = wantedPictures({ page: 'home,desk', size: '1024x600', theme: 'night', language: 'de' }).map(
    pictureFile,
  );
  expect(files).toEqual(['home/1024x600-night-de.png', 'desk/1024x600-night-de.png']);
  expect(() => wantedPictures({ page: 'attic' })).toThrow(/"attic" is none of home, air/);
});

test('sixteen are chosen, each under a name of its own', () => {
  expect(new Set(chosen.map(({ name }) => name)).size).toBe(16);
  const files = wantedPictures({}).map(pictureFile);
  for (const { picture } of chosen) expect(files).toContain(pictureFile(picture));
});
