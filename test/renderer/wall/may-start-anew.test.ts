import { expect, it } from 'vitest';
import { mayStartAnew } from '#renderer/wall/may-start-anew.ts';

const minute = 60_000;
const camera = new Set(['https://camera.example']);
const blocked = {
  now: 100 * minute,
  touchedAt: 0,
  startedAt: -Infinity,
  isLinked: true,
  isHeld: false,
  refused: camera,
  placed: camera,
};

it.each([
  ['a web page of its pages was refused', {}, true],
  ['what was refused stands on no page', { placed: new Set<string>() }, false],
  ['somebody is near', { touchedAt: 100 * minute - 5_000 }, false],
  ['something is in hand', { isHeld: true }, false],
  ['the hub is away', { isLinked: false }, false],
  ['it did so just now, and that did not help', { startedAt: 98 * minute }, false],
  ['it did so long ago', { startedAt: 0 }, true],
] as const)('starts anew or not: %s', (_, part, may) => {
  expect(mayStartAnew({ ...blocked, ...part })).toBe(may);
});
