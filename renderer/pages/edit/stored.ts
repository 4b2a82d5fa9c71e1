/** One page as it stands in the settings, and which settings change when pages do. Pure. */
import type { OwnPage, Pages } from '#model/pages.ts';
import type { SettingPath } from '#model/settings-api.ts';

/** Home has no name. */
export type Stored = Pick<OwnPage, 'panels'> & Partial<Pick<OwnPage, 'name'>>;
export type Change =
  | { readonly path: SettingPath; readonly value: unknown }
  | { readonly path: SettingPath; readonly remove: true };

/** Undefined: there is no such page, or Home makes itself. */
export function storedIn({ home, own }: Pages, id: string): Stored | undefined {
  if (id === 'home') return home;
  return Object.hasOwn(own, id) ? own[id] : undefined;
}

export const isSame = (one: Stored | undefined, other: Stored | undefined): boolean =>
  JSON.stringify([one?.name, one?.panels]) === JSON.stringify([other?.name, other?.panels]);

export function changeTo(id: string, page: Stored | undefined): Change {
  const path = id === 'home' ? ['pages', 'home'] : ['pages', 'own', id];
  return page === undefined ? { path, remove: true } : { path, value: page };
}

/** What was not touched is not written: somebody else may have, since it was last heard of. */
export function changesBetween(before: Pages, next: Pages): Change[] {
  const pages = new Set(['home', ...Object.keys(before.own), ...Object.keys(next.own)]);
  const lists = (['order', 'hidden', 'known'] as const).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(next[name]),
  );
  return [
    ...[...pages]
      .filter((id) => !isSame(storedIn(before, id), storedIn(next, id)))
      .map((id) => changeTo(id, storedIn(next, id))),
    ...lists.map((name) => ({ path: ['pages', name], value: next[name] })),
  ];
}
