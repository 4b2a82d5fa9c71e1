import { describe, expect, test } from 'vitest';
import { defaultRules } from '#hub/alerts/default-rules.ts';
import { rulesInForce } from '#hub/alerts/rules-in-force.ts';
import { ruleSchema } from '#model/rule-kinds.ts';
import { rulesSchema } from '#model/rules.ts';

const own = (more: object): object => ({
  id: 'warm-cellar',
  title: 'is warm',
  when: 'above',
  limit: 20,
  series: { name: 'mqtt.temperature' },
  ...more,
});
const ids = (rules: readonly { id: string }[]): string[] => rules.map(({ id }) => id);

describe('rules in force', () => {
  test('are the built-in ones while a person has written none', () => {
    expect(rulesInForce(undefined)).toEqual(defaultRules);
  });

  test('an own rule joins them: smoke and water are still watched', () => {
    expect(ids(rulesInForce([ruleSchema.parse(own({}))]))).toEqual([...ids(defaultRules), 'warm-cellar']);
  });

  test('an own rule of the same id replaces a built-in one', () => {
    const mine = ruleSchema.parse(own({ id: 'smoke' }));
    const rules = rulesInForce([mine]);
    expect(rules).toHaveLength(defaultRules.length);
    expect(rules.find(({ id }) => id === 'smoke')).toBe(mine);
  });

  test.each([
    ['its id alone', { id: 'smoke', enabled: false }],
    ['a whole rule', own({ id: 'smoke', enabled: false })],
    ['half a rule', { id: 'smoke', enabled: false, when: 'above', limit: 'unknown' }],
  ])('one that is not enabled switches it off: %s', (_what, off) => {
    const rules = rulesInForce(rulesSchema.parse([off]));
    expect(ids(rules)).toEqual(ids(defaultRules).filter((id) => id !== 'smoke'));
  });
});

describe('own rules are refused', () => {
  test.each([
    ['two of one id', [own({}), own({})], [1, 'id']],
    ['clearing above the limit it fires above', [own({ clear: 25 })], [0, 'clear']],
    ['clearing below the limit it fires below', [own({ when: 'below', clear: 10 })], [0, 'clear']],
    ['watching everything', [own({ series: {} })], [0, 'series']],
    ['two of one id, one of them off', [own({}), { id: 'warm-cellar', enabled: false }], [1, 'id']],
    ['the id alone of one that is on', [{ id: 'smoke' }], [0, 'when']],
    ['neither on nor off', [{ id: 'smoke', enabled: 'no' }], [0, 'enabled']],
    ['off without an id', [{ enabled: false }], [0, 'id']],
    ['watching everything by no labels', [own({ series: { labels: {} } })], [0, 'series']],
  ])('%s', (_what, rules, path) => {
    const read = rulesSchema.safeParse(rules);
    expect(read.error?.issues.map((issue) => issue.path)).toEqual([path]);
  });

  test('and taken when they are right', () => {
    expect(rulesSchema.safeParse([own({ clear: 18 }), own({ id: 'b', when: 'below', clear: 22 })]).success).toBe(true);
  });
});
