/** Walks through XML in pieces, without keeping it, and notices where it is broken. */
import { meterFilesCollectorWords as words } from '#model/words/collector-meter-files-en.ts';
import { decoded, type Pieces } from './text.ts';

export type Element = {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Texts of the elements within that have no elements of their own, by name; the last of each. */
  readonly texts: ReadonlyMap<string, string>;
  /** In which it began, from 1 on. */
  readonly line: number;
};

type Open = Element & {
  readonly texts: Map<string, string>;
  text: string;
  hasElements: boolean;
  readonly openedAt: number;
};

const longestText = 200;
const deepest = 50;

/** Answers where it is broken, in UTF-16 units, and how; undefined when it is whole. */
export async function walkXml(
  pieces: Pieces,
  { open, close }: { open(element: Element): void; close(element: Element): void },
): Promise<{ readonly at: number; readonly text: string } | undefined> {
  const { Parser } = await import('htmlparser2');
  const stack: Open[] = [];
  let fault: { at: number; text: string } | undefined;
  let hasAny = false;
  let isEnding = false;
  let line = 1;
  /** Line ends of what was given to the parser before. */
  let counted = 0;
  let rest = '';
  const lineAt = (place: number): number => {
    const before = rest.slice(0, Math.max(0, place - counted));
    line += before.split('\n').length - 1;
    rest = rest.slice(before.length);
    counted += before.length;
    return line;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        hasAny = true;
        const parent = stack.at(-1);
        if (parent) parent.hasElements = true;
        if (stack.length >= deepest) fault ??= { at: parser.startIndex, text: words.tooDeep };
        const place = parser.startIndex;
        const names = { name: name.slice(name.indexOf(':') + 1), attributes, texts: new Map<string, string>() };
        const element = { ...names, line: lineAt(place), text: '', hasElements: false, openedAt: parser.endIndex };
        stack.push(element);
        if (!fault) open(element);
      },
      ontext(text) {
        const element = stack.at(-1);
        if (element && element.text.length < longestText) element.text += text.slice(0, longestText);
      },
      onclosetag(name, isImplied) {
        const element = stack.pop();
        if (!element) return;
        // An element that ends with its own tag is whole, one that something else ends is not.
        if (isEnding || (isImplied && parser.endIndex !== element.openedAt)) {
          fault ??= { at: parser.endIndex, text: words.unended(name) };
        }
        const parent = stack.at(-1);
        if (parent && !element.hasElements) parent.texts.set(element.name, element.text.trim());
        // What lies in the period of a reading belongs to the reading.
        else if (parent)
          for (const [key, text] of element.texts) if (!parent.texts.has(key)) parent.texts.set(key, text);
        if (!fault) close(element);
      },
    },
    { xmlMode: true },
  );
  for await (const text of decoded(pieces)) {
    rest += text;
    parser.write(text);
    if (fault) return fault;
  }
  isEnding = true;
  parser.end();
  if (!fault && !hasAny) return { at: 0, text: words.noXml };
  return fault;
}
