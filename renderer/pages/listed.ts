/** The pages of the foot: those there is something on, in the order the person gave them, without those they hid. */
import type { LiveState } from '../live/live-store.ts';
import { pageNames, pages, type PageName } from './all.ts';

export type ListedPage = {
  readonly place: { readonly page: PageName; readonly part?: string };
  readonly name: string;
};

/** As the settings call it: the name of a page of ours, or the id of one of theirs. */
export const idOf = ({ place }: ListedPage): string => place.part ?? place.page;

/** All of them with those that are hidden, in order. Own pages follow Home unless they were put elsewhere. */
export function allPages(state: LiveState): readonly ListedPage[] {
  const { order = [], own = {} } = state.screen?.pages ?? {};
  const ours = pageNames
    .filter((name) => pages[name].exists(state))
    .map((page): ListedPage => ({ place: { page }, name: pages[page].name() }));
  const theirs = Object.entries(own).map(([part, { name }]): ListedPage => ({ place: { page: 'own', part }, name }));
  const usual = [...ours.slice(0, 1), ...theirs, ...ours.slice(1)];
  const rank = (page: ListedPage): number => {
    const place = order.indexOf(idOf(page));
    return place === -1 ? order.length + usual.indexOf(page) : place;
  };
  return usual.toSorted((a, b) => rank(a) - rank(b));
}

/** Home is where one returns to, and Settings the only way to much else: neither can be hidden. */
export const canHide = (page: ListedPage): boolean => !['home', 'settings'].includes(page.place.page);

export function listedPages(state: LiveState): readonly ListedPage[] {
  const hidden = state.screen?.pages?.hidden ?? [];
  return allPages(state).filter((page) => !canHide(page) || !hidden.includes(idOf(page)));
}
