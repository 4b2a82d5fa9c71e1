/** RSS 0.9 to 2.0 and Atom 0.3 and 1.0, from their elements. */
import type { Parser } from 'htmlparser2';
import { feedBounds as bounds } from '#model/snapshots/feed.ts';
import { BadReading } from '#model/trouble.ts';
import { feedsCollectorWords as words } from '#model/words/collector-feeds-en.ts';
import { dateOf } from './dates.ts';
import type { PlainText } from './plain-text.ts';
import { durationOf, isAudio, linkOf } from './raw-feed.ts';
import type { FeedPlace, RawFeed, RawItem } from './raw-feed.ts';
import { childOf, childrenOf, rawText, readXml } from './xml.ts';
import type { Element } from './xml.ts';

const dates = ['pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified'];
const dateSpaces = ['', 'atom', 'dc', 'dcterms'];
/** RSS's own names and Atom's, which some feeds write without their namespace. */
const own = ['', 'atom'];

/** Throws BadReading for what is no feed. */
export async function readXmlFeed(
  text: string,
  { name, base }: FeedPlace,
  XmlParser: typeof Parser,
  plain: PlainText,
): Promise<RawFeed> {
  const items: RawItem[] = [];
  const root = await readXml(text, base, XmlParser, (item) => items.push(itemOf(item, plain)));
  if (root === undefined || !['rss', 'rdf', 'feed', 'channel'].includes(root.name)) {
    throw new BadReading(root?.name === 'opml' ? words.listOfFeeds(name) : words.notFeed(name));
  }
  const isAtom = root.name === 'feed';
  const channel = isAtom ? root : (childOf(root, 'channel', ...own) ?? root);
  const said = (tag: string, ...spaces: string[]): string =>
    textIn(childOf(channel, tag, ...spaces), plain, bounds.title);
  const credits = [
    said('rights', ...own, 'dc', 'dcterms') || said('copyright', ...own),
    said('author', 'itunes'),
    nameIn(childOf(channel, 'author', ...own, 'dc'), plain) || said('publisher', 'dc') || said('creator', 'dc'),
  ];
  return {
    form: isAtom ? 'Atom' : 'RSS',
    title: said('title', ...own, 'dc'),
    link: isAtom ? atomLink(channel) : (ownLink(channel) ?? atomLink(channel)),
    credit: credits.find((credit) => credit !== '') ?? null,
    saysPodcast: channel.children.some((child) => typeof child !== 'string' && child.space === 'itunes'),
    items,
  };
}

function itemOf(item: Element, plain: PlainText): RawItem {
  const text = (name: string, longest: number, ...spaces: string[]): string =>
    textIn(childOf(item, name, ...spaces), plain, longest);
  const guid = childOf(item, 'guid', '') ?? childOf(item, 'id', ...own);
  const named = rawText(guid).trim();
  const about = Object.entries(item.attributes).find(([name]) => name.endsWith(':about'))?.[1] ?? '';
  const isLink = guid?.name === 'guid' && guid.attributes['ispermalink']?.toLowerCase() !== 'false';
  const byGuid = isLink && /^https?:/i.test(named) ? linkOf(named, item.base) : null;
  const audio = audioOf(item);
  return {
    id: named === '' ? about : named,
    title: text('title', bounds.title, ...own, 'dc', 'media', 'itunes'),
    summary:
      text('description', bounds.summary, '', 'dc', 'media') ||
      text('summary', bounds.summary, ...own, 'itunes') ||
      text('subtitle', bounds.summary, 'itunes') ||
      text('encoded', bounds.summary, 'content') ||
      text('content', bounds.summary, ...own),
    link: ownLink(item) ?? atomLink(item) ?? byGuid,
    dated: datedOf(item),
    audio,
    duration: durationOf(rawText(childOf(item, 'duration', 'itunes'))),
    episode: episodeOf(rawText(childOf(item, 'episode', 'itunes'))),
  };
}

function datedOf(item: Element): number | null {
  for (const name of dates) {
    for (const space of dateSpaces) {
      const found = dateOf(rawText(childOf(item, name, space)));
      if (found !== null) return found;
    }
  }
  return null;
}

/** What an element says, by what it says it is: Atom's text, HTML or XHTML; RSS does not tell and may be HTML. */
function textIn(element: Element | undefined, plain: PlainText, longest: number): string {
  if (element === undefined) return '';
  const { type, mode } = element.attributes;
  const raw = spacedText(element);
  if (mode?.toLowerCase() === 'base64') return plain.html(Buffer.from(raw, 'base64').toString(), longest);
  const isMarkup = element.children.some((child) => typeof child !== 'string');
  const isAtom = element.space === 'atom' || type !== undefined;
  // Atom 0.3 says in its mode what Atom 1.0 says in its type.
  const isPlain = isMarkup || (isAtom && !/html/i.test(type ?? '') && mode?.toLowerCase() !== 'escaped');
  return isPlain ? plain.text(raw, longest) : plain.html(raw, longest);
}

/** Text of elements within, words of different ones apart. */
function spacedText(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      const isBlock = /^(br|p|div|li|ul|ol|h\d|tr|td|table|blockquote|img)$/.test(child.name);
      return isBlock ? ` ${spacedText(child)} ` : spacedText(child);
    })
    .join('');
}

/** Of a person, Atom has the name apart; RSS writes "me@example.com (Name)" or "Name <me@example.com>". */
function nameIn(element: Element | undefined, plain: PlainText): string {
  if (element === undefined) return '';
  const name = childOf(element, 'name', ...own);
  if (name) return textIn(name, plain, bounds.title);
  // No name is longer, and the patterns take the square of the text.
  const text = rawText(element).slice(0, 1_000);
  const bare =
    /^\s*[^\s@]+@[^\s@]+\s*\((.+)\)\s*$/.exec(text)?.[1] ?? text.replaceAll(/<?[^\s<>()@]+@[^\s<>()@]+>?|\(\s*\)/g, '');
  return plain.html(bare.replaceAll(/\(\s*\)/g, ''), bounds.title);
}

/** <link>https://...</link> */
function ownLink(element: Element): string | null {
  for (const link of childrenOf(element, 'link', '')) {
    const found = link.attributes['href'] === undefined ? linkOf(rawText(link), link.base) : null;
    if (found !== null && (link.attributes['rel'] ?? 'alternate') === 'alternate') return found;
  }
  return null;
}

/** <link rel="alternate" href="..."/>, HTML before other types; some write the address as text. */
function atomLink(element: Element): string | null {
  const links = own
    .flatMap((space) => [...childrenOf(element, 'link', space)])
    .filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const isPage = ({ attributes }: Element): boolean => /html/i.test(attributes['type'] ?? 'html');
  for (const link of [...links.filter(isPage), ...links]) {
    const found = linkOf(link.attributes['href'] ?? rawText(link), link.base);
    if (found !== null) return found;
  }
  return null;
}

function audioOf(item: Element): string | null {
  const groups = [item, ...childrenOf(item, 'group', 'media')];
  const enclosures = [
    ...childrenOf(item, 'enclosure', '', 'atom'),
    ...[...childrenOf(item, 'link', ...own)].filter(({ attributes }) => attributes['rel'] === 'enclosure'),
    ...groups.flatMap((group) => [...childrenOf(group, 'content', 'media')]),
  ];
  for (const { attributes, base } of enclosures) {
    const address = linkOf(attributes['url'] ?? attributes['href'], base);
    const isHeard = attributes['medium']?.toLowerCase() === 'audio' || isAudio(attributes['type'], address);
    if (address !== null && isHeard) return address;
  }
  return null;
}

function episodeOf(text: string): number | null {
  const found = /^\s*(\d{1,6})\s*$/.exec(text)?.[1];
  return found === undefined || Number(found) === 0 ? null : Number(found);
}
