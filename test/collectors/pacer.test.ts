import { expect, test } from 'vitest';
import { createPacer } from '#collectors/pacer.ts';
import { createCollectorClock } from '#hub/sources/ticks.ts';
import { second } from '#model/time.ts';
import { createFakeClock } from '../fake-clock.ts';

function paced() {
  const fake = createFakeClock();
  const start = fake.now();
  const clock = createCollectorClock({ clock: fake, timers: fake.timers });
  const begun: [string, number][] = [];
  return {
    fake,
    begun,
    pace: createPacer(clock, second),
    /** A call that lasts so many ms. */
    call:
      (name: string, lasts = 0) =>
      async (): Promise<string> => {
        begun.push([name, fake.now() - start]);
        if (lasts > 0) await new Promise<void>((resolve) => void fake.timers.after(lasts, resolve));
        return name;
      },
  };
}

test('calls of two jobs at once are made one after the other, a second after the end of the one before', async () => {
  const { fake, begun, pace, call } = paced();
  const { signal } = new AbortController();
  const all = Promise.all([pace(signal, call('a')), pace(signal, call('b', 3 * second)), pace(signal, call('c'))]);
  await fake.advance(10 * second);
  expect(begun).toEqual([
    ['a', 0],
    ['b', 1_000],
    ['c', 5_000],
  ]);
  expect(await all).toEqual(['a', 'b', 'c']);
});

test('whoever comes later does not wait', async () => {
  const { fake, begun, pace, call } = paced();
  const { signal } = new AbortController();
  await pace(signal, call('a'));
  await fake.advance(second);
  await pace(signal, call('b'));
  expect(begun).toEqual([
    ['a', 0],
    ['b', 1_000],
  ]);
});

test('a call that fails holds up no other', async () => {
  const { fake, begun, pace, call } = paced();
  const { signal } = new AbortController();
  const failing = pace(signal, () => Promise.reject(new Error('no answer')));
  const next = pace(signal, call('b'));
  await expect(failing).rejects.toThrow('no answer');
  await fake.advance(second);
  expect(await next).toBe('b');
  expect(begun).toEqual([['b', 1_000]]);
});

test('a clock that is set back by a day holds nobody up for longer', async () => {
  const { fake, begun, pace, call } = paced();
  const { signal } = new AbortController();
  await pace(signal, call('a'));
  fake.jump(-86_400 * second);
  void pace(signal, call('b'));
  await fake.advance(second);
  expect(begun.map(([name]) => name)).toEqual(['a', 'b']);
});

test('a run that ends does not go on waiting, and makes no call', async () => {
  const { fake, begun, pace, call } = paced();
  const end = new AbortController();
  await pace(end.signal, call('a'));
  const waiting = pace(end.signal, call('b'));
  end.abort();
  await expect(waiting).rejects.toThrow(/abort/i);
  await fake.advance(5 * second);
  expect(begun).toEqual([['a', 0]]);
  expect(fake.pending).toBe(0);
});
