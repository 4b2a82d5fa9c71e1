/** The screen is sent lists of German words of its own: whatever its files read must stand in them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { german } from '#model/words/de.ts';
import { germanLater } from '#model/words/de/on-screen-later.ts';
import { germanAtFirst } from '#model/words/de/on-screen.ts';

const germanOnScreen = { ...germanAtFirst, ...germanLater };
/** Where pages are fetched that wait for the later words. */
const laterPages = 'renderer/pages/all.ts';
const root = path.resolve(import.meta.dirname, '../../..');
const imported = /^(?:import|export) (?!type\b)(?:([^'"]*?) from )?'([^']+)'|import\('([^']+)'\)/gm;
const areTypes = (names: string | undefined): boolean =>
  names?.startsWith('{') === true &&
  names
    .slice(1, -1)
    .split(',')
    .every((name) => name.trim() === '' || name.trim().startsWith('type '));

/** Every file of ours that a file reads when it runs, itself included; without the pages that come later, where so wanted. */
function filesOf(first: string, isAtFirst = false): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [path.join(root, first)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) continue;
    found.add(file);
    for (const [, names, once, later] of readFileSync(file, 'utf8').matchAll(imported)) {
      const target = once ?? later ?? '';
      if (areTypes(names) || (isAtFirst && once === undefined && file === path.join(root, laterPages))) continue;
      if (target.startsWith('#')) waiting.push(path.join(root, target.slice(1)));
      if (target.startsWith('.')) waiting.push(path.resolve(path.dirname(file), target));
    }
  }
  return found;
}

const groupsOf = (files: ReadonlySet<string>): string[] => [
  ...new Set(
    [...files].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bspoken\(\s*'([^']+)'/g)].map(([, group]) => group ?? ''),
    ),
  ),
];

const lacking = (said: object, isAtFirst = false): string[] =>
  groupsOf(filesOf('renderer/main.tsx', isAtFirst)).filter((group) => !Object.hasOwn(said, group));

test('German has every group of words that the screen reads', () => {
  expect(groupsOf(filesOf('renderer/main.tsx')).length).toBeGreaterThan(25);
  expect(lacking(germanOnScreen)).toEqual([]);
});

test('what the first page reads, with every panel, needs no words that come later', () => {
  expect(lacking(germanAtFirst, true)).toEqual([]);
  const { explore, ...others } = germanAtFirst;
  expect(lacking({ ...others, alsoNot: explore }, true)).toEqual(['explore']);
  // The other pages do need them.
  expect(lacking(germanAtFirst)).toEqual(expect.arrayContaining(['settingsAlerts', 'settingsNetwork']));
});

test('a group that is left out is found', () => {
  const { settingsAlerts, ...others } = germanOnScreen;
  expect(lacking({ ...others, alsoNot: settingsAlerts })).toEqual(['settingsAlerts']);
});

test('what only the hub, the shell or the tray says is not sent to the screen', () => {
  const left = Object.keys(german).filter((group) => !Object.hasOwn(germanOnScreen, group));
  expect(left).toEqual(expect.arrayContaining(['start', 'http', 'api', 'broker', 'agents', 'shell', 'desktop']));
});
