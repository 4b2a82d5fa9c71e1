/** Text that cross-fades when it changes: never a jump, never a blink. */
import { useEffect, useState } from 'react';
import './fade.css';

/** Length of a fade in ms, as in fade.css. While one runs, newer texts wait; only the last of them is shown. */
const fadeTime = 500;
/** A text that changed less than so many ms ago is swapped without a fade: a figure that counts would be a blur for ever. */
const restTime = 3_000;

type Turn = {
  readonly now: string;
  readonly before: string | undefined;
  /** Grows with each fade, which begins with an element of its own. */
  readonly count: number;
  readonly isCalm: boolean;
};

const followed = (turn: Turn, text: string): Turn =>
  turn.isCalm ? { now: text, before: turn.now, count: turn.count + 1, isCalm: false } : { ...turn, now: text };

export function Fade({ text }: { readonly text: string }) {
  const [turn, setTurn] = useState<Turn>({ now: text, before: undefined, count: 0, isCalm: true });
  const { now, before, count, isCalm } = turn;
  if (before === undefined && now !== text) setTurn(followed(turn, text));
  useEffect(() => {
    if (before === undefined) return undefined;
    const timer = setTimeout(() => setTurn((last) => ({ ...last, before: undefined })), fadeTime);
    return () => clearTimeout(timer);
  }, [before, count]);
  useEffect(() => {
    if (isCalm) return undefined;
    const timer = setTimeout(() => setTurn((last) => ({ ...last, isCalm: true })), restTime);
    return () => clearTimeout(timer);
  }, [now, isCalm]);
  return (
    <span className="fade">
      {before === undefined ? null : (
        <span key={`out ${count}`} className="fade-out" aria-hidden="true">
          {before}
        </span>
      )}
      <span key={count} className={count > 0 ? 'fade-in' : undefined}>
        {now}
      </span>
    </span>
  );
}

/** As Fade, but only the characters that changed: for the clock, where three of four digits stay. */
export function FadeDigits({ text }: { readonly text: string }) {
  return (
    <>
      <span className="said">{text}</span>
      <span aria-hidden="true">
        {Array.from(text).map((character, i) => (
          <Fade key={`${text.length} ${i}`} text={character} />
        ))}
      </span>
    </>
  );
}
