/** Whatever the hub and its collectors measure has a German name, so that no page says it in English. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { collectors } from '#collectors/all.ts';
import { componentFlags, componentNumbers } from '#collectors/mqtt/families/shelly-components.ts';
import { knownQuantities } from '#collectors/mqtt/quantities.ts';
import { noCounts } from '#hub/broker/metrics.ts';
import { quantities } from '#model/words/de/screen-names.ts';
import { quantityNames } from '#model/words/de/quantity-names.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const codeOf = (files: string): string =>
  globSync(files, { cwd: root })
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
const named = (code: string, name: RegExp): string[] => [...code.matchAll(name)].map(([, found]) => found ?? '');

const ofCollectors = collectors.flatMap(({ series }) => Object.keys(series));
const known = knownQuantities.map(({ name }) => name);
/** What Mantel tells of itself: every count is put under its name, unit and kind. */
const ownOf = (code: string): string[] => named(code, /\bput\(\s*'([a-z0-9_]+)', '[^']*', '(?:gauge|counter|state)'/g);
const own = [...ownOf(codeOf('hub/**/*.ts')), ...Object.keys(noCounts).map((name) => `broker_${name}`)];
/** What only one family of devices has: named where it is made, or in a table with its unit, its sense or its events. */
const familiesOf = (code: string): string[] => [
  ...named(code, /\b(?:ownQuantity|flagQuantity|measure|numberOf|flagOf)\('([a-z0-9_]+)'/g),
  ...named(code, /: \['([a-z][a-z0-9_]*)', (?:'[^']*'|true|false|\[[\d, ]+\])\]/g),
];
/** What its tables rename is called so, too: "light: 'illuminance'". */
const renamedBy = (code: string): string[] => named(code, / [a-z_]+: '([a-z_]+)'(?:,$| \})/gm);
/** It stands where nothing is told. */
const unsaid = 'nothing';
const ofShelly = [
  ...Object.values(componentNumbers).flatMap((numbers) => Object.values(numbers).map((each) => each?.quantity.name)),
  ...Object.values(componentFlags).flatMap((flags) => Object.values(flags)),
].filter((name) => name !== undefined);
const ofFamilies = [
  ...familiesOf(codeOf('collectors/mqtt/**/*.ts')).filter((name) => name !== unsaid),
  ...renamedBy(codeOf('collectors/mqtt/families/rtl433-fields.ts')),
  ...ofShelly,
];

const lacking = (names: readonly string[], said: Readonly<Record<string, string>>): string[] =>
  [...new Set(names)].filter((name) => !Object.hasOwn(said, name));

test('German names all that is measured, for sentences and for the screen', () => {
  for (const [all, least] of [
    [ofCollectors, 100],
    [known, 50],
    [own, 15],
    [ofFamilies, 60],
  ] as const) {
    expect(all.length).toBeGreaterThan(least);
    expect(lacking(all, quantityNames)).toEqual([]);
    expect(lacking(all, quantities)).toEqual([]);
  }
});

test('one that has no name is found, wherever it is defined', () => {
  const hub = ownOf("self.put('sunk_rows', 'count', 'gauge', 1); changes.put('will', id, 'x');");
  const families = familiesOf("asIs(ownQuantity('slosh', '%'))\n  fer: ['froth', 'µS/cm'],\n  tilt: ['lean', false],");
  expect(lacking([...hub, ...families], quantityNames)).toEqual(['sunk_rows', 'slosh', 'froth', 'lean']);
  const { yield: _, ...others } = quantities;
  expect(lacking(ofCollectors, others)).toEqual(['yield']);
});

test('memory of Mantel is not called as that of its machine', () => {
  expect(quantities['rss']).toBe('Speicher von Mantel');
  for (const said of [quantities, quantityNames]) expect(said['memory_utilization']).not.toBe(said['rss']);
});
