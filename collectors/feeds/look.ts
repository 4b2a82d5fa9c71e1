/** One look at one feed: fetched, read, kept, and its new episodes told of. */
import type { SeriesTable, Sink } from '#model/collector.ts';
import type { Http, HttpAnswer } from '#model/http.ts';
import type { Secret } from '#model/secret.ts';
import { feedBounds as bounds, type Feed } from '#model/snapshots/feed.ts';
import type { Snapshot } from '#model/snapshots.ts';
import { second, type Epoch } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { feedsCollectorWords as words } from '#model/words/collector-feeds-en.ts';
import { playingWords } from '#model/words/playing-en.ts';
import { addressId } from '../address-id.ts';
import { textOf } from './encoding.ts';
import { itemsOf, newsOf } from './items.ts';
import { plainTextBy } from './plain-text.ts';
import { linkOf } from './raw-feed.ts';
import type { RawFeed } from './raw-feed.ts';
import { readJsonFeed } from './read-json.ts';
import { readXmlFeed } from './read-xml.ts';

export type FeedSettings = {
  readonly url?: string | undefined;
  readonly url_secret?: Secret | undefined;
  readonly title?: string | undefined;
  readonly kind?: Feed['kind'] | undefined;
};

export type FeedWorld = {
  readonly http: Http;
  readonly sink: Sink<SeriesTable>;
  readonly now: Epoch;
  /** What was kept of the feed. */
  snapshot(subject: string): Snapshot<'feed'> | undefined;
};

export type CalledFeed = {
  readonly settings: FeedSettings;
  /** While nothing of it is known; no other feed is called so. */
  readonly called: string;
};

/** Feeds looked at in this run of the source, by subject. */
export type Looked = Map<string, 'read' | 'gone'>;

/** Long-running podcasts send every episode they ever had. */
const sizeCap = 10_000_000;
const deadline = 20 * second;
/** New episodes that are told of at a look, the newest: more have other ids and dates, and are no news. */
const mostTold = 5;

/** Throws Misconfigured, Unreachable or BadReading, with the feed named in the sentence. */
export async function lookAtFeed({ settings, called }: CalledFeed, looked: Looked, world: FeedWorld): Promise<void> {
  const url = addressOf(settings);
  const subject = addressId(url);
  const before = world.snapshot(subject);
  // Of a secret address its host says more in a sentence than the name of its entry.
  const isSecret = settings.url_secret !== undefined;
  const unread = isSecret ? url.host : called;
  const name = settings.title ?? before?.body.title ?? unread;
  if (looked.get(subject) === 'gone') throw new Misconfigured(words.gone(name));
  const request = { url, sizeCap, deadline, answers: [401, 403, 404, 410], headers: { accept } };
  // What it was named and how it was read may have changed with the settings, so the first look takes it whole.
  const isRepeated = looked.get(subject) === 'read' && before !== undefined;
  const answer = isRepeated ? await world.http.ifChanged(request) : await world.http.get(request);
  if (answer === 'unchanged') return;
  if (answer.status === 410) looked.set(subject, 'gone');
  refuse(answer.status, name, isSecret);
  const feed = await feedIn(answer, name);
  keep(feed, answer, { settings, unread, subject, before }, world);
  looked.set(subject, 'read');
  answer.taken();
}

const accept = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

function addressOf({ url, url_secret: hidden }: FeedSettings): URL {
  const text = (hidden?.reveal() ?? url ?? '').trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) throw new Misconfigured(words.noAddress(hidden?.name ?? ''));
  return new URL(text);
}

function refuse(status: number, name: string, isSecret: boolean): void {
  if (status === 410) throw new Misconfigured(words.gone(name));
  if (status === 404) throw new BadReading(words.missing(name));
  if (status !== 401 && status !== 403) return;
  // Publishers turn away what they take for a robot for an hour, and let it in again.
  if (!isSecret) throw new Unreachable(words.refused(name, status));
  throw new Misconfigured(words.refusedSecret(name, status));
}

async function feedIn(answer: HttpAnswer, name: string): Promise<RawFeed> {
  const { Parser } = await import('htmlparser2');
  const plain = plainTextBy(Parser);
  const text = textOf(answer.bytes, answer.charset).trimStart();
  const from = { name, base: answer.url };
  if (text.startsWith('{')) return readJsonFeed(text, from, plain);
  // What a server says before the feed, such as a warning of its program, is not of the feed.
  const begin = /<\?xml|<(?:\w+:)?(?:rss|rdf|feed|channel|opml)\b/i.exec(text)?.index;
  if (begin === undefined && /<(?:!doctype html|html|head|body)\b/i.test(text)) {
    const hint = feedOfPage(text, answer.url);
    // It may be there for a day only, as while a server is mended, unless it names its feed.
    throw new (hint === undefined ? BadReading : Misconfigured)(words.page(name, hint));
  }
  return await readXmlFeed(entitiesIn(text.slice(begin ?? 0), plain), from, Parser, plain);
}

function feedOfPage(html: string, base: string): string | undefined {
  // Bounded: of a page that is full of tags without an end, each would be read to the end of the page.
  const tag = /<link\b[^<>]{0,1000}type=["']application\/(?:rss|atom)\+xml["'][^<>]{0,1000}>/i;
  const link = tag.exec(html)?.[0] ?? '';
  return linkOf(/\bhref=["']([^"']+)["']/i.exec(link)?.[1], base) ?? undefined;
}

/** XML knows five entities; feeds use those of HTML as well. */
function entitiesIn(text: string, plain: ReturnType<typeof plainTextBy>): string {
  const decoded = new Map<string, string>();
  return text.replaceAll(/&(?!(?:amp|lt|gt|quot|apos);)([a-z][a-z0-9]{1,30});/gi, (entity) => {
    const known = decoded.get(entity) ?? plain.html(`.${entity}.`, 40).slice(1, -1);
    decoded.set(entity, known);
    return known;
  });
}

type Place = {
  readonly settings: FeedSettings;
  /** What it is called while it says no title. */
  readonly unread: string;
  readonly subject: string;
  readonly before: Snapshot<'feed'> | undefined;
};

function keep(raw: RawFeed, answer: HttpAnswer, { settings, unread, subject, before }: Place, world: FeedWorld): void {
  const items = itemsOf(raw.items, world.now);
  const title = (settings.title ?? raw.title) || unread;
  const kind = settings.kind ?? kindOf(raw);
  const moved = movedTo(answer, settings);
  const newest = Math.max(...(before?.body.items.map(({ at }) => at ?? 0) ?? []), 0);
  const { fresh, known } = newsOf(items, before?.body.known, newest);
  const body: Feed = {
    kind,
    title: title.slice(0, bounds.title),
    link: raw.link,
    credit: raw.credit,
    items: items.slice(0, bounds.items).map(({ item }) => item),
    ...(kind === 'podcast' && { known: [...known] }),
    ...(moved !== undefined && { movedTo: moved }),
  };
  // Copied, for a piece of a text keeps the whole of it in memory. Both are in one commit: no episode is told of again after a power cut, or not at all.
  world.sink.snapshot('feed', subject, structuredClone(body));
  if (kind === 'podcast')
    for (const { title: episode } of fresh.slice(-mostTold))
      world.sink.journal('episode', subject, playingWords.episode(title, episode));
  if (moved === undefined || moved === before?.body.movedTo) return;
  const text = settings.url_secret === undefined ? words.moved(title, moved) : words.movedSecret(title, moved);
  world.sink.journal('feed-moved', subject, text, 'warn');
}

/** Of a private address its host alone is told. */
function movedTo({ movedTo: to }: HttpAnswer, { url_secret: hidden }: FeedSettings): string | undefined {
  if (to === undefined) return undefined;
  return hidden === undefined ? (linkOf(to, to) ?? undefined) : new URL(to).host;
}

function kindOf({ saysPodcast, items }: RawFeed): Feed['kind'] {
  const heard = items.filter(({ audio }) => audio !== null).length;
  const isPodcast = items.length === 0 ? saysPodcast : heard * 2 >= items.length || (saysPodcast && heard > 0);
  return isPodcast ? 'podcast' : 'headlines';
}
