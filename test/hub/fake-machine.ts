/** A machine whose clocks and timers a test moves by hand. */
import type { Reading } from '#hub/clock-discipline.ts';
import type { Timers } from '#hub/clock.ts';

type Timer = { at: number; readonly period: number | undefined; readonly run: () => void };

export type FakeMachine = {
  readonly timers: Timers;
  wall: number;
  readonly monotonic: number;
  uptime: number;
  synchronisedAt: number | undefined;
  read(): Reading;
  /** Lets time pass on all clocks, running what falls due in order, and lets promises settle after each. */
  pass(span: number): Promise<void>;
  /** Timers that still wait: none after a clean stop. */
  readonly waiting: number;
};

/** Long enough for chains of promises to run out. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
}

export function createFakeMachine(wall = Date.UTC(2027, 0, 15, 12)): FakeMachine {
  const timers = new Set<Timer>();
  let monotonic = 0;
  const add = (timer: Timer): Disposable => {
    timers.add(timer);
    return { [Symbol.dispose]: () => void timers.delete(timer) };
  };
  const machine: FakeMachine = {
    wall,
    get monotonic() {
      return monotonic;
    },
    uptime: 1_000_000,
    synchronisedAt: undefined,
    read: () => ({ wall: machine.wall, monotonic, uptime: machine.uptime, synchronisedAt: machine.synchronisedAt }),
    get waiting() {
      return timers.size;
    },
    timers: {
      after: (span, run) => add({ at: monotonic + Math.max(0, span), period: undefined, run }),
      every: (span, run) => add({ at: monotonic + span, period: span, run }),
    },
    async pass(span) {
      const end = monotonic + span;
      const move = (to: number): void => {
        machine.wall += to - monotonic;
        machine.uptime += to - monotonic;
        monotonic = to;
      };
      await settle();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        move(Math.max(monotonic, next.at));
        if (next.period === undefined) timers.delete(next);
        else next.at += next.period;
        next.run();
        await settle();
      }
      move(end);
      await settle();
    },
  };
  return machine;
}
