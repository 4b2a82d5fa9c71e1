import { expect, test } from 'vitest';
import { watchAwakening } from '#hub/awakening.ts';
import type { ClockEvent } from '#hub/clock-discipline.ts';
import { createRememberingLog } from './remembering-log.ts';

function world(renew: () => Promise<void> = () => Promise.resolve()) {
  const did: string[] = [];
  const listeners = new Set<(event: ClockEvent) => void>();
  let monotonic = 0;
  const tell = (why: 'slept' | 'held'): void => {
    for (const listener of listeners) listener({ kind: 'adopted', by: 3_600_000, why });
  };
  const clock = {
    monotonic: () => monotonic,
    observe: () => void did.push('clock'),
    onEvent(listener: (event: ClockEvent) => void): Disposable {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
  };
  const supervisor = {
    renew() {
      did.push('sources');
      return renew();
    },
  };
  const log = createRememberingLog();
  const awakening = watchAwakening({ clock, supervisor, live: { tick: () => void did.push('screens') }, log });
  return { awakening, did, tell, log, pass: (span: number) => (monotonic += span) };
}

test('told by the system: clocks, then screens, then sources, once for one sleep', () => {
  const { awakening, did, tell, pass } = world();
  awakening.woke();
  tell('slept');
  pass(2_000);
  tell('slept');
  expect(did).toEqual(['clock', 'screens', 'sources', 'screens', 'screens']);
  pass(60_000);
  awakening.woke();
  expect(did.slice(-3)).toEqual(['clock', 'screens', 'sources']);
});

test('seen by the clocks alone, where no system tells; a clock that was set is no sleep', () => {
  const { awakening, did, tell } = world();
  tell('held');
  expect(did).toEqual([]);
  tell('slept');
  expect(did).toEqual(['screens', 'sources']);
  awakening[Symbol.dispose]();
  tell('slept');
  expect(did).toHaveLength(2);
});

test('what goes wrong is logged', async () => {
  const { awakening, log } = world(() => Promise.reject(new Error('no ports')));
  awakening.woke();
  await expect.poll(() => log.lines.map(({ text }) => text)).toEqual([expect.stringContaining('no ports')]);
});
