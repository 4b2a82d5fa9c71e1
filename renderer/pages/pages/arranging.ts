/** Changes of the list of pages: each gives the whole section as it would be. Pure. */
import { longestName, type OwnPage, type Pages } from '#model/pages.ts';
import { idFrom } from '../edit/page-file.ts';

/** `ids` are all pages in the order they stand in. The same when there is no place further on. */
export function moved(pages: Pages, ids: readonly string[], id: string, by: -1 | 1): Pages {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= ids.length) return pages;
  const order = ids.filter((each) => each !== id);
  order.splice(to, 0, id);
  return { ...pages, order };
}

export function shownOrHidden(pages: Pages, id: string): Pages {
  const { hidden } = pages;
  return { ...pages, hidden: hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id] };
}

/** "New page 2" where there is a "New page" already: two of one name cannot be told apart in the foot. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const isFree = (name: string): boolean =>
    !taken.some((each) => each.toLocaleLowerCase() === name.toLocaleLowerCase());
  if (isFree(wanted)) return wanted;
  const [, stem = wanted, from = '1'] = /^(.*\S) (\d{1,3})$/.exec(wanted) ?? [];
  for (let n = Number(from) + 1; ; n++) {
    const end = ` ${n}`;
    const name = `${stem.slice(0, longestName - end.length).trimEnd()}${end}`;
    if (isFree(name)) return name;
  }
}

/** With one page more, under a name in the settings that none has yet, ours included. */
export function withPage(pages: Pages, page: OwnPage, taken: readonly string[]): { pages: Pages; id: string } {
  const wanted = idFrom(page.name);
  const isFree = (id: string): boolean => !Object.hasOwn(pages.own, id) && !taken.includes(id);
  let id = wanted;
  for (let n = 2; !isFree(id); n++) id = `${wanted}-${n}`;
  return { pages: { ...pages, own: { ...pages.own, [id]: page } }, id };
}

export function withoutPage(pages: Pages, id: string): Pages {
  const own = Object.fromEntries(Object.entries(pages.own).filter(([each]) => each !== id));
  const others = (all: readonly string[]): string[] => all.filter((each) => each !== id);
  return { ...pages, own, order: others(pages.order), hidden: others(pages.hidden) };
}
