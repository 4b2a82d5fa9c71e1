/** What could be put on the page: what is new first, then the other things of the home, then kinds of panels. Pure. */
import type { PlacedPanel } from '#model/pages.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import type { LiveState } from '../../live/live-store.ts';
import { placedPanels } from '../../panels/placed.ts';
import { devicesOn } from '../own/series-on.ts';

export type ShelfEntry = {
  readonly id: string;
  readonly panel: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly name: string;
  /** Said below the name where no values are. */
  readonly about: string | undefined;
  readonly series: readonly SeriesInfo[];
  /** Found after a page was last edited. */
  readonly isNew: boolean;
};

export type Shelf = { readonly things: readonly ShelfEntry[]; readonly kinds: readonly ShelfEntry[] };

/** `known` is what was there when a page was last edited; undefined while none was. */
export function shelfOf(state: LiveState, panels: readonly PlacedPanel[], known: readonly string[] | undefined): Shelf {
  const onWall = devicesOn(panels, state.directory);
  const before = known === undefined ? undefined : new Set(known);
  const things: ShelfEntry[] = [];
  const kinds: ShelfEntry[] = [];
  for (const [panel, { title, about, offers }] of Object.entries(placedPanels)) {
    const all = offers(state);
    for (const { settings, name, thing, series = [] } of all) {
      const entry = { panel, settings: settings as Record<string, unknown>, name, series };
      if (thing?.startsWith(devicePrefix) === true) {
        if (onWall.has(thing.slice(devicePrefix.length))) continue;
        things.push({ ...entry, id: thing, about: undefined, isNew: before !== undefined && !before.has(thing) });
      } else if (!kinds.some((other) => other.panel === panel)) {
        const isNew = thing !== undefined && before !== undefined && !before.has(thing);
        const isThere = panels.some((other) => other.panel === panel);
        kinds.push({ ...entry, id: `kind ${panel}`, name: title(), about: about(), isNew: isNew && !isThere });
      }
    }
  }
  return { things: [...things.filter(({ isNew }) => isNew), ...things.filter(({ isNew }) => !isNew)], kinds };
}

const devicePrefix = 'device ';

/** Everything there is now, to be remembered as known. */
export function thingsOf(state: LiveState): readonly string[] {
  const all = Object.values(placedPanels).flatMap(({ offers }) => offers(state).map(({ thing }) => thing));
  return [...new Set(all.filter((thing) => thing !== undefined))].toSorted();
}
