import { expect, it } from 'vitest';
import { nut } from '#collectors/nut/nut.ts';

const read = (settings: object) => nut.settings.parse(settings);

it.each([
  [{}, {}, true],
  [{}, { ups: ['a'] }, true],
  [{ ups: ['a', 'b'] }, { ups: ['b'] }, true],
  [{ ups: ['a'] }, { ups: ['b'] }, false],
  [{}, { host: 'nas' }, false],
  [{}, { port: 3494 }, false],
])('sources with %j and %j clash: %s', (one, other, clashes) => {
  expect(nut.clash?.(read(one), read(other)) !== undefined).toBe(clashes);
});

it.each([
  { host: 'nas\nLIST UPS' },
  { host: '' },
  { ups: ['a b'] },
  { ups: ['a\nLOGOUT'] },
  { user: 'a\nLOGOUT' },
  { every: '0.5 s' },
  { every: '2 h' },
  { fingerprint: 'AB:CD' },
  { nominal_power: 0 },
])('%j is refused', (settings) => {
  expect(nut.settings.safeParse(settings).success).toBe(false);
});
