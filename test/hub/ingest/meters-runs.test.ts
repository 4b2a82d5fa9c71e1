/** Counters that fall to zero, in many orders, with the hub killed and pauses in between. */
import { describe, expect, it } from 'vitest';
import { minute } from '#model/time.ts';
import { again, atHundred, stored } from './counter-world.ts';

/** Numbers from 0 to 1 that are the same in each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(Array.from({ length: 40 }, (_, seed) => seed))('whatever happens, run %i', (seed) => {
  /** Sends each; now and then the hub is killed, or nothing is heard for a while. Returns what was stored, and told. */
  async function run(
    values: readonly number[],
    next: () => number,
    pausesBefore: (value: number) => boolean = () => true,
  ): Promise<{ entered: number[]; told: unknown[] }> {
    let world = await atHundred();
    const entered: number[] = [];
    const told: unknown[] = [];
    const take = (): void => {
      entered.push(...stored(world));
      told.push(...world.changes);
    };
    for (const value of values) {
      if (pausesBefore(value) && next() < 0.1) await world.clock.advance(Math.floor(next() * 15 * minute));
      await world.send(value);
      if (next() >= 0.2) continue;
      take();
      world = await again(world);
    }
    take();
    return { entered, told };
  }

  it('a daily counter has the samples it sent', async () => {
    const next = numbers(seed);
    const sent: number[] = [];
    for (let day = 0; day < 5; day++) {
      let value = 0;
      const readings = 1 + Math.floor(next() * 30);
      for (let reading = 0; reading < readings; reading++) {
        sent.push(Number(value.toFixed(3)));
        if (next() < 0.5) value += next() * 0.3;
      }
    }
    // The last fall is over.
    sent.push(0.5, 0.6);
    expect(await run(sent, next)).toEqual({ entered: [100, ...sent], told: [] });
  });

  it('a plug that restarts has the samples it sent, but for the zeros', async () => {
    const next = numbers(seed);
    const sent: number[] = [];
    const real: number[] = [];
    let value = 1_000;
    for (let reading = 0; reading < 60; reading++) {
      value += next() * 0.1;
      real.push(Number((value - 900).toFixed(3)));
      sent.push(real.at(-1) ?? NaN);
      const zeros = next() < 0.2 ? 1 + Math.floor(next() * 2) : 0;
      for (let i = 0; i < zeros; i++) sent.push(0);
    }
    sent.push((real.at(-1) ?? 0) + 0.01);
    real.push(sent.at(-1) ?? NaN);
    expect(await run(sent, next, (shown) => shown > 0)).toEqual({ entered: [100, ...real], told: [] });
  });
});
