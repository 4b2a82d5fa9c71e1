import { expect, test } from 'vitest';
import { idle, step } from '#hub/alerts/machine.ts';
import { ruleSchema } from '#model/rule-kinds.ts';

test('nothing new is the same state', () => {
  const rule = ruleSchema.parse({ id: 'a', title: 'a', series: {}, when: 'above', limit: 1 });
  const reading = { quietFor: 0, heard: true, cadence: 0 };
  const firing = step(rule, idle, { ...reading, sample: { value: 2, at: 0 } }, 0);
  expect(step(rule, firing, { ...reading, sample: { value: 3, at: 1 } }, 1)).toBe(firing);
  expect(step(rule, firing, { ...reading, sample: undefined }, 2)).toBe(firing);
});
