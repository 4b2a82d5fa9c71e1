import type { SeriesTable, World } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import { minute, second } from '#model/time.ts';
import type { Epoch } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { playingWords as words } from '#model/words/playing-en.ts';
import { offersOf, requestOf, searchAnswer } from './search.ts';
import type { Offer } from './search.ts';
import { callsADay, ebaySettings } from './settings.ts';
import type { EbaySettings } from './settings.ts';
import { createShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';

const credit = 'eBay';
/** Offers whose searches have not answered for so many periods may be long gone. */
const periods = 8;

export const ebay = defineCollector({
  kind: 'ebay',
  title: 'eBay',
  about: 'Saved searches of eBay: what ends first at the beginning, and a word before it ends.',
  settings: ebaySettings,
  series: {},
  capability: {
    auth: 'key',
    price: 'free key',
    cardNeeded: false,
    quota: { perDay: callsADay, timeZone: 'America/Los_Angeles' },
    limits: ['Each search is one call and brings the 50 that end first.'],
    attribution: credit,
    steps: [
      'Join the developers program at https://developer.ebay.com and create a keyset for production.',
      'eBay wants to know how accounts that are closed are dealt with: choose the exemption, for Mantel keeps nothing of sellers.',
      'Write the App ID into the settings, and the Cert ID into secrets.yaml.',
    ],
    verifiedOn: '2026-11-26',
  },
  clash: (one, other) => (one.title === other.title ? words.sameHeading : undefined),
  signIn: ({ client_id: clientId, client_secret: clientSecret, api_url: base }) => ({
    flow: 'client',
    clientId,
    clientSecret,
    tokenUrl: new URL('/identity/v1/oauth2/token', base).href,
    scopes: ['https://api.ebay.com/oauth/api_scope'],
  }),
  async run(world) {
    const { settings } = world;
    const shelf = createShelf();
    let answered: Epoch | undefined;
    const search = world.jobs.keep([
      {
        name: 'search',
        title: 'Searches',
        when: { every: settings.every },
        calls: settings.searches.length,
        async perform({ http, sink }) {
          for (const one of settings.searches) {
            try {
              const offers = offersOf(await http.json({ ...requestOf(one, settings), schema: searchAnswer }), one.name);
              if (!offers) throw new BadReading(words.noOffers(one.name));
              shelf.put(one.name, offers);
              answered = world.clock.now();
            } catch (error) {
              // What it found before stays, until it ends.
              if (!(error instanceof BadReading)) throw error;
              sink.trouble(one.name, error);
            }
          }
          if (answered !== undefined) show(world, shelf, answered);
        },
      },
    ]);
    await Promise.all([search, tend(world, shelf, () => answered)]);
  },
});

type EbayWorld = World<EbaySettings, SeriesTable>;

function show({ settings, sink, clock }: EbayWorld, shelf: Shelf, answered: Epoch): readonly Offer[] {
  const items = shelf.at(clock.now());
  const { title, every } = settings;
  sink.snapshot('auctions', title, { title, credit, items }, answered + periods * every);
  return items;
}

/** What has ended leaves, and what ends soon is told of, without asking eBay. */
async function tend(world: EbayWorld, shelf: Shelf, answered: () => Epoch | undefined): Promise<void> {
  let count = 0;
  for await (const now of world.clock.ticks(15 * second, world.signal)) {
    const since = answered();
    if (since === undefined) continue;
    const open = shelf.at(now).length;
    // What was found meanwhile is shown already.
    if (open < count) show(world, shelf, since);
    count = open;
    for (const { title, price, currency, endsAt } of shelf.endingWithin(world.settings.soon, now)) {
      const minutes = Math.max(1, Math.round(((endsAt ?? now) - now) / minute));
      const amount = price === null ? '' : `${price.toFixed(2)} ${currency ?? ''}`.trim();
      world.sink.journal('auction', title, words.endsSoon(title, minutes, amount));
    }
  }
}
