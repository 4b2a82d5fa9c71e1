/** What only an editor can change is refused in one sentence, and the file stays as it is. */
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { editSettings } from '#hub/settings/settings-edit.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { deskOn } from './desk-on.ts';

const refused = (section: string) =>
  `The section ${section} of mantel.yaml is written in a way that only an editor can change`;

describe('a setting', () => {
  it.each([
    ['whose section refers to another one', 'screen: &s {theme: night}\nhome: *s\n', ['home', 'name']],
    ['beside one that does', 'api: {port: &p 8441}\nbroker:\n  port: *p\n', ['broker', 'lan']],
    ['that another one refers to', 'api:\n  port: &p 8441\nbroker: {port: *p}\n', ['api', 'port']],
    ['whose section stands in quotes', '"home": {name: Hut}\n', ['home', 'name']],
    ['whose section stands in other quotes', "'home': {name: Hut}\n", ['home']],
    ['in one long line', '{home: {name: Hut}}\n', ['home', 'name']],
  ] as const)('%s is not changed', (_name, text, path) => {
    expect(() => editSettings(text, path, path.length === 1 ? undefined : 'other')).toThrow(refused(path[0]));
  });

  it('beside anchors of its own section is changed', () => {
    const text = 'rules:\n  - &a {id: a, above: 3}\n  - {id: b, above: 4}\nhome: {name: Hut}\n';
    expect(parse(editSettings(text, ['rules', 1, 'above'], 5))).toMatchObject({ rules: [{ above: 3 }, { above: 5 }] });
    expect(parse(editSettings(text, ['home', 'name'], 'House'))).toMatchObject({ home: { name: 'House' } });
  });
});

it('a person is told so, and nothing is written', async () => {
  using folder = temporaryFolder();
  const text = '"home": {name: Hut}\n';
  await using at = await deskOn(folder.path, text);
  await expect(at.desk.change([{ path: ['home', 'name'], value: 'House' }])).rejects.toThrow(refused('home'));
  expect(at.settings()).toBe(text);
});
