/** Reads the XML of a feed as leniently as people write it, item by item, so that a long one is never held as a whole. */
import { setImmediate } from 'node:timers/promises';
import type { Parser } from 'htmlparser2';
import { canonicalName, prefixesOf } from './namespaces.ts';

export type Element = {
  /** Namespace by a short name; empty for RSS's own. */
  readonly space: string;
  /** In small letters, as the names of attributes. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  /** Address by which links within it are completed (xml:base). */
  readonly base: string;
};

type Open = {
  /** Itself, or what it is read as a part of. */
  readonly element: Element;
  readonly isOwn: boolean;
  readonly tag: string;
  readonly prefixes: ReadonlyMap<string, string>;
};

/** What holds text alone: when one of these begins within another, the other was never closed. */
const texts = new Set(
  `title link description pubdate guid author category comments language copyright managingeditor webmaster
  lastbuilddate generator ttl docs id updated published issued modified created subtitle tagline rights summary content
  date creator publisher duration episode`.split(/\s+/),
);
const isItem = ({ name }: Element): boolean => name === 'item' || name === 'entry';
/** Deeper elements are read as the text of those they stand in. */
const deepest = 60;
/** Characters that are read in one turn of the event loop. */
const piece = 16_384;

/**
 * The root without its items, which are handed to `item` one by one; undefined when there is none. What is cut off at the
 * end of the text is no item.
 */
export async function readXml(
  text: string,
  base: string,
  XmlParser: typeof Parser,
  item: (element: Element) => void,
): Promise<Element | undefined> {
  const open: Open[] = [];
  let root: Element | undefined;
  let isEnding = false;

  const close = (): void => {
    const { element: closed, isOwn = false } = open.pop() ?? {};
    if (closed === undefined || !isOwn || !isItem(closed)) return;
    const siblings = open.at(-1)?.element.children;
    if (siblings?.at(-1) === closed) siblings.pop();
    if (!isEnding) item(closed);
  };

  const closeUnclosed = (next: Element): void => {
    const begun = isItem(next) ? open.findLastIndex(({ element }) => isItem(element)) : -1;
    if (begun > 0) while (open.length > begun) close();
    const top = open.at(-1)?.element;
    if (top === undefined || !texts.has(top.name)) return;
    const isBeside = next.space === top.space && (texts.has(next.name) || isItem(next));
    // Atom's author has parts of his own, RSS's has none.
    if (isBeside) close();
  };

  const parser = new XmlParser(
    {
      onopentag(tag, given) {
        const top = open.at(-1);
        const attributes = Object.fromEntries(
          Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]),
        );
        const prefixes = prefixesOf(attributes, top?.prefixes);
        const name = canonicalName(tag.toLowerCase(), prefixes);
        const own = attributes['xml:base'];
        const outer = top?.element.base ?? base;
        const inner = own !== undefined && URL.canParse(own, outer) ? new URL(own, outer).href : outer;
        const element: Element = { ...name, attributes, children: [], base: inner };
        closeUnclosed(element);
        const outside = open.at(-1)?.element;
        const isOwn = outside === undefined || open.length < deepest;
        if (isOwn) outside?.children.push(element);
        root ??= element;
        open.push({ element: isOwn ? element : outside, isOwn, tag, prefixes });
      },
      ontext(part) {
        open.at(-1)?.element.children.push(part);
      },
      onclosetag(tag) {
        const at = open.findLastIndex((one) => one.tag === tag);
        if (at >= 0) while (open.length > at) close();
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length; at += piece) {
    parser.write(text.slice(at, at + piece));
    await setImmediate();
  }
  isEnding = true;
  parser.end();
  return root;
}

/** Elements within, of these names in one of these namespaces. */
export function* childrenOf(element: Element, name: string, ...spaces: readonly string[]): Generator<Element> {
  for (const child of element.children) {
    if (typeof child !== 'string' && child.name === name && spaces.includes(child.space)) yield child;
  }
}

export function childOf(element: Element, name: string, ...spaces: readonly string[]): Element | undefined {
  // Namespaces are in order of preference.
  for (const space of spaces) for (const child of childrenOf(element, name, space)) return child;
  return undefined;
}

/** All text within, as it stands. */
export function rawText(element: Element | undefined): string {
  if (!element) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}
