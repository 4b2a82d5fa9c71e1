/** What is written whole, such as all rules, touches only what differs: comments stay beside what they are about. */
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { editSettings } from '#hub/settings/settings-edit.ts';

const text = `# Ours
rules:
  # The freezer must never thaw
  - id: freezer # in the cellar
    above: -12 # was -15
    for: 30 min
  # - id: porch
  #   above: 40
  - id: cellar
    above: 22
  # The end of the rules

home: {name: Hut}
`;
type Rule = { id: string; above?: number; enabled?: boolean };
const rules = (parse(text) as { rules: Rule[] }).rules;
const comments = [
  '# Ours',
  '# The freezer must never thaw',
  '# in the cellar',
  '# was -15',
  '# - id: porch',
  '#   above: 40',
  '# The end of the rules',
];
const [freezer, cellar] = rules as [Rule, Rule];
const off = { id: 'silent-sensor', enabled: false };

/** `lost`: remarks that are about what went. */
const cases: readonly (readonly [name: string, value: readonly Rule[], lost: readonly string[]])[] = [
  ['one more', [...rules, off], []],
  ['one more in front', [off, ...rules], []],
  ['one changed', [{ ...freezer, above: -10 }, cellar], []],
  [
    'both changed',
    [
      { ...freezer, above: -10 },
      { ...cellar, above: 23 },
    ],
    [],
  ],
  ['one renamed', [{ ...freezer, id: 'fridge' }, cellar], []],
  ['another order', [cellar, freezer], []],
  ['the second gone', [freezer], []],
  ['the first gone', [cellar], ['# in the cellar', '# was -15']],
  ['none left', [], ['# in the cellar', '# was -15']],
  ['as it is', rules, []],
];

describe('a list that is written whole', () => {
  it.each(cases)('%s', (_name, value, lost) => {
    const after = editSettings(text, ['rules'], value);
    expect(parse(after)).toEqual({ rules: value, home: { name: 'Hut' } });
    for (const comment of comments.filter((one) => !lost.includes(one))) expect(after).toContain(comment);
  });

  it('keeps the very text of what stays', () => {
    expect(editSettings(text, ['rules'], rules)).toBe(text);
    expect(editSettings(text, ['rules'], [...rules, off])).toBe(
      text.replace('  # The end', '  - id: silent-sensor\n    enabled: false\n  # The end'),
    );
    expect(editSettings(text, ['rules'], [{ ...freezer, above: -10 }, cellar])).toBe(text.replace('-12', '-10'));
  });
});

describe('a section that is written whole', () => {
  const mine =
    'pages:\n  # ours\n  order: [home, desk] # so\n  own:\n    # of Anna\n    garden:\n      name: Garden\n      # nothing yet\n      panels: []\n';

  it('keeps what is said of what stays, and of what went', () => {
    const own = { garden: { name: 'Yard', panels: [] }, attic: { name: 'Attic', panels: [] } };
    const value = { order: ['desk'], own };
    const after = editSettings(mine, ['pages'], value);
    expect(parse(after)).toEqual({ pages: value });
    for (const comment of ['# ours', '# so', '# of Anna', '# nothing yet']) expect(after).toContain(comment);
    const less = editSettings(mine, ['pages', 'order'], undefined);
    expect(parse(less)).toEqual({ pages: { own: { garden: { name: 'Garden', panels: [] } } } });
    expect(less).toContain('# ours');
  });
});

it('what stands above a source that is taken out stays', () => {
  const sources = 'collectors:\n  - kind: host\n  # - kind: kasa\n  - kind: mqtt\n  - kind: nut # the NAS\n';
  const after = editSettings(sources, ['collectors', 1], undefined);
  expect(after).toBe('collectors:\n  - kind: host\n  # - kind: kasa\n  - kind: nut # the NAS\n');
  expect(editSettings(sources, ['collectors', 7], undefined)).toBe(sources);
});
