/** The keyboard alone: a digit or left and right change pages, up and down go from one thing to the next, as Tab does. */
import { useEffect } from 'react';
import { live } from '../live/live.ts';
import { listedPages } from '../pages/listed.ts';
import { go, type Place } from '../router.ts';

const things =
  'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"]), [role="slider"], [role="tab"]';

/** Keys that something has a use for by itself. */
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input, textarea, select, [contenteditable="true"], [role="slider"], [role="tablist"], [role="dialog"], [data-keys]',
  ) !== null;

/** The next or the former thing of the page in front, round about. */
function step(by: 1 | -1): void {
  const there = [...document.querySelectorAll<HTMLElement>(things)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.wake'),
  );
  const at = there.indexOf(document.activeElement as HTMLElement);
  there.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % there.length)?.focus();
}

export function useKeys(place: Place): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTaken(target)) return;
      const next = placeFor(key, place);
      if (next !== undefined) go(next);
      else if (key === 'ArrowDown') step(1);
      else if (key === 'ArrowUp') step(-1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [place]);
}

/** Where a key leads from here: 1 is the first page of the foot; left and right go round. */
function placeFor(key: string, place: Place): Place | undefined {
  const listed = listedPages(live.state).map((each) => each.place);
  if (/^[1-9]$/.test(key)) return listed[Number(key) - 1];
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (by === 0 || place.page === 'series') return undefined;
  const at = listed.findIndex(({ page, part }) => page === place.page && (part === undefined || part === place.part));
  return listed.at((Math.max(0, at) + by) % listed.length);
}
