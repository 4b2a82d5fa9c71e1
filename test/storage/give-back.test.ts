import { expect, test } from 'vitest';
import { giveBack } from '#storage/give-back.ts';

test('the memory is free at once, without the garbage collector, also for arrays that share it', () => {
  const before = process.memoryUsage().arrayBuffers;
  const whole = new Float64Array(4_000_000);
  const parts = [whole.subarray(0, 10), whole.subarray(10)];
  expect(process.memoryUsage().arrayBuffers - before).toBeGreaterThan(30_000_000);
  giveBack(whole, ...parts);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  expect([whole, ...parts].map(({ length }) => length)).toEqual([0, 0, 0]);
});
