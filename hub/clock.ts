/** The hub's clock and timers. With schedule.ts the only place that asks the machine for the time. */
import { statSync } from 'node:fs';
import { uptime } from 'node:os';
import type { Timers } from '#model/timers.ts';
import type { HubClock } from './ports.ts';
import { begin, step } from './clock-discipline.ts';
import type { ClockEvent, Reading } from './clock-discipline.ts';

export type { Timers };

export type DisciplinedClock = HubClock & {
  /** Looks at the machine's clocks; wanted once a second. */
  observe(): void;
  /** Epoch ms of the newest stored sample, once the store is open. Trust is not decided before. */
  opened(newestAt: number): void;
  /** What happened to the time, each once. */
  onEvent(listener: (event: ClockEvent) => void): Disposable;
};

/** setTimeout counts in 32 bits. */
const longestTimeout = 2 ** 31 - 1;
const timesyncMark = '/run/systemd/timesync/synchronized';

export const machineTimers: Timers = {
  after(span, run) {
    const end = performance.now() + span;
    let timer: NodeJS.Timeout;
    const arm = (): void => {
      const left = Math.max(0, end - performance.now());
      timer = setTimeout(left > longestTimeout ? arm : run, Math.min(left, longestTimeout));
    };
    arm();
    return { [Symbol.dispose]: () => clearTimeout(timer) };
  },
  every(span, run) {
    const timer = setInterval(run, span);
    return { [Symbol.dispose]: () => clearInterval(timer) };
  },
};

/** The machine's clocks. systemd-timesyncd touches a file in /run when it has synchronised. */
export function machineReading(): Reading {
  return {
    wall: Date.now(),
    monotonic: performance.now(),
    uptime: uptime() * 1_000,
    synchronisedAt: statSync(timesyncMark, { throwIfNoEntry: false })?.mtimeMs,
  };
}

/**
 * A clock that follows the machine's as clock-discipline.ts says. `read` gives the machine's clocks, `monotonic` alone
 * is asked for every `now()`.
 */
export function createHubClock(
  builtAt: number,
  read: () => Reading = machineReading,
  monotonic: () => number = () => performance.now(),
): DisciplinedClock {
  let { state } = begin(read(), builtAt, Number.POSITIVE_INFINITY);
  let newest = Number.NEGATIVE_INFINITY;
  const listeners = new Set<(event: ClockEvent) => void>();
  const waiting = new Set<(epochAtZero: number) => void>();

  const apply = (next: ReturnType<typeof step>): void => {
    ({ state } = next);
    for (const event of next.events) {
      if (event.kind === 'adopted') newest = Number.NEGATIVE_INFINITY;
      for (const listener of listeners) listener(event);
    }
    if (!state.trusted) newest = Number.NEGATIVE_INFINITY;
    else if (waiting.size > 0) {
      const due = [...waiting];
      waiting.clear();
      for (const listener of due) listener(state.offset);
    }
  };

  return {
    now() {
      newest = Math.max(newest, Math.floor(monotonic() + state.offset));
      return newest;
    },
    monotonic,
    get trusted() {
      return state.trusted;
    },
    onTrusted(listener) {
      if (state.trusted) listener(state.offset);
      else waiting.add(listener);
      return { [Symbol.dispose]: () => void waiting.delete(listener) };
    },
    observe() {
      apply(step(state, read()));
    },
    opened(newestAt) {
      apply(begin(read(), builtAt, newestAt));
    },
    onEvent(listener) {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
  };
}
