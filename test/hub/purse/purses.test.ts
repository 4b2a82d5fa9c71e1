import { expect, it } from 'vitest';
import { createPurses, purseId } from '#hub/purse/purses.ts';
import { createHubClock } from '#hub/clock.ts';
import { Secret } from '#model/secret.ts';
import { createFakeMachine } from '../fake-machine.ts';

const key = (value?: string, name = 'market_key') => ({ api: { key: new Secret(name, value) }, symbols: ['A'] });
const capability = {
  auth: 'key',
  price: 'free key',
  cardNeeded: false,
  quota: { perDay: 25 },
  verifiedOn: '2026-11-26',
} as const;
const market = { kind: 'market', title: 'Market', capability };

function purses() {
  const machine = createFakeMachine();
  const clock = createHubClock(0, machine.read, () => machine.monotonic);
  clock.opened(0);
  const ingest = { keep: () => undefined, whenStored: (_sender: object, done: () => void) => done() };
  return createPurses({ kept: [], hubId: 'abc', clock, timers: machine.timers, ingest, timeZone: () => 'UTC' });
}

it('two sources with one key spend from one purse, whatever they call it', () => {
  const all = purses();
  const first = all.of(market, key('demo-key'));
  expect(all.of(market, { ...key('demo-key', 'another'), symbols: ['B'] })).toBe(first);
  expect(all.of(market, key('other-key'))).not.toBe(first);
  expect(all.of(market, key())).not.toBe(first);
  expect(all.of({ ...market, kind: 'weather' }, key('demo-key'))).not.toBe(first);
});

it('without a key a kind has one purse', () => {
  const all = purses();
  expect(all.of(market, { url: 'https://a.example' })).toBe(all.of(market, { url: 'https://b.example' }));
});

it('the name of a purse tells nothing of the key, nor whether two hubs have the same', () => {
  const id = purseId('market', key('demo-key'), 'abc');
  expect(id).toMatch(/^market [0-9a-f]{32}$/);
  expect(id).not.toBe(purseId('market', key('demo-key'), 'abd'));
});
