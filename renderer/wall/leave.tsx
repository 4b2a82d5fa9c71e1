/**
 * Leaving a screen that fills the display. The page asks for the PIN where one is set, tells the hub, and closes itself;
 * what holds the window, the shell or the kiosk, asks the hub whether it may.
 */
import { useEffect, useState } from 'react';
import { pinPadWords as words } from '#model/words/pin-pad-en.ts';
import { givePin, isPinSet } from '../live/pin.ts';
import { isFullscreen } from '../live/presence.ts';
import { PinOver } from '../parts/pin-over.tsx';
import { PinPad } from '../parts/pin-pad.tsx';

/** Sent into the page by the shell, which takes the keys itself. */
const asked = 'mantel:leave';

export function Leave() {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const begin = (): void => {
      if (isPinSet()) setAsked(true);
      else void givePin(undefined, 'leave').then((why) => (why === undefined ? close() : setAsked(true)));
    };
    const press = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'q' || !isFullscreen()) return;
      event.preventDefault();
      begin();
    };
    addEventListener('keydown', press);
    addEventListener(asked, begin);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener(asked, begin);
    };
  }, []);
  if (!isAsked) return null;
  return (
    <div className="page leave">
      <PinOver>
        <PinPad
          title={words.leave}
          take={async (pin) => {
            const why = await givePin(pin, 'leave');
            if (why !== undefined) return why;
            setAsked(false);
            close();
            return undefined;
          }}
          cancel={() => setAsked(false)}
          shown
        />
      </PinOver>
    </div>
  );
}
