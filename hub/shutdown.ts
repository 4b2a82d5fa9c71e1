/** What was started is stopped in reverse, each step within its time; a step that fails or hangs does not stop the rest. */
import { messageOf } from '#model/trouble.ts';
import { startWords } from '#model/words/hub-en.ts';
import type { Timers } from './clock.ts';

export type Shutdown = {
  /** `limit` in ms; `step` is named in the log when it is missed. */
  defer(step: string, limit: number, close: () => Promise<void> | void): void;
  /** Runs all steps, last one first. Calls again return the same promise; never rejects. */
  run(): Promise<void>;
};

export function createShutdown(
  timers: Pick<Timers, 'after'>,
  failed: (text: string, error?: unknown) => void,
): Shutdown {
  const stack = new AsyncDisposableStack();
  let running: Promise<void> | undefined;

  const attempt = async (step: string, limit: number, close: () => Promise<void> | void): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    using _limit = timers.after(limit, () => {
      failed(startWords.stepLate(step, limit));
      resolve();
    });
    const work = async (): Promise<void> => {
      try {
        await close();
      } catch (error) {
        failed(startWords.stepFailed(step, messageOf(error)), error);
      }
    };
    await Promise.race([work(), promise]);
  };

  return {
    defer(step, limit, close) {
      stack.defer(() => attempt(step, limit, close));
    },
    run: () => (running ??= stack.disposeAsync()),
  };
}
