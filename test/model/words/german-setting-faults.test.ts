/** What the schema of the settings refuses, where the sentence has parts, in the language of the home. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectors } from '#collectors/all.ts';
import { composeSettings } from '#hub/settings/settings-schema.ts';
import { readSettings } from '#hub/settings/settings-text.ts';
import { pageFileSchema } from '#model/pages.ts';
import { parseSeriesKey, seriesKey } from '#model/series.ts';
import { speakIn } from '#model/words/manner.ts';

beforeEach(() => speakIn({ language: 'de', units: 'metric' }));
afterEach(() => speakIn({ language: 'en', units: 'metric' }));

const schema = composeSettings(collectors);
const faultOf = (text: string): string | undefined => readSettings(text, schema).fault?.text;
const rule = (...lines: readonly string[]): string =>
  [
    'rules:',
    '  - id: hot',
    '    title: is hot',
    '    series: { name: a.b }',
    ...lines.map((line) => `    ${line}`),
  ].join('\n');
const hot = rule('when: above', 'limit: 30');
const formula = (text: string): string => rule('when: expression', `expression: '${text}'`);
const panel = (id: string, x = 0): string => `{ id: ${id}, panel: clock, x: ${x}, y: 0, w: 2, h: 2 }`;
const page = (...panels: readonly string[]): string => `pages: { home: { panels: [${panels.join(', ')}] } }`;

test.each([
  ['home: { latitude: 48 }', 'auch longitude eintragen oder beide weglassen'],
  ['screen: { off_to: "06:00" }', 'auch off_from eintragen oder beide weglassen'],
  [
    'channels: { email: { host: a.example, from: a@example.org, to: [a@example.org], user: a } }',
    'auch password eintragen oder beide weglassen',
  ],
  [page(panel('a'), panel('a', 4)), '"a" steht zweimal da; einem davon eine andere id geben'],
  [page(panel('a'), panel('b', 1)), '"b" und "a" liegen übereinander'],
  [page(panel('a', 10)), 'es reicht über den Rand der Seite'],
  [`${hot}\n${hot.replace('rules:\n', '')}`, 'eine andere Regel heißt schon hot; jeder eine eigene id geben'],
  [rule('when: above', 'limit: 20.5', 'clear: 21'), 'eine Regel, die über 20,5 auslöst, kann nicht darüber enden'],
  [
    rule('when: falling', 'limit: 2', 'clear: 3'),
    'eine Regel, die bei einem Rückgang um mehr als 2 auslöst, kann nicht darüber enden',
  ],
  [formula('value > other'), 'unter "of" angeben, welche Messreihe other ist'],
  [
    formula('value > sqrt(4)'),
    'eine Funktion sqrt gibt es nicht; es gibt abs, round, min, max, abs_humidity, dew_point',
  ],
  [formula('dew_point(value) > 4'), 'dew_point braucht 2 Werte'],
  [formula('(value > 4'), 'am Ende fehlt ")"'],
  [formula('value > > 4'), 'vor ">" fehlt eine Zahl oder ein Name'],
  [formula('value > 4 4'), '"4" gehört da nicht hin'],
  [formula('value > ?'), '"?" ist nicht lesbar'],
])('%s', (text, expected) => {
  expect(faultOf(text)?.replace(/ \(und \d+ weitere\)$/, '')).toBe(expected);
});

test('a file that is no page', () => {
  const messages = (file: object) => pageFileSchema.safeParse(file).error?.issues.map(({ message }) => message);
  const good = { mantel: 'page', version: 1, name: 'Garten', panels: [] };
  expect(messages({ ...good, mantel: 'x' })).toEqual(['das ist keine Seite von Mantel']);
  expect(messages({ ...good, version: 2 })).toEqual(['diese Seite stammt von einem neueren Mantel']);
});

test('a name that no series can have', () => {
  expect(() => seriesKey('Garten', {})).toThrow('"Garten" ist kein Name einer Messreihe; einer sieht aus wie');
  expect(() => seriesKey('a.b', { device: '' })).toThrow('Das Merkmal device von a.b ist leer, zu lang oder enthält');
  expect(() => parseSeriesKey('a.b{d=1,c=2}')).toThrow('"a.b{d=1,c=2}" ist keine Messreihe.');
});

/** Sentences with parts that are put together where they are refused, and so are told in English only. */
const putTogether = /(?:message: |\b(?:NoExpression|BadReading|Misconfigured)\()\s*`/g;

test('no file of the model puts a refusal together itself', () => {
  const folder = path.resolve(import.meta.dirname, '../../../model');
  const found = globSync('*.ts', { cwd: folder }).filter(
    (file) => readFileSync(path.join(folder, file), 'utf8').match(putTogether) !== null,
  );
  expect(found).toEqual([]);
  expect('throw new BadReading(`${name} is none`)').toMatch(putTogether);
});
