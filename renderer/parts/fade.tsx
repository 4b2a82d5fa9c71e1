/** Text that cross-fades when it changes: never a jump, never a blink. */
import { useEffect, useState } from 'react';
import './fade.css';

/** Length of a fade in ms, as in fade.css. While one runs, newer texts wait; only the last of them is shown. */
const fadeTime = 500;

type Turn = { readonly now: string; readonly before: string | undefined; readonly count: number };

export function Fade({ text }: { readonly text: string }) {
  const [{ now, before, count }, setTurn] = useState<Turn>({ now: text, before: undefined, count: 0 });
  if (before === undefined && now !== text) setTurn({ now: text, before: now, count: count + 1 });
  useEffect(() => {
    if (before === undefined) return undefined;
    const timer = setTimeout(() => setTurn((turn) => ({ ...turn, before: undefined })), fadeTime);
    return () => clearTimeout(timer);
  }, [before, count]);
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
