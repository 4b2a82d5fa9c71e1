/** A clock that stands still until told to go on, with the timers and turn ends that hang on it. */
import type { Timers } from '#hub/clock.ts';
import type { HubClock } from '#hub/ports.ts';

export type FakeClock = HubClock & {
  readonly timers: Timers;
  /** For the end of an event-loop turn. */
  readonly turnEnd: (run: () => void) => void;
  /** Runs what waits for the end of the turn, and lets promises settle. */
  endTurn(): Promise<void>;
  /** Goes on by so many ms, running what becomes due in order, turns included. */
  advance(ms: number): Promise<void>;
  /** The wall clock jumps by so many ms; the monotonic one does not. */
  jump(ms: number): void;
  trust(): void;
  /** Timers and turn ends not yet run nor disposed. */
  readonly pending: number;
};

type Timer = { at: number; readonly run: () => void; readonly every: number | undefined };

export function createFakeClock(options: { now?: number; trusted?: boolean } = {}): FakeClock {
  let offset = options.now ?? Date.UTC(2026, 10, 22, 12);
  let monotonic = 0;
  let trusted = options.trusted ?? true;
  const timers = new Set<Timer>();
  const listeners = new Set<(epochAtZero: number) => void>();
  let turnEnds: (() => void)[] = [];

  function add(timer: Timer): Disposable {
    timers.add(timer);
    return { [Symbol.dispose]: () => void timers.delete(timer) };
  }

  async function settle(): Promise<void> {
    for (let i = 0; i < 60; i++) await Promise.resolve();
  }

  async function endTurn(): Promise<void> {
    await settle();
    while (turnEnds.length > 0) {
      const due = turnEnds;
      turnEnds = [];
      for (const run of due) run();
      await settle();
    }
  }

  return {
    now: () => Math.floor(monotonic + offset),
    monotonic: () => monotonic,
    get trusted() {
      return trusted;
    },
    onTrusted(listener) {
      if (trusted) listener(offset);
      else listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
    timers: {
      after: (span, run) => add({ at: monotonic + span, run, every: undefined }),
      every: (span, run) => add({ at: monotonic + span, run, every: span }),
    },
    turnEnd: (run) => void turnEnds.push(run),
    endTurn,
    async advance(ms) {
      const end = monotonic + ms;
      await endTurn();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (next === undefined) break;
        monotonic = Math.max(monotonic, next.at);
        if (next.every === undefined) timers.delete(next);
        else next.at += next.every;
        next.run();
        await endTurn();
      }
      monotonic = end;
    },
    jump(ms) {
      offset += ms;
    },
    trust() {
      trusted = true;
      for (const listener of listeners) listener(offset);
      listeners.clear();
    },
    get pending() {
      return timers.size + turnEnds.length;
    },
  };
}
