/** When a person last touched this screen: what shows the night page, wakes the display and tells the hub that it should. */
import type { TouchFrame } from '#model/wire.ts';
import { live } from '../live/live.ts';
import { hubNow, lookNow } from '../live/now.ts';
import { frameTouch } from './frame-touches.ts';

/** While the display is on, the hub hears of touches this often (ms). */
const tellEvery = 30_000;
/** A mouse on a shaking table is nobody's hand; in CSS pixels. */
const tremor = 2;

let at = -Infinity;
let toldAt = -Infinity;
let covered = false;
let send: (frame: TouchFrame) => void = () => undefined;

/** Of the newest touch, by the hub's clock, epoch ms. */
export const touchedAt = (): number => at;

/** Something covers the page: keys wake it and do nothing else. */
export function cover(is: boolean): void {
  covered = is;
}

export function touched(): void {
  const now = hubNow();
  at = now;
  if (live.state.wall.on && Math.abs(now - toldAt) < tellEvery) {
    if (covered) lookNow();
    return;
  }
  toldAt = now;
  send({ type: 'touch' });
  lookNow();
}

const isBare = ({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean => !ctrlKey && !altKey && !metaKey;

/** Follows hands for as long as the page lives. A page in a window has been opened by one just now. */
export function followTouches(tell: (frame: TouchFrame) => void, isFresh: boolean): void {
  send = tell;
  if (isFresh) at = Date.now();
  const heard = (event: Event): void => {
    // What covers the page hears of its own touches first, or they would go through it.
    if (!(event.target instanceof Element && event.target.closest('.wake'))) touched();
  };
  addEventListener('pointerdown', heard, { capture: true, passive: true });
  addEventListener(frameTouch, touched);
  addEventListener('wheel', touched, { capture: true, passive: true });
  addEventListener(
    'pointermove',
    ({ movementX, movementY }) => {
      if (Math.abs(movementX) + Math.abs(movementY) > tremor) touched();
    },
    { capture: true, passive: true },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (covered && isBare(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      touched();
    },
    { capture: true },
  );
}
