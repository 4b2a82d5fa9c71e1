/** An answer on its way to the hub: the next question comes once it is taken, and what went wrong is said. */
import { useState } from 'react';

export type Taking = {
  readonly isBusy: boolean;
  /** Why the last answer could not be taken. */
  readonly trouble: string | undefined;
  readonly say: (trouble: string | undefined) => void;
  /** `work` resolves with the sentence why it was not done. */
  readonly take: (work: () => Promise<string | undefined>) => void;
};

export function useTaking(next: () => void): Taking {
  const [isBusy, setBusy] = useState(false);
  const [trouble, say] = useState<string>();
  const run = async (work: () => Promise<string | undefined>): Promise<void> => {
    setBusy(true);
    const why = await work();
    setBusy(false);
    say(why);
    if (why === undefined) next();
  };
  return { isBusy, trouble, say, take: (work) => void run(work) };
}
