/** Takes line protocol apart, token by token. Only ASCII has a meaning in it, so text is as good as bytes. Pure. */
import { BadReading } from '#model/trouble.ts';
import { lineWords } from '#model/words/line-protocol-en.ts';
import { notText } from './body-text.ts';

export type Cursor = { readonly text: string; at: number };

const backslash = 92;
const quote = 34;
export const space = 32;
export const comma = 44;
export const equals = 61;
const lineFeed = 10;
const carriageReturn = 13;
const none = NaN;

/** Which ASCII characters end a token; control characters always do. */
function enders(characters: string): Uint8Array {
  const table = new Uint8Array(128).fill(1, 0, 32);
  table[127] = 1;
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** What ends a kind of token, and what a backslash in it takes the meaning of; before anything else it is itself. */
type TokenKind = { readonly ends: Uint8Array; readonly escapable: string };
export const measurementToken: TokenKind = { ends: enders(', '), escapable: ', ' };
export const keyToken: TokenKind = { ends: enders(',= '), escapable: ',= ' };

const escapedInStrings: Readonly<Record<string, string>> = { '\\': '\\', '"': '"', n: '\n', r: '\r', t: '\t' };

/** NaN behind the end. */
export const peek = ({ text, at }: Cursor): number => (at < text.length ? text.charCodeAt(at) : none);

export function skipSpaces(cursor: Cursor): void {
  while (peek(cursor) === space) cursor.at += 1;
}

/** Passes the end of a line, or of the text. False when something else is there. */
export function takeLineEnd(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const next = peek(cursor);
  if (next === lineFeed) cursor.at += 1;
  else if (next === carriageReturn && at + 1 >= text.length) cursor.at += 1;
  else if (next === carriageReturn && text.charCodeAt(at + 1) === lineFeed) cursor.at += 2;
  else return at >= text.length;
  return true;
}

/** A name or a tag's value, without its backslashes; empty when none is there. Throws BadReading for what is no text. */
export function takeToken(cursor: Cursor, { ends, escapable }: TokenKind): string {
  const { text } = cursor;
  let taken = '';
  let from = cursor.at;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === backslash && i + 1 < text.length && escapable.includes(text.charAt(i + 1))) {
      taken += text.slice(from, i);
      from = ++i;
    } else if (code < 128 && ends[code] === 1) break;
  }
  cursor.at = i;
  return readable(taken + text.slice(from, i));
}

/** A value that is not quoted: all up to the next comma, space or end of line. */
export function takeBare(cursor: Cursor): string {
  const { text, at } = cursor;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === comma || code === space || code === lineFeed || code === carriageReturn) break;
  }
  cursor.at = i;
  return text.slice(at, i);
}

/** Quoted text, which may span lines; undefined when the quote is never closed, and then nothing is taken. */
export function takeQuoted(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  let taken = '';
  let from = at + 1;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) {
      cursor.at = i + 1;
      return readable(taken + text.slice(from, i));
    }
    if (code !== backslash) continue;
    const meant = escapedInStrings[text.charAt(i + 1)];
    if (meant === undefined) continue;
    taken += text.slice(from, i) + meant;
    from = i + 2;
    i += 1;
  }
  return undefined;
}

/** Goes to the beginning of the next line. */
export function skipLine(cursor: Cursor): void {
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end === -1 ? cursor.text.length : end + 1;
}

/** Passes a comment. False, and nowhere else than before, when it holds what no line may hold. */
export function takeComment(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end === -1 ? text.length : end).replace(/\r$/, '');
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code < 32 || code === 127) return false;
  }
  skipLine(cursor);
  return true;
}

function readable(token: string): string {
  if (token.includes(notText)) throw new BadReading(lineWords.notText);
  return token;
}
