/** One question of the first run: what is asked, the answer at its largest, and one button that takes it. */
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { screenWords } from '#model/words/screen-en.ts';
import { firstRunWords as words } from '#model/words/first-run-en.ts';
import { clockTime } from '../format/time.ts';
import { useZone } from '../format/zone.ts';
import { useNow } from '../live/now.ts';
import { FadeDigits } from '../parts/fade.tsx';
import { MachineLine } from './machine-line.tsx';
import './step.css';

/** Questions there are. */
export const steps = 4;

export type StepProps = {
  /** False while another question, or another page, is in front. */
  readonly shown: boolean;
  /** The answer was taken. */
  readonly next: () => void;
  /** Where Escape and the visible Back lead; nowhere from the first question of a new home. */
  readonly back: (() => void) | undefined;
};

type Props = Pick<StepProps, 'shown' | 'back'> & {
  /** From 1; without it no question is counted. */
  readonly at?: number;
  readonly question: ReactNode;
  /** Beside the question, where something small is asked as well. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** What the button says; without it there is nothing to take. */
  readonly action: string | undefined;
  /** Beside the button: what Enter does. */
  readonly help: string;
  /** Instead of the help: why it could not be done. */
  readonly trouble?: string | undefined;
  readonly isBusy?: boolean;
  /** At the other end of the row. */
  readonly also?: ReactNode;
  readonly take: () => void;
};

export function Step({ at, question, aside, children, action, help, trouble, isBusy, also, take, back, shown }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useKeys(shown, form, back);
  return (
    <form
      className="step"
      ref={form}
      hidden={!shown}
      data-holds
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy !== true && action !== undefined) take();
      }}
    >
      <StepHead at={at} />
      <div className="step-ask">
        <h1 className="step-question">{question}</h1>
        {aside}
      </div>
      <div className="step-answer">{children}</div>
      <div className="step-take">
        {action === undefined ? null : (
          <button type="submit" className="step-action" aria-disabled={isBusy === true}>
            {action}
          </button>
        )}
        {trouble === undefined ? (
          <p className="step-help">{help}</p>
        ) : (
          <p className="step-help step-trouble" role="alert">
            {trouble}
          </p>
        )}
        <div className="step-also">
          {also}
          {back === undefined ? null : (
            <button type="button" className="step-link" onClick={back}>
              {words.back}
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

/** The product, the time, this machine as it is, and how far one has come. */
function StepHead({ at }: { readonly at: number | undefined }) {
  const zone = useZone();
  const time = useNow((now) => clockTime(now, zone));
  return (
    <header className="step-head">
      <p className="step-known">
        <span>{screenWords.product}</span>
        <span className="step-clock figure">
          <FadeDigits text={time} />
        </span>
        <MachineLine />
      </p>
      {at === undefined ? null : (
        <p className="step-progress" role="img" aria-label={words.step(at, steps)}>
          {Array.from({ length: steps }, (_, i) => (
            <span key={i} className="step-part" data-reached={i < at} />
          ))}
        </p>
      )}
    </header>
  );
}

/** Enter takes the answer from wherever the focus is, Escape goes back. */
function useKeys(shown: boolean, form: RefObject<HTMLFormElement | null>, back: (() => void) | undefined): void {
  useEffect(() => {
    if (!shown) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.key === 'Escape') back?.();
      // A button or a field with the focus does by itself what Enter means there.
      else if (event.key === 'Enter' && isNowhere(event.target)) {
        event.preventDefault();
        form.current?.requestSubmit();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [shown, form, back]);
}

/** Answers that are chosen by Space are taken by Enter, too. */
function isNowhere(target: EventTarget | null): boolean {
  const control = target instanceof Element ? target.closest('button, a, input') : null;
  return control === null || control.hasAttribute('role');
}
