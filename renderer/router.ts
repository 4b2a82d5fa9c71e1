/** Which page is shown. Home is at "/", all devices at "/devices", what needs a look at "/health", the desk at "/desk", a series at "/series?key=...". */
import { useSyncExternalStore } from 'react';
import type { MouseEvent } from 'react';

export type Place =
  | { readonly page: 'home' }
  | { readonly page: 'devices' }
  | { readonly page: 'desk' }
  | { readonly page: 'health' }
  | { readonly page: 'series'; readonly key: string };

const home: Place = { page: 'home' };
const listeners = new Set<() => void>();
let place = placeOf(location.pathname, location.search);
/** Where a series was opened from. */
let origin: Place = { page: 'home' };

/** The page of an address; unknown addresses are Home. */
export function placeOf(path: string, search: string): Place {
  if (path === '/devices') return { page: 'devices' };
  if (path === '/desk') return { page: 'desk' };
  if (path === '/health') return { page: 'health' };
  const key = new URLSearchParams(search).get('key');
  return path === '/series' && key !== null && key !== '' ? { page: 'series', key } : home;
}

export function addressOf(target: Place): string {
  if (target.page === 'series') return `/series?${new URLSearchParams({ key: target.key })}`;
  return target.page === 'home' ? '/' : `/${target.page}`;
}

function arrive(): void {
  const next = placeOf(location.pathname, location.search);
  if (place.page !== 'series') origin = place;
  place = next;
  for (const listener of listeners) listener();
}

addEventListener('popstate', arrive);

/** Every page replaces the one before, so that a year of going to and fro leaves no history behind. */
export function go(target: Place): void {
  history.replaceState(null, '', addressOf(target));
  arrive();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePlace(): Place {
  return useSyncExternalStore(listen, () => place);
}

/** Where a series leads back to. */
export function useOrigin(): Place {
  return useSyncExternalStore(listen, () => origin);
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
