/** Which page is shown. Home is at "/", a series at "/series?key=...". */
import { useSyncExternalStore } from 'react';
import type { MouseEvent } from 'react';

export type Place = { readonly page: 'home' } | { readonly page: 'series'; readonly key: string };

const home: Place = { page: 'home' };
const listeners = new Set<() => void>();
let place = placeOf(location.pathname, location.search);

/** The page of an address; unknown addresses are Home. */
export function placeOf(path: string, search: string): Place {
  const key = new URLSearchParams(search).get('key');
  return path === '/series' && key !== null && key !== '' ? { page: 'series', key } : home;
}

export function addressOf(target: Place): string {
  return target.page === 'home' ? '/' : `/series?${new URLSearchParams({ key: target.key })}`;
}

function arrive(): void {
  place = placeOf(location.pathname, location.search);
  for (const listener of listeners) listener();
}

addEventListener('popstate', arrive);

/** Home replaces what is open, so that a year of going to and fro leaves no history behind. */
export function go(target: Place): void {
  history.replaceState(null, '', addressOf(target));
  arrive();
}

export function usePlace(): Place {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => place,
  );
}

/** Attributes of a link to a page within the screen. */
export function linkTo(target: Place): { readonly href: string; readonly onClick: (event: MouseEvent) => void } {
  return {
    href: addressOf(target),
    onClick: (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      go(target);
    },
  };
}
