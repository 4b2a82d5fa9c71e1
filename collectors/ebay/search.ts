/** One saved search: what is asked, and what the answer becomes. */
import { z } from 'zod';
import type { HttpRequest } from '#model/http.ts';
import { ownTime } from '#model/own-time.ts';
import { plainText, webLink } from '#model/plain-text.ts';
import type { Auctions } from '#model/snapshots/auctions.ts';
import type { EbaySettings, Search } from './settings.ts';

export type Offer = Auctions['items'][number];

const mostFound = 50;

const amount = z.object({ value: z.union([z.string(), z.number()]), currency: z.string() }).nullish();
const summary = z.object({
  itemId: z.string().min(1),
  title: z.string(),
  price: amount,
  /** Of auctions. */
  currentBidPrice: amount,
  bidCount: z.number().int().nonnegative().nullish(),
  /** What has a fixed price often ends only when it is sold. */
  itemEndDate: z.string().nullish(),
  itemWebUrl: z.string().nullish(),
  buyingOptions: z.array(z.string()).nullish(),
});
/** Without a hit there is a total of 0 and no list. */
export const searchAnswer = z.object({ total: z.number(), itemSummaries: z.array(z.unknown()).nullish() });
export const refusal = z
  .object({ errors: z.array(z.object({ message: z.string() })).min(1) })
  .transform(({ errors }) => errors.map(({ message }) => message).join(' '));

/** Unless asked for both, eBay answers fixed prices alone. */
export function requestOf(search: Search, { api_url: base, marketplace }: EbaySettings): HttpRequest {
  const { words, categories, buying, conditions, price_from: from, price_to: to, currency, country } = search;
  const url = new URL('/buy/browse/v1/item_summary/search', base);
  const hasPrice = from !== undefined || to !== undefined;
  const filters = [
    `buyingOptions:{${buying.join('|')}}`,
    ...(conditions.length > 0 ? [`conditions:{${conditions.join('|')}}`] : []),
    ...(hasPrice ? [`price:[${from ?? ''}..${to ?? ''}]`, `priceCurrency:${currency}`] : []),
    ...(country === undefined ? [] : [`itemLocationCountry:${country}`]),
  ];
  url.searchParams.set('q', words);
  if (categories.length > 0) url.searchParams.set('category_ids', categories.join(','));
  url.searchParams.set('filter', filters.join(','));
  url.searchParams.set('sort', 'endingSoonest');
  url.searchParams.set('limit', String(mostFound));
  return { url, headers: { 'X-EBAY-C-MARKETPLACE-ID': marketplace }, isSignedIn: true, refusal };
}

/** One that cannot be read is left out; undefined when that is all of them. */
export function offersOf({ itemSummaries }: z.output<typeof searchAnswer>, search: string): Offer[] | undefined {
  const all = itemSummaries ?? [];
  const offers = all.flatMap((one) => {
    const found = summary.safeParse(one).data;
    return (found && offerOf(found, search)) ?? [];
  });
  return offers.length === 0 && all.length > 0 ? undefined : offers;
}

function offerOf(found: z.output<typeof summary>, search: string): Offer | undefined {
  const title = plainText(found.title, 200);
  if (title === undefined) return undefined;
  const isAuction = found.buyingOptions?.includes('AUCTION') ?? found.bidCount !== undefined;
  // An auction that can be bought at once has a price of that, too.
  const asked = isAuction ? (found.currentBidPrice ?? found.price) : found.price;
  const price = Number(asked?.value ?? Number.NaN);
  const currency = asked?.currency ?? '';
  const isPrice = Number.isFinite(price) && price >= 0 && /^[A-Z]{3}$/.test(currency) && asked?.value !== '';
  return {
    id: found.itemId.slice(0, 200),
    title,
    price: isPrice ? price : null,
    currency: isPrice ? currency : null,
    bids: isAuction ? (found.bidCount ?? 0) : null,
    endsAt: ownTime(found.itemEndDate) ?? null,
    link: webLink(found.itemWebUrl ?? '') ?? null,
    search,
  };
}
