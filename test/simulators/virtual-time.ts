/**
 * Time that passes as fast as what happens in it allows: a clock and timers for the hub, and one hand that moves them.
 * Before each step it waits until nothing is under way, so real exchanges over loopback fit between two timers.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { Timers } from '#hub/clock.ts';
import type { HubClock } from '#hub/ports.ts';

export type VirtualTime = {
  readonly clock: HubClock;
  readonly timers: Timers;
  /** Goes on to this time, epoch ms. `isIdle` is false while something is under way that no timer ends. */
  runUntil(end: number, isIdle: () => boolean): Promise<void>;
};

type Timer = { at: number; readonly order: number; readonly run: () => void; readonly every: number | undefined };

/** Turns of the event loop that chains of promises need to come to rest. */
const turnsToRest = 2;
/** ms of real time for which something may be under way before time goes on all the same. */
const patience = 2_000;

export function createVirtualTime(start: number): VirtualTime {
  const timers = new Set<Timer>();
  let now = start;
  let order = 0;
  const add = (at: number, run: () => void, every?: number): Disposable => {
    const timer = { at, order: order++, run, every };
    timers.add(timer);
    return { [Symbol.dispose]: () => void timers.delete(timer) };
  };

  function next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of timers) {
      if (timer.at > end) continue;
      if (!first || timer.at < first.at || (timer.at === first.at && timer.order < first.order)) first = timer;
    }
    return first;
  }

  async function rest(isIdle: () => boolean): Promise<void> {
    const until = performance.now() + patience;
    for (let quiet = 0; quiet < turnsToRest && performance.now() < until;) {
      await turn();
      quiet = isIdle() ? quiet + 1 : 0;
    }
  }

  return {
    clock: {
      now: () => Math.floor(now),
      monotonic: () => now - start,
      trusted: true,
      onTrusted(listener) {
        listener(start);
        return { [Symbol.dispose]: () => undefined };
      },
    },
    timers: {
      after: (span, run) => add(now + Math.max(0, span), run),
      every: (span, run) => add(now + span, run, span),
    },
    async runUntil(end, isIdle) {
      await rest(isIdle);
      for (let timer = next(end); timer; timer = next(end)) {
        now = Math.max(now, timer.at);
        if (timer.every === undefined) timers.delete(timer);
        else timer.at += timer.every;
        timer.run();
        await rest(isIdle);
      }
      now = Math.max(now, end);
    },
  };
}
