import { expect, test } from 'vitest';
import { createPacer } from '#collectors/alpha-vantage/pacer.ts';
import type { Schedule } from '#hub/schedule.ts';
import { createCollectorClock } from '#hub/sources/ticks.ts';
import { second } from '#model/time.ts';
import { createFakeClock } from '../../fake-clock.ts';

function paced() {
  const fake = createFakeClock();
  const schedule: Pick<Schedule, 'at'> = { at: () => Promise.reject(new Error('No rule is needed.')) };
  const clock = createCollectorClock({ clock: fake, timers: fake.timers, schedule, timeZone: 'UTC' });
  return { fake, turn: createPacer(clock, second) };
}

test('five calls of two jobs at once are a second apart, in order', async () => {
  const { fake, turn } = paced();
  const start = fake.now();
  const turns: [string, number][] = [];
  const { signal } = new AbortController();
  for (const name of ['a', 'b', 'c', 'd', 'e']) void turn(signal).then(() => turns.push([name, fake.now() - start]));
  await fake.advance(10 * second);
  expect(turns).toEqual([
    ['a', 0],
    ['b', 1_000],
    ['c', 2_000],
    ['d', 3_000],
    ['e', 4_000],
  ]);
});

test('whoever comes later does not wait', async () => {
  const { fake, turn } = paced();
  const { signal } = new AbortController();
  await turn(signal);
  await fake.advance(second);
  await turn(signal);
  expect(fake.pending).toBe(0);
});

test('a clock that is set back by a day holds nobody up for long', async () => {
  const { fake, turn } = paced();
  const { signal } = new AbortController();
  await turn(signal);
  fake.jump(-86_400 * second);
  let isOver = false;
  void turn(signal).then(() => (isOver = true));
  await fake.advance(60 * second);
  expect(isOver).toBe(true);
});

test('a run that ends does not go on waiting', async () => {
  const { fake, turn } = paced();
  const end = new AbortController();
  await turn(end.signal);
  const waiting = turn(end.signal);
  end.abort();
  await expect(waiting).rejects.toThrow(/abort/i);
  expect(fake.pending).toBe(0);
});
