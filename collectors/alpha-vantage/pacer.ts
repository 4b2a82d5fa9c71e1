/** Keeps calls of several jobs apart. */
import type { Clock } from '#model/collector.ts';
import type { Epoch, Milliseconds } from '#model/time.ts';

/** Resolves when it is the caller's turn, at least `pause` after the turn before; rejects when the signal aborts. */
export function createPacer(clock: Clock, pause: Milliseconds): (signal: AbortSignal) => Promise<void> {
  let free: Epoch = 0;
  /** So far a clock that is set back may hold it up. */
  const longest = 60 * pause;

  return async (signal) => {
    const now = clock.now();
    const turn = Math.min(Math.max(free, now), now + longest);
    free = turn + pause;
    if (turn === now) return;
    let isOver = false;
    // The first tick is at once.
    for await (const _ of clock.ticks(turn - now, signal)) {
      if (isOver) return;
      isOver = true;
    }
    signal.throwIfAborted();
  };
}
