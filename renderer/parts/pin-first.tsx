/** What is changed outside of the settings asks for the PIN, too: once it is given, what was meant is done. */
import { useEffect, useState, type ReactNode } from 'react';
import { pinPadWords as words } from '#model/words/pin-pad-en.ts';
import { useInFront } from '../live/in-front.ts';
import { forgetPin, givePin, usePin } from '../live/pin.ts';
import { usePlace } from '../router.ts';
import { PinOver } from './pin-over.tsx';
import { PinPad } from './pin-pad.tsx';

export type PinFirst = {
  /** Does it at once, or when the PIN has been given. */
  first(act: () => void): void;
  /** Stands over the page while it is asked for. */
  readonly pad: ReactNode;
};

export function usePinFirst(): PinFirst {
  const { isOpen } = usePin();
  const isHome = usePlace().page === 'home';
  const isInFront = useInFront();
  const [waiting, setWaiting] = useState<{ readonly act: () => void }>();
  useEffect(() => {
    if (!isInFront) setWaiting(undefined);
  }, [isInFront]);
  const take = async (pin: string): Promise<string | undefined> => {
    const why = await givePin(pin, 'settings');
    if (why !== undefined) return why;
    setWaiting(undefined);
    waiting?.act();
    // Nobody leaves Home to close it again.
    if (isHome) forgetPin();
    return undefined;
  };
  return {
    first: (act) => (isOpen ? act() : setWaiting({ act })),
    pad:
      waiting === undefined || !isInFront ? null : (
        <PinOver>
          <PinPad title={words.settings} take={take} cancel={() => setWaiting(undefined)} shown />
        </PinOver>
      ),
  };
}
