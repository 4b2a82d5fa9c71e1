/** Moves the page as shift.ts says. */
import { live } from '../live/live.ts';
import { hubNow } from '../live/now.ts';
import { currentUnit } from '../theme/screen-size.ts';
import { shiftAt } from './shift.ts';

/** Follows minutes and the setting for as long as the page lives. */
export function followShift(): void {
  const { style } = document.documentElement;
  let told = '';
  const move = (): void => {
    const isOn = live.state.screen?.kiosk.shift !== false && innerWidth >= innerHeight;
    const { x, y } = isOn ? shiftAt(Math.floor(hubNow() / 60_000)) : { x: 0, y: 0 };
    // On whole pixels letters stay as sharp as they are.
    const next = `${Math.round(x * currentUnit())}px ${Math.round(y * currentUnit())}px`;
    if (next === told) return;
    told = next;
    style.setProperty('--shift', next);
  };
  // From the first paint on, so that nothing jumps once the hub speaks.
  move();
  live.subscribe(move);
  setInterval(move, 1_000);
}
