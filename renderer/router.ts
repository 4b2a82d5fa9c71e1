/** Which page is shown. Home is at "/", the others at "/name" or "/name/part", where a part may go on, a series at "/series?key=..." and what it was at a moment at "/series?key=...&at=...". */
import { useSyncExternalStore } from 'react';
import type { MouseEvent } from 'react';
import type { PageName } from './pages/all.ts';

export type Place = { readonly page: PageName; readonly part?: string | undefined } | SeriesPlace;

/** A series as it is, or as it was around a moment in epoch ms. */
export type SeriesPlace = { readonly page: 'series'; readonly key: string; readonly at?: number | undefined };

const home: Place = { page: 'home' };
/** Pages an address may name. They come in from outside, since each page also leads to others by way of this file. */
let known: readonly PageName[] = ['home'];
const listeners = new Set<() => void>();
let place = placeOf(location.pathname, location.search);
/** Where a series was opened from. */
let origin: Place = { page: 'home' };

/** The page of an address; unknown addresses are Home. */
export function placeOf(path: string, search: string): Place {
  const [, first = '', ...rest] = path.split('/');
  const part = rest.join('/');
  const page = known.find((name) => name === first);
  if (page !== undefined) return part === '' ? { page } : { page, part };
  return first === 'series' ? seriesPlaceOf(new URLSearchParams(search)) : home;
}

function seriesPlaceOf(search: URLSearchParams): Place {
  const [key, at] = [search.get('key') ?? '', Number(search.get('at') ?? Number.NaN)];
  if (key === '') return home;
  return { page: 'series', key, ...(Number.isFinite(at) ? { at } : {}) };
}

export function addressOf(target: Place): string {
  if (target.page === 'series') {
    const search = new URLSearchParams({ key: target.key });
    if (target.at !== undefined) search.set('at', String(target.at));
    return `/series?${search}`;
  }
  if (target.part !== undefined) return `/${target.page}/${target.part}`;
  return target.page === 'home' ? '/' : `/${target.page}`;
}

function arrive(): void {
  const next = placeOf(location.pathname, location.search);
  if (place.page !== 'series') origin = place;
  place = next;
  for (const listener of listeners) listener();
}

addEventListener('popstate', arrive);

/** Tells which pages there are, before the first is shown. */
export function openPages(names: readonly PageName[]): void {
  known = names;
  place = placeOf(location.pathname, location.search);
}

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
