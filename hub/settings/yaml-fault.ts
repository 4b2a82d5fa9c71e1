/** What is wrong with text that is not YAML, where the trouble begins, in words of a person who writes settings. Pure. */
import { parseDocument, visit } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';
import { yamlWords } from '#model/words/hub-en.ts';

/** `offset` is a place in the text; `reason` a sentence without its full stop. */
export type YamlFault = { readonly offset: number; readonly reason: string };

export function yamlFault(text: string, error: YAMLParseError): YamlFault {
  // Read anew, as only what is broken needs its tokens kept.
  const document = parseDocument(text, { prettyErrors: false, keepSourceTokens: true });
  const at = error.pos[0];
  const quote = openQuote(text, document, at, error);
  if (quote !== undefined) return { offset: quote, reason: yamlWords.quote };
  const bracket = openBracket(document, at);
  if (bracket !== undefined) return { offset: bracket, reason: yamlWords.bracket(text.charAt(bracket)) };
  return { offset: at, reason: reasonOf(text, error) };
}

/** The first reference to a part that nothing above it is marked as. */
export function aliasFault(document: Document): YamlFault | undefined {
  let fault: YamlFault | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      fault = { offset: alias.range?.[0] ?? 0, reason: yamlWords.alias(alias.source) };
      return visit.BREAK;
    },
  });
  return fault;
}

/**
 * A quote that is never closed reaches to the end of the text, or to the opening of the next one: then whatever stands
 * on the line where it ends is out of place.
 */
function openQuote(text: string, document: Document, at: number, { code }: YAMLParseError): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') || !range || range[0] >= at) return;
      const [begin, end] = range;
      const isEndless = code === 'MISSING_CHAR' && end >= at;
      const spansLines = text.slice(begin, end).includes('\n') && !text.slice(end, at).includes('\n');
      if (isEndless || spansLines) found = begin;
    },
  });
  return found;
}

/** The last bracket opened before the place that has no partner. */
function openBracket(document: Document, at: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Collection(_, { srcToken }) {
      if (srcToken?.type !== 'flow-collection' || srcToken.offset > at) return;
      const isClosed = srcToken.end.some(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end');
      if (!isClosed) found = srcToken.offset;
    },
  });
  return found;
}

function reasonOf(text: string, { code, pos, message }: YAMLParseError): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return yamlWords.twice(/^[^\s:]*/.exec(text.slice(pos[0]))?.[0] ?? '');
    case 'TAB_AS_INDENT':
      return yamlWords.tab;
    case 'BAD_INDENT':
      return yamlWords.indent;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return yamlWords.nested;
    case 'MULTILINE_IMPLICIT_KEY':
      return yamlWords.colon;
    case 'BAD_SCALAR_START':
      return yamlWords.quoted(text.charAt(pos[0]));
    case 'BAD_DQ_ESCAPE':
      return yamlWords.backslash;
    case 'MULTIPLE_DOCS':
      return yamlWords.documents;
    case 'MISSING_CHAR':
      return message.startsWith('Implicit map keys') ? yamlWords.colon : yamlWords.unexpected(wordAt(text, pos[0]));
    default:
      return yamlWords.unexpected(wordAt(text, pos[0]));
  }
}

const wordAt = (text: string, at: number): string => /^\S{0,20}/.exec(text.slice(at))?.[0] ?? '';
