/** Offers that end soon, the first to end first; what has ended is left out. Pure. */
import type { Auctions } from '#model/snapshots/auctions.ts';
import { deskWords as words } from '#model/words/desk-en.ts';
import { locale } from '#model/words/spoken.ts';
import { longSpan, spanText } from '../../format/age.ts';
import { clockTime, weekday } from '../../format/time.ts';
import type { DeskLine } from '../../parts/desk-line.ts';

const hourMs = 3_600_000;

export function auctionLines(
  documents: readonly Auctions[],
  now: number,
  zone: string,
  most: number,
): readonly DeskLine[] {
  return documents
    .flatMap(({ items, title }) => items.map((item) => ({ item, title })))
    .filter(({ item: { endsAt } }) => endsAt === null || endsAt > now)
    .toSorted((a, b) => (a.item.endsAt ?? Infinity) - (b.item.endsAt ?? Infinity))
    .slice(0, most)
    .map(({ item, title }) => ({
      id: `${title} ${item.id}`,
      text: item.title,
      tail: [priceText(item.price, item.currency), endText(item.endsAt, now, zone)]
        .filter((each) => each !== '')
        .join(', '),
    }));
}

function priceText(price: number | null, currency: string | null): string {
  if (price === null) return '';
  const digits = { maximumFractionDigits: price < 100 && !Number.isInteger(price) ? 2 : 0 };
  if (currency === null) return price.toLocaleString(locale(), digits);
  return price.toLocaleString(locale(), { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...digits });
}

/** "in 12 min", "in 2 h 10 min", "Tue 19:40". */
function endText(endsAt: number | null, now: number, zone: string): string {
  if (endsAt === null) return '';
  const left = endsAt - now;
  if (left < hourMs) return words.endsIn(spanText(Math.max(60_000, left)));
  return left < 12 * hourMs ? words.endsIn(longSpan(left)) : `${weekday(endsAt, zone)} ${clockTime(endsAt, zone)}`;
}
