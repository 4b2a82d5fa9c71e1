/** Starting anew, asked for by a person: the process ends in order, and whoever started it starts it again. */
import type { z } from 'zod';
import type { restartAnswerSchema } from '#model/backup-api.ts';
import { machineWords as words } from '#model/words/settings-en.ts';
import type { Timers } from './clock.ts';

export type Restarting = {
  /** Whether anybody starts it again. */
  readonly isByItself: boolean;
  /** Ends the process once the answer has left, where somebody starts it again. */
  soon(): z.output<typeof restartAnswerSchema>;
};

/** ms; the answer has left by then. */
const answerTime = 300;

export function createRestarting(restart: (() => void) | undefined, timers: Pick<Timers, 'after'>): Restarting {
  return {
    isByItself: restart !== undefined,
    soon() {
      if (!restart) return { restarts: false, text: words.restartByHand };
      timers.after(answerTime, restart);
      return { restarts: true, text: words.restarts };
    },
  };
}
