/** This machine's timers. Spans of the shell are far below the 24 days that setTimeout counts. */
import type { Timers } from '#model/timers.ts';

export const machineTimers: Timers = {
  after(span, run) {
    const timer = setTimeout(run, span);
    return { [Symbol.dispose]: () => clearTimeout(timer) };
  },
  every(span, run) {
    const timer = setInterval(run, span);
    return { [Symbol.dispose]: () => clearInterval(timer) };
  },
};
