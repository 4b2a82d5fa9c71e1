/** Stands in for api.ebay.com: searches of one marketplace. It does not look at tokens. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SimulatedServer } from './misbehaviour.ts';
import { serveMisbehaving } from './misbehaviour.ts';

export type EbaySimulator = SimulatedServer & {
  /** What a search for these words finds. */
  readonly found: Map<string, object[]>;
  readonly marketplaces: string[];
};

export const offerOf = (id: string, endsAt: number | undefined, more: object = {}): object => ({
  itemId: `v1|${id}|0`,
  title: `Item ${id}`,
  currentBidPrice: { value: '12.50', currency: 'EUR' },
  bidCount: 3,
  buyingOptions: ['AUCTION'],
  ...(endsAt !== undefined && { itemEndDate: new Date(endsAt).toISOString() }),
  itemWebUrl: `https://www.ebay.de/itm/${id}`,
  ...more,
});

export async function startEbay(): Promise<EbaySimulator> {
  const found = new Map<string, object[]>();
  const marketplaces: string[] = [];
  const server = await serveMisbehaving((request, response) => answer(request, response, found, marketplaces));
  return Object.assign(server, { found, marketplaces });
}

function answer(
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
  found: ReadonlyMap<string, object[]>,
  marketplaces: string[],
): void {
  const say = (status: number, body: unknown): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const { pathname, searchParams } = new URL(url, 'http://simulator');
  if (pathname !== '/buy/browse/v1/item_summary/search') return say(404, { errors: [{ message: 'Not found' }] });
  marketplaces.push(String(headers['x-ebay-c-marketplace-id']));
  const items = found.get(searchParams.get('q') ?? '');
  if (!items) return say(400, { errors: [{ errorId: 12_001, message: 'The call must have a valid q.' }] });
  // Fixed prices alone, unless asked otherwise.
  const [, wanted = 'FIXED_PRICE'] = /buyingOptions:\{([A-Z_|]+)\}/.exec(searchParams.get('filter') ?? '') ?? [];
  const options = new Set(wanted.split('|'));
  const itemSummaries = items.filter(
    (item) => !('buyingOptions' in item) || (item.buyingOptions as string[]).some((option) => options.has(option)),
  );
  say(200, { total: itemSummaries.length, ...(itemSummaries.length > 0 && { itemSummaries }) });
}
