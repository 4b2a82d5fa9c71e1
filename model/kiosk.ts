/** The wall: when the display is on, what the page shows at night, and who may leave it, as screens are told of it. Pure. */
import { minute } from './time.ts';

/** Ways to turn a display off, in the order in which they are tried; the black page is what is left when none of them takes. */
export const screenSwitches = ['wlopm', 'swaymsg', 'xset', 'backlight', 'ddcutil'] as const;
export type ScreenSwitch = (typeof screenSwitches)[number];

/** Night pages, for screens. Times are minutes of the home's day, spans ms. */
export type WireNightPage = {
  readonly enabled: boolean;
  readonly from: number;
  readonly to: number;
  readonly after: number;
  readonly numbers: readonly string[];
};

export type WireKiosk = {
  readonly night: WireNightPage;
  readonly shift: boolean;
  readonly offBy: 'auto' | ScreenSwitch | 'black';
  /** Whether a PIN is set. */
  readonly pin: boolean;
};

/** What was not said otherwise. */
export const plainKiosk: WireKiosk = {
  night: { enabled: true, from: 22 * 60, to: 6.5 * 60, after: 2 * minute, numbers: [] },
  shift: true,
  offBy: 'auto',
  pin: false,
};

export const wallReasons = ['usual', 'alert', 'touch', 'schedule', 'nobody'] as const;
export type WallReason = (typeof wallReasons)[number];

/** Whether the display of the hub's machine is to be on, and why. */
export type WireWall = { readonly on: boolean; readonly reason: WallReason };

/** "22:30" as minutes of the day. */
export function minutesOf(timeOfDay_: string): number {
  const [hours = 0, minutes = 0] = timeOfDay_.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Whether a minute of the day is from one time of the day until another, which may be over midnight; equal ones are never. */
export function isBetween(minute_: number, from: number, to: number): boolean {
  return from <= to ? minute_ >= from && minute_ < to : minute_ >= from || minute_ < to;
}

/** A touch keeps the display on for so long (ms). */
export const litByTouch = 5 * minute;
/** What leaves the wall must follow the PIN within this (ms). */
export const leaveWithin = 15_000;
