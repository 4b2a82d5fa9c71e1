/** Keeps calls to one source apart, also those of several jobs. */
import type { Clock } from '#model/collector.ts';
import type { Epoch, Milliseconds } from '#model/time.ts';

/** Makes one call after the other; rejects when the signal aborts while this one waits. */
export type Pacer = <Answer>(signal: AbortSignal, call: () => Promise<Answer>) => Promise<Answer>;

/**
 * Each call begins `pause` after the end of the one before: a source that counts a second's calls counts when they
 * arrive, which a slow network may bring closer together than they left.
 */
export function createPacer(clock: Clock, pause: Milliseconds): Pacer {
  let ended: Epoch = -Infinity;
  let before: Promise<unknown> = Promise.resolve();

  const wait = async (signal: AbortSignal): Promise<void> => {
    // A clock that is set back holds nobody up for longer.
    const left = Math.min(pause, ended + pause - clock.now());
    let isOver = left <= 0;
    if (isOver) return;
    // The first tick is at once.
    for await (const _ of clock.ticks(left, signal)) {
      if (isOver) return;
      isOver = true;
    }
    signal.throwIfAborted();
  };

  return (signal, call) => {
    const own = before.then(async () => {
      await wait(signal);
      try {
        return await call();
      } finally {
        ended = clock.now();
      }
    });
    before = own.catch(() => undefined);
    return own;
  };
}
