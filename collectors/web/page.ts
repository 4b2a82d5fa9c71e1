/** Elements of a page by CSS selector. */
import type * as htmlparser2 from 'htmlparser2';
import { BadReading, Misconfigured } from '#model/trouble.ts';
import { webCollectorWords as words } from '#model/words/collector-web-en.ts';

type Library = typeof htmlparser2;
type Root = ReturnType<Library['parseDocument']>;
type AnyNode = Root['children'][number];
type Element = Extract<AnyNode, { readonly attribs: object }>;

/** Selectors go up through all ancestors, and a page of a megabyte can be three hundred thousand elements deep. */
const deepest = 500;
/** Entries of a list that are looked at. */
const mostEntries = 200;

export type Entry = {
  /** Text of the element, blanks run together, or one of its attributes; the entry itself for an empty selector. */
  find(selector: string, attribute: string | undefined): string | undefined;
};
export type Page = Entry & { all(selector: string): readonly Entry[] };

/** Throws BadReading for what is nested too deeply. */
export async function readPage(text: string, { host, isXml }: { host: string; isXml: boolean }): Promise<Page> {
  const [parser, { selectAll, selectOne }] = await Promise.all([import('htmlparser2'), import('css-select')]);
  const options = { xmlMode: isXml };
  const document = parsed(parser, text, options, host);

  const select = <T>(selector: string, look: () => T): T => {
    try {
      return look();
    } catch (cause) {
      throw new Misconfigured(words.badSelector(selector), { cause });
    }
  };
  const entryOf = (root: AnyNode[], own?: Element): Entry => ({
    find(selector, attribute) {
      const element =
        selector === '' ? own : select(selector, () => selectOne<AnyNode, Element>(selector, root, options));
      if (!element) return undefined;
      if (attribute === undefined) return textIn(element);
      return Object.hasOwn(element.attribs, attribute) ? element.attribs[attribute] : undefined;
    },
  });
  return {
    ...entryOf(document.children),
    all(selector) {
      const elements = select(selector, () => selectAll<AnyNode, Element>(selector, document.children, options));
      return elements.slice(0, mostEntries).map((element) => entryOf(element.children, element));
    },
  };
}

const childrenOf = (node: AnyNode): readonly AnyNode[] => ('children' in node ? node.children : []);

/** Watched while it is parsed, for that alone takes the square of the depth. */
function parsed({ DomHandler, Parser }: Library, text: string, options: { xmlMode: boolean }, host: string): Root {
  const handler = new DomHandler(undefined, options);
  const opened = handler.onopentag.bind(handler);
  const closed = handler.onclosetag.bind(handler);
  let depth = 0;
  handler.onopentag = (name, attributes) => {
    depth += 1;
    if (depth > deepest) throw new BadReading(words.tooDeep(host));
    opened(name, attributes);
  };
  handler.onclosetag = () => {
    depth -= 1;
    closed();
  };
  new Parser(handler, options).end(text);
  return handler.root;
}

/** Not recursive: a page says how deep it is. */
function textIn(element: Element): string {
  const parts: string[] = [];
  const waiting: AnyNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') parts.push(node.data);
    else if (node.type !== 'script' && node.type !== 'style') {
      // One by one: there may be more of them than a call takes arguments.
      for (const child of childrenOf(node).toReversed()) waiting.push(child);
    }
  }
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}
