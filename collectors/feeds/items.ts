/** Items of a feed as they are shown: told apart, with a title each, the newest first. Pure. */
import { feedBounds as bounds } from '#model/snapshots/feed.ts';
import type { FeedItem } from '#model/snapshots/feed.ts';
import { day, minute, utcDay, type Epoch } from '#model/time.ts';
import { shortHash } from '../address-id.ts';
import type { RawItem } from './raw-feed.ts';

/** An item with what it is known by: marks that stay the same when a feed is moved to another program. */
export type KnownItem = {
  readonly item: FeedItem;
  readonly marks: readonly string[];
  /** Of its title alone. */
  readonly titleMark: string;
};

/** Clocks differ; what is dated further ahead has not happened. */
const tolerated = 15 * minute;
/** Of longer feeds the beginning is read. */
const mostItems = 2_000;
/** An item without a title is known by the beginning of what it says. */
const titleFromSummary = 80;

export function itemsOf(raw: readonly RawItem[], now: Epoch): KnownItem[] {
  const byId = new Map<string, RawItem[]>();
  for (const one of raw.slice(0, mostItems).map(titled)) {
    if (one.title === '') continue;
    const sharing = byId.get(one.id) ?? [];
    if (sharing.some(({ title, link }) => title === one.title || (link !== null && link === one.link))) continue;
    byId.set(one.id, [...sharing, one]);
  }
  const known = [...byId.values()].flatMap((sharing) => {
    // Some programs give one id to all they write.
    const isShared = sharing.length > 1;
    return sharing.map((one) => knownOf(isShared ? { ...one, id: `${one.id} ${one.link ?? one.title}` } : one, now));
  });
  return newestFirst(known);
}

/** With a title, unless there is nothing to call it by, and an id. */
function titled(raw: RawItem): RawItem {
  const { link, audio, dated, summary } = raw;
  const title = raw.title || begin(summary) || (link ?? audio ?? '').replace(/^https?:\/\//, '').slice(0, bounds.title);
  return { ...raw, title, id: raw.id || (link ?? audio ?? `${title} ${dated ?? ''}`.trim()) };
}

function knownOf(raw: RawItem, now: Epoch): KnownItem {
  const { title, link, dated, audio, duration, episode } = raw;
  const at = dated !== null && dated <= now + tolerated ? Math.min(dated, now) : null;
  const id = boundedId(raw.id);
  const summary = raw.summary === title ? '' : raw.summary;
  return {
    item: { id, title, summary, link, at, audio, duration, episode },
    marks: [
      shortHash(`id ${id}`),
      ...(audio === null ? [] : [shortHash(`audio ${audio.replace(/[?#].*$/, '')}`)]),
      ...(dated === null ? [] : [shortHash(`day ${utcDay(dated)} ${title.toLowerCase()}`)]),
    ],
    titleMark: shortHash(`title ${title.toLowerCase()}`),
  };
}

/** As the feed orders them where it does not date them; an undated one stays behind the one before it. */
function newestFirst(items: readonly KnownItem[]): KnownItem[] {
  let last = Infinity;
  const dated = items.map((known) => ({ known, at: (last = known.item.at ?? last) }));
  return dated.toSorted((one, other) => (one.at === other.at ? 0 : other.at - one.at)).map(({ known }) => known);
}

/** Dated less than this before the newest known one, an episode may still be new: shows are not published in order. */
const late = 3 * day;

export type News = { readonly fresh: readonly FeedItem[]; readonly known: readonly string[] };

/**
 * Which episodes are new, the oldest first, and what is known from now on. `known` is what was known before, the newest
 * first; undefined at the first look, when nothing is new. An episode is known again by its id, by its audio, by title and
 * day, and in a feed whose titles differ by its title alone; what is older than what was seen before is not new either.
 */
export function newsOf(items: readonly KnownItem[], known: readonly string[] | undefined, newestBefore: Epoch): News {
  const seen = new Set(known);
  const titles = new Set(items.map(({ titleMark }) => titleMark));
  const areTitlesTelling = items.length >= 3 && titles.size === items.length;
  const isKnown = ({ marks, titleMark }: KnownItem): boolean =>
    marks.some((one) => seen.has(one)) || (areTitlesTelling && seen.has(titleMark));
  const lastKnown = items.findLastIndex(isKnown);
  const isNew = (one: KnownItem, place: number): boolean =>
    !isKnown(one) && (one.item.at === null ? place < lastKnown : one.item.at > newestBefore - late);
  const own = items.slice(0, bounds.items).flatMap(({ marks, titleMark }) => [...marks, titleMark]);
  return {
    fresh:
      known === undefined
        ? []
        : // Those that are remembered: what lies behind them would be news at each look.
          items
            .slice(0, bounds.items)
            .filter(isNew)
            .map(({ item }) => item)
            .toReversed(),
    known: [...new Set([...own, ...(known ?? [])])].slice(0, bounds.marks),
  };
}

const begin = (text: string): string =>
  text.length <= titleFromSummary ? text : `${text.slice(0, titleFromSummary - 1).replace(/\s+\S*$/, '')}…`;

const boundedId = (id: string): string =>
  id.length <= bounds.id ? id : `${id.slice(0, bounds.id - 9)} ${shortHash(id)}`;
