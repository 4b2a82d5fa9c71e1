/** Sets, changes and takes off the PIN, for the settings of the screen. */
import { useState } from 'react';
import { pinPadWords as words } from '#model/words/pin-pad-en.ts';
import { useInFront } from '../live/in-front.ts';
import { changePin, givePin, usePin } from '../live/pin.ts';
import { PinOver } from './pin-over.tsx';
import { PinPad } from './pin-pad.tsx';

type Step =
  | { readonly ask: 'current'; readonly purpose: 'change' | 'off' }
  | { readonly ask: 'fresh'; readonly current: string | undefined }
  | { readonly ask: 'again'; readonly current: string | undefined; readonly fresh: string };

export function PinSetting() {
  const { isSet } = usePin();
  const isInFront = useInFront();
  const [step, setStep] = useState<Step>();
  const [trouble, setTrouble] = useState<string>();

  async function take(pin: string): Promise<string | undefined> {
    if (step === undefined) return undefined;
    if (step.ask === 'fresh') {
      setStep({ ask: 'again', current: step.current, fresh: pin });
      return undefined;
    }
    if (step.ask === 'again') {
      if (pin === step.fresh) return finish(await changePin(pin, step.current));
      setStep({ ask: 'fresh', current: step.current });
      return words.differs;
    }
    if (step.purpose === 'off') return finish(await changePin(null, pin));
    const why = await givePin(pin, 'settings');
    if (why === undefined) setStep({ ask: 'fresh', current: pin });
    return why;
  }

  /** A wrong one may be typed again; whatever else is wrong stands beside the setting. */
  function finish(why: string | undefined): string | undefined {
    if (why !== undefined && step?.ask === 'current') return why;
    setTrouble(why);
    setStep(undefined);
    return why;
  }

  const begin = (next: Step) => (): void => {
    setTrouble(undefined);
    setStep(next);
  };
  return (
    <section className="pin-setting" aria-label={words.name}>
      <p>
        {isSet ? words.isSet : words.isNotSet} <span>{trouble ?? words.why}</span>
      </p>
      {isSet ? (
        <>
          <button type="button" onClick={begin({ ask: 'current', purpose: 'change' })}>
            {words.change}
          </button>
          <button type="button" onClick={begin({ ask: 'current', purpose: 'off' })}>
            {words.takeOff}
          </button>
        </>
      ) : (
        <button type="button" onClick={begin({ ask: 'fresh', current: undefined })}>
          {words.set}
        </button>
      )}
      {step === undefined ? null : (
        <PinOver>
          <PinPad title={words[step.ask]} take={take} cancel={() => setStep(undefined)} shown={isInFront} />
        </PinOver>
      )}
    </section>
  );
}
