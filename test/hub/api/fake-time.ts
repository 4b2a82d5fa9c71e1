/** Time under the test's control. */

/** ms since 1970; where the time of every test begins. */
export const startedAt = Date.UTC(2026, 10, 23, 18);

/** Time that moves only when told; timers fire while it moves. */
export function fakeTime() {
  let elapsed = 0;
  const pending = new Set<{ due: number; readonly period: number; readonly action: () => void }>();
  const add = (span: number, period: number, action: () => void): Disposable => {
    const timer = { due: elapsed + span, period, action };
    pending.add(timer);
    return { [Symbol.dispose]: () => void pending.delete(timer) };
  };
  return {
    clock: {
      now: () => startedAt + elapsed,
      monotonic: () => elapsed,
      trusted: true,
      onTrusted: (): Disposable => ({ [Symbol.dispose]: () => undefined }),
    },
    timers: {
      after: (span: number, action: () => void) => add(span, 0, action),
      every: (span: number, action: () => void) => add(span, span, action),
    },
    advance(milliseconds: number) {
      elapsed += milliseconds;
      for (const timer of pending) {
        if (timer.due > elapsed) continue;
        if (timer.period === 0) pending.delete(timer);
        timer.due += timer.period;
        timer.action();
      }
    },
    get waiting() {
      return pending.size;
    },
  };
}
