/** What the searches have found and is not over. Pure: it knows no clock. */
import type { Epoch, Milliseconds } from '#model/time.ts';
import type { Offer } from './search.ts';

const mostShown = 100;
/** Items that were told of and are remembered, so that none is told of twice. */
const mostTold = 1_000;

export type Shelf = {
  /** What a search has found takes the place of what it found before. */
  put(search: string, offers: readonly Offer[]): void;
  /** Those that are not over, which end first at the beginning. */
  at(now: Epoch): Offer[];
  /** Auctions that end within so long and were not told of; then they are. */
  endingWithin(span: Milliseconds, now: Epoch): Offer[];
};

export function createShelf(): Shelf {
  const found = new Map<string, readonly Offer[]>();
  const told = new Set<string>();
  const at = (now: Epoch): Offer[] => {
    const byId = new Map<string, Offer>();
    for (const offers of found.values()) {
      for (const offer of offers) if (!byId.has(offer.id)) byId.set(offer.id, offer);
    }
    const open = [...byId.values()].filter(({ endsAt }) => endsAt === null || endsAt > now);
    const end = ({ endsAt }: Offer): Epoch => endsAt ?? Number.MAX_SAFE_INTEGER;
    return open.toSorted((one, other) => end(one) - end(other)).slice(0, mostShown);
  };
  return {
    put: (search, offers) => void found.set(search, offers),
    at,
    endingWithin(span, now) {
      const news = at(now).filter(
        ({ id, bids, endsAt }) => bids !== null && endsAt !== null && endsAt - now <= span && !told.has(id),
      );
      for (const { id } of news) told.add(id);
      for (const id of told) if (told.size > mostTold) told.delete(id);
      return news;
    },
  };
}
