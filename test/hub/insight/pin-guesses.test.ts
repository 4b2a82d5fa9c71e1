import { expect, it } from 'vitest';
import { afterWrong, noGuesses, waitOf } from '#hub/insight/pin-guesses.ts';

it('three are free, then each wait is twice as long, up to five minutes', () => {
  let guesses = noGuesses;
  const waits = Array.from({ length: 13 }, () => {
    guesses = afterWrong(guesses, 1_000);
    return waitOf(guesses, 1_000) / 1_000;
  });
  expect(waits).toEqual([0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  expect([waitOf(guesses, 300_999), waitOf(guesses, 301_000), waitOf(noGuesses, 0)]).toEqual([1, 0, 0]);
});

it('guessing half of the PINs of four digits takes more than two weeks', () => {
  let guesses = noGuesses;
  let now = 0;
  for (let i = 0; i < 5_000; i++) {
    guesses = afterWrong(guesses, now);
    now += waitOf(guesses, now);
  }
  expect(now / 86_400_000).toBeGreaterThan(14);
});
