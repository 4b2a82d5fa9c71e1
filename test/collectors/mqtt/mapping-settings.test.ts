import { expect, test } from 'vitest';
import { mqttSettings } from '#collectors/mqtt/settings.ts';

const told = (mapping: object): string | undefined => {
  const parsed = mqttSettings.safeParse({ mappings: [{ topic: 'a', quantity: 'temperature', ...mapping }] });
  const [issue] = parsed.error?.issues ?? [];
  return issue && `${issue.path.join('.')}: ${issue.message}`;
};

test.each([
  [{ from_unit: '°F' }],
  [{ from_unit: 'C' }],
  [{ quantity: 'weight_of_bees', from_unit: 'g' }],
  [{ quantity: 'door', kind: 'state', deduplicate: true }],
  [{ words: { open: 1, closed: 0 }, deadband: 0.2, at_least_every: '1 h' }],
])('%j is fine', (mapping) => {
  expect(told(mapping)).toBeUndefined();
});

test.each([
  [
    { from_unit: 'furlong' },
    'mappings.0.from_unit: write a unit such as °F, mV, Wh or kPa; for another use scale and offset',
  ],
  [
    { from_unit: 'Wh' },
    'mappings.0.from_unit: a value in Wh is kept in kWh, not in °C; write the right unit, or use scale and offset',
  ],
  [
    { quantity: 'x', unit: '', from_unit: 'mV' },
    'mappings.0.from_unit: a value in mV is kept in V, not in no unit; write the right unit, or use scale and offset',
  ],
  [{ min: 5, max: 4 }, 'mappings.0.min: min is larger than max, so nothing would be stored'],
  [{ quantity: 'contact', deadband: 1 }, 'mappings.0.deadband: a state has no deadband; write deduplicate: true'],
  [{ deadband: -1 }, 'mappings.0.deadband: Too small: expected number to be >=0'],
  [{ at_least_every: 0 }, 'mappings.0.at_least_every: write a time longer than 0'],
  [{ at_least_every: 300 }, 'mappings.0.at_least_every: write a time like "30 s", "5 min", "12 h" or "7 d"'],
  [
    { words: { Open: 1, open: 0 } },
    'mappings.0.words: the same word stands there twice; large and small letters are the same',
  ],
  [
    { words: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`w${i}`, i])) },
    'mappings.0.words: at most 64 words',
  ],
])('%j is refused with a sentence', (mapping, sentence) => {
  expect(told(mapping)).toBe(sentence);
});
