/** What an address answered, in which the places of the settings are looked up. What is large is loaded when it is needed. */
import { parsePath, valueAt } from '#model/json-path.ts';
import type { HttpAnswer } from '#model/http.ts';
import { BadReading } from '#model/trouble.ts';
import { webCollectorWords as words } from '#model/words/collector-web-en.ts';
import { httpWords } from '#model/words/http-en.ts';
import { readPage } from './page.ts';
import { found } from './pattern.ts';
import type { ListSetting, PlaceSetting, RowSetting } from './settings.ts';
import { readTable } from './table.ts';

/** A document, or one entry of it. */
export type Scope = {
  /** Text, a number, true, false, null, or a list or object of JSON; undefined when nothing stands there. Throws BadReading. */
  find(place: PlaceSetting, row?: RowSetting): Promise<unknown>;
};
export type Document = Scope & {
  /** The text of the whole. */
  readonly text: string;
  entries(items: ListSetting['items']): Promise<readonly Scope[]>;
};

export type DocumentOptions = {
  /** For sentences. */
  readonly host: string;
  readonly delimiter?: string | undefined;
};

export function createDocument(answer: Answer, { host, delimiter }: DocumentOptions): Document {
  const text = textOf(answer);
  const json = once(() => Promise.resolve(readJson(text, answer, host)));
  const page = once(() => readPage(text, { host, isXml: isXml(answer, text) }));
  const table = once(() => readTable(text, { host, delimiter, isPage: isPage(answer, text) }));

  return {
    text,
    async find(place, row) {
      if (place.json !== undefined) return matched(place, valueAt(await json(), parsePath(place.json) ?? []));
      if (place.selector !== undefined) return matched(place, (await page()).find(place.selector, place.attribute));
      return matched(place, (await table()).find(place.column ?? 1, row ?? 'last'));
    },
    async entries({ json: path, selector }) {
      if (path !== undefined) return jsonEntries(valueAt(await json(), parsePath(path) ?? []), path);
      if (selector !== undefined) {
        const entries = (await page()).all(selector);
        return entries.map((entry) => scopeOf((place) => entry.find(place.selector ?? '', place.attribute)));
      }
      const rows = (await table()).rows();
      return rows.map((row) => scopeOf((place) => row.find(place.column ?? 1)));
    },
  };
}

export type Answer = Pick<HttpAnswer, 'bytes' | 'type' | 'charset'>;

function jsonEntries(list: unknown, path: string): readonly Scope[] {
  if (!Array.isArray(list)) throw new BadReading(words.noList(path));
  return list.map((entry: unknown) => scopeOf((place) => valueAt(entry, parsePath(place.json ?? '') ?? [])));
}

const scopeOf = (look: (place: PlaceSetting) => unknown): Scope => ({
  find: async (place) => matched(place, look(place)),
});

function matched({ pattern }: PlaceSetting, value: unknown): unknown {
  const text = pattern === undefined ? undefined : textIn(value);
  return pattern === undefined || text === undefined ? value : found(pattern, text);
}

/** What was found, as text; undefined for nothing and for a list or an object. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function readJson(text: string, answer: Answer, host: string): unknown {
  if (isPage(answer, text)) throw new BadReading(words.pageForJson(host));
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new BadReading(httpWords.notJson(host), { cause });
  }
}

/** Whether it is a page for people. */
function isPage({ type }: Answer, text: string): boolean {
  return (
    type === 'text/html' || type === 'application/xhtml+xml' || /^\s*<(!doctype html|html)\b/i.test(text.slice(0, 500))
  );
}

const isXml = (answer: Answer, text: string): boolean =>
  !isPage(answer, text) && (/\bxml$/.test(answer.type ?? '') || /^\s*<\?xml\b/.test(text.slice(0, 100)));

/** By the charset that stands beside it or in its head, else UTF-8. */
function textOf({ bytes, charset }: Answer): string {
  const head = (): string => new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const named = charset ?? /(?:charset|encoding)\s*=\s*["']?([\w-]{2,40})/i.exec(head())?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    // A name that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    // A fault is the same error for every place that meets it.
    made ??= Promise.resolve().then(make);
    return made;
  };
}
