/** Back to Home when nobody touches the screen any more. */
import { useEffect } from 'react';
import { go } from '../router.ts';
import { frameTouch } from './frame-touches.ts';

/** A page nobody touches goes back to Home after this long, in ms. */
const returnAfter = 60_000;
/** Who types looks something up meanwhile, or is called away; what was typed waits for so long, in ms. */
const heldFor = 10 * 60_000;
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', frameTouch] as const;

/** A form is being filled, or something that says so of itself, as the editor does. */
const isHeld = (): boolean => {
  if (document.querySelector('.page:not([hidden]) [data-holds]')) return true;
  const { activeElement } = document;
  return activeElement !== null && activeElement.matches('input, textarea, select, iframe, [contenteditable="true"]');
};

export function useReturnHome(away: boolean): void {
  useEffect(() => {
    if (!away) return undefined;
    let timer = 0;
    let touchedAt = 0;
    const wait = (span: number): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (isHeld() && Date.now() - touchedAt < heldFor) wait(returnAfter);
        else go({ page: 'home' });
      }, span);
    };
    const touched = (): void => {
      touchedAt = Date.now();
      wait(returnAfter);
    };
    touched();
    for (const touch of touches) addEventListener(touch, touched, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const touch of touches) removeEventListener(touch, touched);
    };
  }, [away]);
}
