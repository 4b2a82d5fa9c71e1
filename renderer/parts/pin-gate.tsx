/** Shows what is behind it once the PIN has been given; without a PIN at once. Going Home closes it again. */
import type { ReactNode } from 'react';
import { pinPadWords as words } from '#model/words/pin-pad-en.ts';
import { givePin, usePin } from '../live/pin.ts';
import { go } from '../router.ts';
import { PinOver } from './pin-over.tsx';
import { PinPad } from './pin-pad.tsx';

type Props = { readonly shown: boolean; readonly children: ReactNode };

export function PinGate({ shown, children }: Props) {
  const { isOpen } = usePin();
  if (isOpen) return children;
  return (
    <PinOver>
      <PinPad
        title={words.settings}
        take={(pin) => givePin(pin, 'settings')}
        cancel={() => go({ page: 'home' })}
        shown={shown}
      />
    </PinOver>
  );
}
