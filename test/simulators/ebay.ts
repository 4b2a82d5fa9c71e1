/** Stands in for api.ebay.com: searches of one marketplace, and tokens for whoever shows a secret. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SimulatedServer } from './misbehaviour.ts';
import { serveMisbehaving } from './misbehaviour.ts';

export type EbaySimulator = SimulatedServer & {
  /** What a search for these words finds. */
  readonly found: Map<string, object[]>;
  readonly marketplaces: string[];
  readonly tokens: Tokens;
};

export type Tokens = {
  /** How many were given. */
  given: number;
  /** Those before this one, from 1, have expired; undefined: it does not look at tokens. */
  firstValid: number | undefined;
  /** Who may have one: client id and secret. */
  client: string;
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
  const tokens: Tokens = { given: 0, firstValid: undefined, client: 'me:cert' };
  const server = await serveMisbehaving((request, response) =>
    answer(request, response, { found, marketplaces, tokens }),
  );
  return Object.assign(server, { found, marketplaces, tokens });
}

function answer(
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
  { found, marketplaces, tokens }: Pick<EbaySimulator, 'found' | 'marketplaces' | 'tokens'>,
): void {
  const say = (status: number, body: unknown): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const { pathname, searchParams } = new URL(url, 'http://simulator');
  if (pathname === '/identity/v1/oauth2/token') {
    const client = Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64').toString();
    if (client !== tokens.client) return say(401, { error: 'invalid_client' });
    tokens.given += 1;
    return say(200, { access_token: `t${tokens.given}`, expires_in: 7_200, token_type: 'Application Access Token' });
  }
  const token = Number((headers.authorization ?? '').replace('Bearer t', ''));
  if (tokens.firstValid !== undefined && !(token >= tokens.firstValid))
    return say(401, { errors: [{ errorId: 1_001, message: 'Invalid access token' }] });
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
