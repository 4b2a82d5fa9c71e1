import { expect, test } from 'vitest';
import { createEchoes } from '#collectors/outside-broker/echoes.ts';

const on = Buffer.from('on');

test('each message that was sent is expected back once, and no other', () => {
  const echoes = createEchoes();
  echoes.sent('lamp/set', on, 0);
  echoes.sent('lamp/set', on, 1);
  expect(echoes.take('lamp/set', Buffer.from('off'), 2)).toBe(false);
  expect(echoes.take('other/set', on, 2)).toBe(false);
  expect([3, 4, 5].map((now) => echoes.take('lamp/set', on, now))).toEqual([true, true, false]);
});

test('what comes much later is a message of its own, and what never came back is forgotten', () => {
  const echoes = createEchoes();
  echoes.sent('lamp/set', on, 0);
  expect(echoes.take('lamp/set', on, 10_001)).toBe(false);
  echoes.sent('lamp/set', on, 20_000);
  echoes.sent('lamp/set', on, 31_000);
  expect([31_001, 31_002].map((now) => echoes.take('lamp/set', on, now))).toEqual([true, false]);
});

test('one that never came back does not stand before one that does', () => {
  const echoes = createEchoes();
  echoes.sent('lamp/set', on, 0);
  echoes.sent('lamp/set', on, 5_000);
  expect([10_500, 10_501].map((now) => echoes.take('lamp/set', on, now))).toEqual([true, false]);
});
