/** A list of the settings: what becomes of its entries. */
import { createHash } from 'node:crypto';
import { plainText, webLink } from '#model/plain-text.ts';
import type { Auctions } from '#model/snapshots/auctions.ts';
import type { Messages } from '#model/snapshots/messages.ts';
import type { Epoch } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { webCollectorWords as words } from '#model/words/collector-web-en.ts';
import { writtenNumber } from '#model/written-number.ts';
import { placeName, timeIn, wayOf } from './reading.ts';
import type { Manner } from './reading.ts';
import { textIn } from './document.ts';
import type { Document, Scope } from './document.ts';
import type { ListSetting, PlaceSetting } from './settings.ts';

export type ListBody =
  | { readonly becomes: 'messages'; readonly items: Messages['items'] }
  | { readonly becomes: 'auctions'; readonly items: Auctions['items'] };

/** Entries of which those that end first are looked for: each is read by several places, on the hub's thread. */
const mostEntries = 500;

/** Throws BadReading when there is no list, or no entry of it has a text. */
export async function readList(
  setting: ListSetting,
  document: Document,
  manner: Manner & { readonly base: string },
): Promise<ListBody> {
  const { becomes, most } = setting;
  const entries = await document.entries(setting.items);
  const wanted = entries.slice(0, becomes === 'auctions' ? mostEntries : most);
  if (becomes === 'messages') {
    const items = await each(wanted, setting, async (scope) => {
      const shared = await sharedOf(scope, setting, manner);
      return { ...shared, author: (await textAt(scope, setting.author, 100)) ?? null, channel: null };
    });
    return { becomes, items };
  }
  const offers = await each(wanted, setting, async (scope) => {
    const { text, at, ...rest } = await sharedOf(scope, setting, manner, 200);
    const bids = await numberAt(scope, setting.bids, manner);
    return {
      ...rest,
      title: text,
      price: (await numberAt(scope, setting.price, manner)) ?? null,
      currency: setting.currency ?? null,
      bids: bids === undefined || !Number.isInteger(bids) ? null : bids,
      endsAt: at,
      search: null,
    };
  });
  return { becomes, items: endingFirst(offers).slice(0, most) };
}

/** What ends soonest first, what ends some day last. */
export const endingFirst = <Item extends { readonly endsAt: Epoch | null }>(items: readonly Item[]): Item[] =>
  items.toSorted((one, other) => (one.endsAt ?? Infinity) - (other.endsAt ?? Infinity) || 0);

async function each<Item>(
  scopes: readonly Scope[],
  { text }: ListSetting,
  itemOf: (scope: Scope) => Promise<Item>,
): Promise<Item[]> {
  const items: Item[] = [];
  let fault: unknown;
  for (const scope of scopes) {
    try {
      items.push(await itemOf(scope));
    } catch (error) {
      if (!(error instanceof BadReading)) throw error;
      fault ??= error;
    }
  }
  if (items.length > 0 || scopes.length === 0) return items;
  throw fault instanceof BadReading ? fault : new BadReading(words.noEntry(placeName(text), wayOf(text)));
}

async function sharedOf(scope: Scope, setting: ListSetting, manner: Manner & { readonly base: string }, most = 500) {
  const text = await textAt(scope, setting.text, most);
  if (text === undefined) {
    throw new BadReading(words.noEntry(placeName(setting.text), wayOf(setting.text)));
  }
  const link = setting.link && (await scope.find(setting.link));
  const at = setting.at && (await timeIn(scope, setting.at, manner.timeZone));
  const address = typeof link === 'string' ? webLink(link, manner.base) : undefined;
  const id = createHash('sha256')
    .update(address ?? `${at ?? ''} ${text}`)
    .digest('hex')
    .slice(0, 16);
  return { id, text, link: address ?? null, at: at ?? null };
}

async function textAt(scope: Scope, place: PlaceSetting | undefined, most: number): Promise<string | undefined> {
  const found = place && (await scope.find(place));
  const text = textIn(found);
  return text === undefined ? undefined : plainText(text, most);
}

async function numberAt(scope: Scope, place: PlaceSetting | undefined, manner: Manner): Promise<number | undefined> {
  const found = place && (await scope.find(place));
  const value =
    typeof found === 'number' ? found : typeof found === 'string' ? writtenNumber(found, manner) : undefined;
  return value !== undefined && value >= 0 ? value : undefined;
}
