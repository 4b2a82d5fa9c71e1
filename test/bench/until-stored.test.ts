import { expect, test } from 'vitest';
import { waitUntilStored } from '#bench/peers/until-stored.ts';

/** A store that is asked on a clock of its own: `held(now)` values by now, a full count takes `countMs`. */
function rig(held: (now: number) => number, mayHold: (now: number) => boolean, countMs = 40) {
  let now = 1_000;
  let counts = 0;
  const stack = {
    mayHold: () => Promise.resolve(mayHold(now)),
    stored: () => {
      counts += 1;
      const found = held(now);
      now += countMs;
      return Promise.resolve(found);
    },
  };
  const run = {
    now: () => now,
    pause: (ms: number) => {
      now += ms;
      return Promise.resolve();
    },
    reading: () => now,
  };
  return { counts: () => counts, wait: (values: number) => waitUntilStored(stack, values, run) };
}

test('stops with the answer before the count that found everything', async () => {
  const { wait, counts } = rig(
    () => 600,
    (now) => now >= 1_300,
  );
  expect(await wait(600)).toEqual({ at: 1_300, stored: 600, reading: 1_300 });
  expect(counts()).toBe(1);
});

test('is not deceived by a last topic that is complete before the others', async () => {
  const { wait } = rig(
    (now) => (now >= 1_500 ? 600 : 590),
    () => true,
  );
  const { at, stored } = await wait(600);
  expect(stored).toBe(600);
  expect(at).toBeGreaterThanOrEqual(1_500);
  expect(at).toBeLessThan(1_700);
});

test('what never comes is lost, and the clock stopped when the last came', async () => {
  const { wait } = rig(
    (now) => (now >= 7_000 ? 500 : 400),
    () => false,
  );
  const { at, stored } = await wait(600);
  expect(stored).toBe(500);
  expect(at).toBeGreaterThanOrEqual(7_000);
  expect(at).toBeLessThan(13_000);
});

test('a store that holds nothing is given up', async () => {
  const { wait } = rig(
    () => 0,
    () => false,
  );
  expect(await wait(600)).toMatchObject({ stored: 0, at: 1_000 });
});
