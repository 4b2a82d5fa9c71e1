/** A template into pieces: text, {{ expressions }} and {% statements %}, and an expression into tokens. */
import { mqttTemplatesCollectorWords as words } from '#model/words/collector-mqtt-templates-en.ts';
import { UnreadableTemplate } from './unreadable.ts';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'output' | 'statement'; readonly code: string };

const opening = /\{[{%#]/g;
const closings: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };

/** Surrounding white space of text counts for nothing: a state is trimmed in any case. */
export function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const addText = (text: string): void => {
    if (/\}\}|%\}/.test(text)) throw new UnreadableTemplate(words.openBracket);
    if (text.trim() !== '') pieces.push({ kind: 'text', text });
  };
  for (;;) {
    opening.lastIndex = end;
    const found = opening.exec(template);
    if (!found) break;
    const [bracket] = found;
    const close = template.indexOf(closings[bracket] ?? '', opening.lastIndex);
    if (close === -1) throw new UnreadableTemplate(words.openBracket);
    addText(template.slice(end, found.index));
    const code = template.slice(opening.lastIndex, close).replace(/^-|-$/g, '');
    if (bracket === '{{') pieces.push({ kind: 'output', code });
    else if (bracket === '{%') pieces.push({ kind: 'statement', code: code.trim() });
    end = close + 2;
  }
  addText(template.slice(end));
  return pieces;
}

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'name' | 'operator'; readonly value: string };

const token =
  /\s*(?:(\d+\.\d+(?:[eE][+-]?\d+)?|\d+(?:[eE][+-]?\d+)?)|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([A-Za-z_]\w*)|(\*\*|\/\/|==|!=|<=|>=|[-+*/%~<>|.,:()[\]{}=]))/y;

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
const unescape = (text: string): string => text.replace(/\\(.)/g, (_, c: string) => escapes[c] ?? c);

export function tokensOf(code: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < code.trimEnd().length) {
    const at = token.lastIndex;
    const found = token.exec(code);
    if (!found) throw new UnreadableTemplate(words.notUnderstood(code.slice(at).trim().slice(0, 20)));
    const [, number, single, double, name, operator] = found;
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (single !== undefined || double !== undefined)
      tokens.push({ kind: 'string', value: unescape(single ?? double ?? '') });
    else if (name !== undefined) tokens.push({ kind: 'name', value: name });
    else tokens.push({ kind: 'operator', value: operator ?? '' });
  }
  return tokens;
}
