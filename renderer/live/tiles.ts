/**
 * History that was fetched, in tiles: bounded, shared by all charts, the least recently drawn leave first. A chart says
 * what it wants and draws what is there; finer tiles take the place of coarser ones as they come.
 */
import type { History } from '#model/history.ts';
import { wishView, type View, type Wish } from '../charts/view.ts';
import type { Range } from './history.ts';

export type Tile = View & {
  readonly step: number;
  readonly history: History;
  /** Nothing after this can be in it; by the hub's clock. */
  readonly askedAt: number;
};

export type Tiles = {
  /** Counts answers. */
  readonly version: number;
  subscribe(listener: () => void): () => void;
  /** Replaces what an owner wants, the most wanted first. */
  want(owner: object, wishes: readonly Wish[]): void;
  /** Asks again for what failed, and for what has become longer since. */
  renew(): void;
  leave(owner: object): void;
  /** The tile itself; undefined while it is not here. */
  get(wish: Wish): Tile | undefined;
  /** Tiles of other widths that reach into a view, in order of time, the width that is nearest to the wanted one. */
  instead(key: string, view: View, step: number): readonly Tile[];
  /** Whether the newest question about one of these was not answered. */
  hasFailed(wishes: readonly Wish[]): boolean;
};

/** Tiles kept: a few MB. */
const most = 320;
const atOnce = 4;
/** Readings may come this late and still be drawn with the next look, in ms. */
const late = 10 * 60_000;

const idOf = ({ key, step, size, index }: Wish): string => `${step} ${size} ${index} ${key}`;

export function createTiles(
  fetch: (key: string, range: Range, signal: AbortSignal) => Promise<History>,
  now: () => number,
): Tiles {
  const tiles = new Map<string, Tile & Pick<Wish, 'key'>>();
  const wanted = new Map<object, readonly Wish[]>();
  const asked = new Set<string>();
  const failed = new Set<string>();
  const outdated = new Set<string>();
  const listeners = new Set<() => void>();
  let version = 0;

  function tell(): void {
    version++;
    for (const listener of listeners) listener();
  }

  function keep(wish: Wish, tile: Tile): void {
    tiles.delete(idOf(wish));
    tiles.set(idOf(wish), { ...tile, key: wish.key });
    for (const id of tiles.keys()) {
      if (tiles.size <= most) break;
      tiles.delete(id);
    }
  }

  function next(): Wish | undefined {
    for (const wishes of wanted.values()) {
      for (const wish of wishes) {
        const id = idOf(wish);
        if (!asked.has(id) && !failed.has(id) && (!tiles.has(id) || outdated.has(id))) return wish;
      }
    }
    return undefined;
  }

  function pump(): void {
    while (asked.size < atOnce) {
      const wish = next();
      if (wish === undefined) return;
      void ask(wish);
    }
  }

  async function ask(wish: Wish): Promise<void> {
    const id = idOf(wish);
    const askedAt = now();
    asked.add(id);
    outdated.delete(id);
    try {
      const range = { ...wishView(wish), points: wish.size };
      const history = await fetch(wish.key, range, AbortSignal.timeout(20_000));
      keep(wish, { ...wishView(wish), step: wish.step, history, askedAt });
      failed.delete(id);
    } catch {
      // Whoever draws says so, and it is asked for again a minute later.
      failed.add(id);
    }
    asked.delete(id);
    tell();
    pump();
  }

  return {
    get version() {
      return version;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    want(owner, wishes) {
      wanted.set(owner, wishes);
      pump();
    },
    renew() {
      failed.clear();
      for (const wishes of wanted.values()) {
        for (const wish of wishes) {
          const tile = tiles.get(idOf(wish));
          // A bucket that lasts a day tells nothing new within a minute.
          const pause = Math.min(15 * 60_000, Math.max(30_000, wish.step / 20));
          if (tile && tile.to > tile.askedAt - late && now() - tile.askedAt > pause) outdated.add(idOf(wish));
        }
      }
      pump();
    },
    leave: (owner) => void wanted.delete(owner),
    get(wish) {
      const id = idOf(wish);
      const tile = tiles.get(id);
      if (tile === undefined) return undefined;
      tiles.delete(id);
      tiles.set(id, tile);
      return tile;
    },
    instead(key, { from, to }, step) {
      const found = [...tiles.values()].filter((tile) => tile.key === key && tile.from < to && tile.to > from);
      const apart = (tile: Tile): number => Math.abs(Math.log(tile.step / step));
      const nearest = found.reduce((least, tile) => Math.min(least, apart(tile)), Infinity);
      return found.filter((tile) => apart(tile) === nearest).toSorted((a, b) => a.from - b.from);
    },
    hasFailed: (wishes) => wishes.some((wish) => failed.has(idOf(wish))),
  };
}
