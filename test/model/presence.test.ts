import { expect, test } from 'vitest';
import { awaySince } from '#model/presence.ts';
import { minute, second } from '#model/time.ts';

const told = (available: number, at: number, heardAt: number) => [
  { quantity: 'available', at, value: available },
  { quantity: 'power', at: heardAt, value: 80 },
];

test.each([
  ['is away at once, and since it said so', told(0, minute, minute - second), minute],
  ['is away although a last reading came behind', told(0, minute, 2 * minute), minute],
  ['is back once it speaks so much later', told(0, minute, 2 * minute + 1), undefined],
  ['is there while it says so, however quiet', told(1, minute, 0), undefined],
  ['says nothing of it', told(0, minute, 0).slice(1), undefined],
  ['has not said anything yet', told(0, 0, 0), undefined],
])('a device that %s', (_, series, since) => expect(awaySince(series)).toBe(since));
