/** Titles of alerts, of a thing and what its rule says of it. */
import { expect, test } from 'vitest';
import { defaultRules } from '#hub/alerts/default-rules.ts';
import { alertWords } from '#model/words/en.ts';

const rule = defaultRules.find(({ id }) => id === 'unhealthy-air');

test.each([
  ['Kitchen air', 'Kitchen air is unhealthy.'],
  ['Kitchen', 'Kitchen air is unhealthy.'],
  ['Affair', 'Affair air is unhealthy.'],
])('a thing that is named after what the rule says of it is not told twice: %s', (area, title) => {
  if (rule === undefined) throw new Error('The rule is gone.');
  const definition = { name: 'mqtt.pm2_5', labels: { device: 'a' }, unit: 'µg/m³', kind: 'gauge' } as const;
  expect(alertWords.title({ rule, definition, called: { area } })).toBe(title);
});
