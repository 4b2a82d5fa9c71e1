/** Ten digits, large enough for a finger, and the keyboard beside them. What is typed is shown as dots. */
import { useEffect, useState } from 'react';
import { pinPadWords as words } from '#model/words/pin-pad-en.ts';
import './pin-pad.css';

const most = 8;
const least = 4;
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

type Props = {
  readonly title: string;
  /** Takes what was typed. Resolves with why not, in one sentence, or with undefined. */
  readonly take: (pin: string) => Promise<string | undefined>;
  readonly cancel: () => void;
  /** While false keys are for others. */
  readonly shown: boolean;
};

export function PinPad({ title, take, cancel, shown }: Props) {
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [isAsking, setAsking] = useState(false);

  const type = (digit: string): void => {
    setTrouble(undefined);
    setTyped((before) => (before.length < most ? before + digit : before));
  };
  const erase = (): void => setTyped((before) => before.slice(0, -1));
  const enter = (): void => {
    if (isAsking) return;
    if (typed.length < least) return setTrouble(words.tooShort);
    setAsking(true);
    void take(typed).then((why) => {
      setAsking(false);
      setTyped('');
      setTrouble(why);
    });
  };

  useEffect(() => {
    if (!shown) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      // A key that has the focus is pressed as a button.
      const onKey = event.target instanceof Element && event.target.closest('.pin-pad button') !== null;
      if (/^\d$/.test(event.key)) type(event.key);
      else if (event.key === 'Backspace') erase();
      else if (event.key === 'Enter' && !onKey) enter();
      else if (event.key === 'Escape') cancel();
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  });

  return (
    <div className="pin-pad" role="group" aria-label={title}>
      <h2 className="pin-title">{title}</h2>
      <p className="pin-typed" role="status" aria-label={words.typed(typed.length)}>
        {Array.from({ length: Math.max(least, typed.length) }, (_, i) => (
          <span key={i} className="pin-dot" data-typed={i < typed.length} />
        ))}
      </p>
      <p className="pin-trouble" role="alert">
        {trouble}
      </p>
      <div className="pin-keys figure">
        {digits.map((digit) => (
          <button key={digit} type="button" onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="pin-word" onClick={typed === '' ? cancel : erase}>
          {typed === '' ? words.back : words.erase}
        </button>
        <button type="button" onClick={() => type('0')}>
          0
        </button>
        <button type="button" className="pin-word" aria-disabled={isAsking || typed.length < least} onClick={enter}>
          {words.enter}
        </button>
      </div>
    </div>
  );
}
