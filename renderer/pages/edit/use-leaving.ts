/** The way out without saving: at once where nothing was changed, else the person is asked first. */
import { useEffect, useState } from 'react';

export type Leaving = {
  /** The question stands in place of Cancel. */
  readonly isAsking: boolean;
  cancel(): void;
  /** As Cancel; and it takes the question back, so that a hand on the key never gives anything up. */
  escape(): void;
};

export function useLeaving(changes: number, shown: boolean, leave: () => void): Leaving {
  const [asked, setAsked] = useState<number>();
  // A change after the question takes it back.
  const isAsking = asked !== undefined && asked === changes && changes > 0;
  useEffect(() => {
    if (!shown) setAsked(undefined);
  }, [shown]);
  return {
    isAsking,
    cancel: () => (changes === 0 || isAsking ? leave() : setAsked(changes)),
    escape: () => (changes === 0 ? leave() : setAsked(isAsking ? undefined : changes)),
  };
}
