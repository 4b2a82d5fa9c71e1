/** When to ask for quotes: all through a session, once when it is over, then not until the next. */
import type { Epoch } from '#model/time.ts';
import { minute } from '#model/time.ts';
import type { UsMarket } from '#model/us-market.ts';
import { usMarketAt } from '#model/us-market.ts';

/** After the bell until the closing auction's prices are the last ones. */
export const settling = 10 * minute;

/** Whether to ask at `now`, all symbols having been asked for last at `asked`; undefined when never. */
export function isDue({ isOpen, last }: UsMarket, asked: Epoch | undefined, now: Epoch): boolean {
  if (isOpen || asked === undefined) return true;
  const final = last.closes + settling;
  return now >= final && asked < final;
}

/** The market at an instant, worked out anew only when a session begins. */
export function watchMarket(): (now: Epoch) => UsMarket {
  let known: UsMarket | undefined;
  return (now) => {
    const holds = known !== undefined && known.last.opens <= now && now < known.next.opens;
    known = holds && known ? { ...known, isOpen: now < known.last.closes } : usMarketAt(now);
    return known;
  };
}
