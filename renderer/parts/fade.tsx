/** Text that cross-fades when it changes: never a jump, never a blink. */
import { useEffect, useRef, useState } from 'react';
import './fade.css';

/** Length of a fade in ms, as in fade.css. While one runs, newer texts wait; only the last of them is shown. */
const fadeTime = 500;

/** The text, but changing at most once a fade. */
function useSettled(text: string): string {
  const [shown, setShown] = useState(text);
  const [busy, setBusy] = useState(false);
  if (!busy && shown !== text) {
    setShown(text);
    setBusy(true);
  }
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setBusy(false), fadeTime);
    return () => clearTimeout(timer);
  }, [busy, shown]);
  return shown;
}

export function Fade({ text }: { readonly text: string }) {
  const now = useSettled(text);
  const turn = useRef({ text: now, before: undefined as string | undefined, count: 0 });
  if (turn.current.text !== now) turn.current = { text: now, before: turn.current.text, count: turn.current.count + 1 };
  const { before, count } = turn.current;
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
        {[...text].map((character, i) => (
          <Fade key={`${text.length} ${i}`} text={character} />
        ))}
      </span>
    </>
  );
}
