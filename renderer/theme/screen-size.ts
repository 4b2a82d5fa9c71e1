/** Puts the size law on the page: one unit, the floors and the tier, as custom properties and an attribute of the root. */
import { useSyncExternalStore } from 'react';
import { live } from '../live/live.ts';
import { floorsOf, isInHand, tierOf, unitOf, type Pixels, type ScreenSize, type Seat } from '../type-size.ts';

const unknownSeat = { distance: 1.5, diagonal: 24 };
const listeners = new Set<() => void>();
let tried: Partial<Seat> = {};
/** CSS pixels at the lower edge that no page has. */
let reserved = 0;
let unit = 1;
let size = measure();

export function currentUnit(): number {
  return unit;
}

/** The page and the screen it is on, in CSS pixels. */
export function currentPixels(): { readonly view: Pixels; readonly display: Pixels } {
  const view = { width: Math.max(1, innerWidth), height: Math.max(1, innerHeight - reserved) };
  // A page in a window is smaller than its screen; the pitch is the screen's.
  const display = { width: Math.max(view.width, screen.width), height: Math.max(view.height, screen.height) };
  return { view, display };
}

/** Keeps a strip at the lower edge free of pages, in CSS pixels. */
export function reserve(height: number): void {
  reserved = height;
  const root = document.documentElement;
  root.dataset['reserved'] = String(height > 0);
  root.style.setProperty('--reserved', `${height}px`);
  apply();
}

/** Shows the page as another seat would have it, until called with nothing. */
export function trySeat(seat: Partial<Seat> = {}): void {
  tried = seat;
  apply();
}

function measure(): ScreenSize {
  const { view, display } = currentPixels();
  const floors = floorsOf(view, display, { ...(live.state.screen ?? unknownSeat), ...tried });
  unit = unitOf(view);
  return { width: view.width / unit, height: view.height / unit, floors, tier: tierOf(floors), inHand: isInHand(view) };
}

function apply(): void {
  const next = measure();
  const root = document.documentElement;
  root.style.setProperty('--u', `${unit}px`);
  root.style.setProperty('--glance', String(next.floors.glance));
  root.style.setProperty('--near', String(next.floors.near));
  root.style.setProperty('--least', String(next.floors.print));
  root.style.setProperty('--touch', String(next.floors.touch));
  root.dataset['tier'] = next.tier;
  if (JSON.stringify(next) === JSON.stringify(size)) return;
  size = next;
  for (const listener of listeners) listener();
}

/** Follows the window and the settings for as long as the page lives. */
export function followScreenSize(): void {
  apply();
  addEventListener('resize', apply);
  let settings = live.state.screen;
  live.subscribe(() => {
    if (live.state.screen === settings) return;
    settings = live.state.screen;
    apply();
  });
}

export function useScreenSize(): ScreenSize {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => size,
  );
}
