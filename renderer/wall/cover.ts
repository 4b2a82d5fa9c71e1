/** What stands before the page: at night the dim one, while the display is off a black one. Pure. */
import { isBetween, litByTouch, type WireNightPage, type WireWall } from '#model/kiosk.ts';
import type { Theme } from '../theme/sun.ts';

export type Cover = 'none' | 'night' | 'black';

export type Circumstances = {
  /** By the hub's clock, epoch ms; so is the touch. */
  readonly now: number;
  readonly touchedAt: number;
  /** Minute of the home's day. */
  readonly minute: number;
  readonly theme: Theme;
  readonly night: WireNightPage | undefined;
  readonly wall: WireWall;
  /** Home is shown: who reads another page is left alone, until it goes Home by itself. */
  readonly isHome: boolean;
  /** Fullscreen on the hub's machine: the screen that is turned off. */
  readonly isWall: boolean;
  /** Upright, as a phone: nobody hangs it up. */
  readonly isUpright: boolean;
};

export function coverOf(seen: Circumstances): Cover {
  const { now, night, wall, isWall } = seen;
  const untouched = Math.abs(now - seen.touchedAt);
  // The hub hears of the touch, too; until its word is here the hand has light.
  if (isWall && !wall.on && untouched >= litByTouch) return 'black';
  if (night === undefined || !night.enabled || !seen.isHome || seen.isUpright) return 'none';
  const isNight = seen.theme === 'night' && isBetween(seen.minute, night.from, night.to);
  return isNight && untouched >= night.after ? 'night' : 'none';
}
