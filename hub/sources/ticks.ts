/** The clock a collector is given. */
import type { Clock } from '#model/collector.ts';
import type { Timers } from '../clock.ts';
import type { HubClock } from '../ports.ts';
import { until } from '../until.ts';

export type TickSources = {
  readonly clock: HubClock;
  readonly timers: Timers;
};

export function createCollectorClock({ clock, timers }: TickSources): Clock {
  /** First tick at once, then on a grid of `every` from it; ticks that passed while the collector worked are skipped. */
  async function* periodic(every: number, signal: AbortSignal): AsyncGenerator<number> {
    const start = clock.monotonic();
    for (let tick = 0; !signal.aborted;) {
      yield clock.now();
      const passed = clock.monotonic() - start;
      // A timer may fire a little early; the tick it was for is over all the same.
      tick = Math.max(tick, Math.floor(passed / every)) + 1;
      const next = tick * every - passed;
      await until(signal, (done) => timers.after(next, done));
    }
  }

  return {
    now: () => clock.now(),
    ticks: (every, signal) => periodic(Math.max(1, every), signal),
  };
}
