import { expect, test } from 'vitest';
import { ebay } from '#collectors/ebay/ebay.ts';
import { createShelf } from '#collectors/ebay/shelf.ts';
import { Secret } from '#model/secret.ts';
import type { Auctions } from '#model/snapshots/auctions.ts';
import { hour, minute, second } from '#model/time.ts';
import type { EbaySimulator } from '../../simulators/ebay.ts';
import { offerOf, startEbay } from '../../simulators/ebay.ts';
import type { Misbehaviour } from '../../simulators/misbehaviour.ts';
import { createFakeWorld } from '../fake-world.ts';
import type { Told } from '../fake-world.ts';
import { simulatedHttp } from '../simulated-http.ts';

const start = Date.parse('2026-11-23T10:00:00Z');
const searches = [
  { name: 'Lamps', words: 'desk lamp', price_to: 40, currency: 'EUR', conditions: ['USED'], country: 'AT' },
  { name: 'Chairs', words: 'chair' },
];

/** One run of the searches, or two, and then so many steps of 15 s without any. */
async function ran(
  prepare: (simulator: EbaySimulator) => void,
  { runs = 1, steps = 0, onRun = (_run: number, _simulator: EbaySimulator): void => undefined } = {},
): Promise<{
  told: Told;
  shown: Auctions[];
  error: unknown;
  simulator: Pick<EbaySimulator, 'requests' | 'marketplaces'>;
}> {
  await using simulator = await startEbay();
  simulator.found.set('desk lamp', []).set('chair', []);
  prepare(simulator);
  const settings = ebay.settings.parse({
    client_id: 'me',
    client_secret: 'ebay',
    marketplace: 'EBAY_DE',
    searches,
    api_url: simulator.url,
  });
  let now = start;
  const http = simulatedHttp(simulator.url, () => now);
  const fake = createFakeWorld(ebay, {
    settings: { ...settings, client_secret: new Secret('ebay', 'x') },
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now,
    ticks: 1,
    http,
  });
  const searched = Promise.withResolvers<void>();
  const { sink, signal } = fake.world;
  const world = {
    ...fake.world,
    clock: {
      now: () => now,
      async *ticks() {
        await searched.promise;
        for (let step = 0; step <= steps; step++, now += 15 * second) yield now;
      },
    },
    jobs: {
      async keep([job]: Parameters<typeof fake.world.jobs.keep>[0]) {
        try {
          for (let run = 1; run <= runs; run++) {
            onRun(run, simulator);
            await job?.perform({ cause: 'schedule', now, signal, http, sink, stored: () => Promise.resolve() });
          }
        } finally {
          searched.resolve();
        }
      },
    },
  };
  const error = await ebay.run(world as Parameters<typeof ebay.run>[0]).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  const shown = fake.told.snapshots.map(({ body }) => body as Auctions);
  return {
    told: fake.told,
    shown,
    error,
    simulator: { requests: [...simulator.requests], marketplaces: simulator.marketplaces },
  };
}

test('asks for auctions and fixed prices, by the filters, and shows what ends first', async () => {
  const { shown, told, simulator } = await ran(({ found }) => {
    found.set('desk lamp', [
      offerOf('1', start + 2 * hour),
      offerOf('2', undefined, {
        buyingOptions: ['FIXED_PRICE'],
        price: { value: '30.00', currency: 'EUR' },
        currentBidPrice: null,
        bidCount: null,
      }),
    ]);
    found.set('chair', [
      offerOf('3', start + hour, { title: ' Chair\u202e ', bidCount: null }),
      offerOf('1', start + 2 * hour),
    ]);
  });
  expect(told.troubles).toEqual([]);
  expect(shown).toHaveLength(1);
  expect(shown[0]?.items.map(({ title, price, bids, endsAt, search }) => [title, price, bids, endsAt, search])).toEqual(
    [
      ['Chair', 12.5, 0, start + hour, 'Chairs'],
      ['Item 1', 12.5, 3, start + 2 * hour, 'Lamps'],
      ['Item 2', 30, null, null, 'Lamps'],
    ],
  );
  expect(simulator.marketplaces).toEqual(['EBAY_DE', 'EBAY_DE']);
  const [first, second] = simulator.requests.map((request) => new URL(request.slice(4), 'http://a').searchParams);
  expect(Object.fromEntries(first ?? [])).toEqual({
    q: 'desk lamp',
    filter:
      'buyingOptions:{AUCTION|FIXED_PRICE},conditions:{USED},price:[..40],priceCurrency:EUR,itemLocationCountry:AT',
    sort: 'endingSoonest',
    limit: '50',
  });
  expect(second?.get('filter')).toBe('buyingOptions:{AUCTION|FIXED_PRICE}');
});

test('what ends soon is told of once, what has ended leaves, and eBay is not asked for that', async () => {
  const { shown, told, simulator } = await ran(
    ({ found }) => void found.set('chair', [offerOf('1', start + 16 * minute), offerOf('2', start + 2 * hour)]),
    { steps: 80 },
  );
  expect(told.journal).toEqual([
    { kind: 'auction', subject: 'Item 1', text: 'Item 1 ends in 15 min (12.50 EUR).', level: 'info' },
  ]);
  expect(shown.map(({ items }) => items.map(({ title }) => title))).toEqual([['Item 1', 'Item 2'], ['Item 2']]);
  expect(simulator.requests).toHaveLength(2);
});

test('what can only be bought is not told of', () => {
  const shelf = createShelf();
  const offer = {
    id: '1',
    title: 'a',
    price: 1,
    currency: 'EUR',
    bids: null,
    endsAt: start + minute,
    link: null,
    search: 's',
  };
  shelf.put('s', [offer]);
  expect(shelf.endingWithin(hour, start)).toEqual([]);
  shelf.put('s', [{ ...offer, bids: 0 }]);
  expect(shelf.endingWithin(hour, start)).toHaveLength(1);
  expect(shelf.endingWithin(hour, start)).toEqual([]);
});

test.each<[string, Misbehaviour, string]>([
  [
    'a refused search',
    {
      does: 'refuse',
      status: 400,
      headers: { 'content-type': 'application/json' },
      body: '{"errors":[{"message":"Bad category."}]}',
    },
    'Bad category',
  ],
  ['HTML', { does: 'html' }, 'web page'],
  ['another shape', { does: 'say', body: { hits: [] } }, 'unexpected shape'],
  ['offers that cannot be read', { does: 'say', body: { total: 1, itemSummaries: [{ itemId: 5 }] } }, 'cannot read'],
])('%s leaves what it found before and the other search as they are', async (_, how, text) => {
  const { shown, told } = await ran(
    ({ found }) =>
      void found.set('desk lamp', [offerOf('1', start + hour)]).set('chair', [offerOf('2', start + 2 * hour)]),
    { runs: 2, onRun: (run, simulator) => void (run === 2 && simulator.next(how)) },
  );
  expect(told.troubles).toEqual([
    { subject: 'Lamps', error: 'BadReading', text: expect.stringContaining(text) as string },
  ]);
  expect(shown.at(-1)?.items.map(({ title }) => title)).toEqual(['Item 1', 'Item 2']);
});

test.each<[string, Misbehaviour, string]>([
  ['the limit', { does: 'refuse', status: 429, headers: { 'retry-after': '60' } }, 'Unreachable'],
  ['503', { does: 'refuse', status: 503 }, 'Unreachable'],
  ['a token that is not taken', { does: 'refuse', status: 401 }, 'Misconfigured'],
  ['a truncated answer', { does: 'truncate' }, 'Unreachable'],
])('%s fails the run as a whole', async (_, how, name) => {
  const { error, shown, simulator } = await ran((ebaySimulator) => ebaySimulator.next(how));
  expect(error).toMatchObject({ name });
  expect(shown).toEqual([]);
  expect(simulator.requests).toHaveLength(1);
});

test('prices that are none and links that lead elsewhere are left out', async () => {
  const { shown } = await ran(({ found }) => {
    const odd = {
      currentBidPrice: { value: '', currency: 'EUR' },
      itemWebUrl: 'javascript:alert(1)',
      itemEndDate: 'soon',
    };
    found.set('chair', [offerOf('1', undefined, odd), { itemId: 7 }]);
  });
  expect(shown[0]?.items).toMatchObject([{ price: null, currency: null, link: null, endsAt: null }]);
});

test.each([
  [
    { every: '5 min', searches: Array.from({ length: 20 }, (_, i) => ({ name: `${i}`, words: 'a' })) },
    'that is 5760 calls a day, and eBay allows 5000',
  ],
  [
    {
      searches: [
        { name: 'a', words: 'a' },
        { name: 'a', words: 'b' },
      ],
    },
    'two searches have one name',
  ],
  [{ searches: [{ name: 'a', words: 'a', price_from: 2, price_to: 1 }] }, 'price_from is above price_to'],
  [{ searches }, 'none'],
])('settings %#: %s', (settings, sentence) => {
  const parsed = ebay.settings.safeParse({ client_id: 'a', client_secret: 'b', ...settings });
  expect(parsed.error?.message ?? 'none').toContain(sentence);
});
