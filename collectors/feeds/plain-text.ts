/** Text of HTML, for people: no markup, no control characters, never longer than it may be. */
import type { Parser } from 'htmlparser2';

export type PlainText = {
  /** Of HTML, or of text that may hold some. */
  html(text: string, longest: number): string;
  /** Of text in which "<" is a "<". */
  text(text: string, longest: number): string;
};

const inline =
  'a abbr acronym b bdi big blink cite code del em font i ins kbd mark q s small span strike strong sub sup tt u var wbr';
const blocks =
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr iframe img li main nav ol p picture pre section table tbody td tfoot th thead tr ul video';
const silent = 'script style template noscript object svg';
const isBlock = new Set(blocks.split(' '));
const isSilent = new Set(silent.split(' '));
/** A tag of HTML, or a comment; "2 < 3" and "the <thing> tag" are neither. */
const markup = new RegExp(
  `<(?:/?(?:${`${inline} ${blocks} ${silent}`.replaceAll(' ', '|')})(?:[\\s/][^<>]*)?>|!--)`,
  'i',
);

export function plainTextBy(HtmlParser: typeof Parser): PlainText {
  const read = (html: string): string => {
    const parts: string[] = [];
    let hidden = 0;
    const parser = new HtmlParser({
      onopentagname(name) {
        if (isSilent.has(name)) hidden++;
        if (isBlock.has(name)) parts.push(' ');
      },
      ontext: (text) => void (hidden === 0 && parts.push(text)),
      onclosetag(name) {
        if (isSilent.has(name)) hidden--;
        if (isBlock.has(name)) parts.push(' ');
      },
    });
    parser.end(html);
    return parts.join('');
  };
  return {
    html(text, longest) {
      // Ten times as much markup as text is enough: articles are long, and only their beginning is wanted.
      const begin = text.slice(0, 1_000 + 10 * longest);
      return shortened(read(markup.test(begin) ? begin : begin.replaceAll('<', '&lt;')), longest);
    },
    text: shortened,
  };
}

/** One line, cut between characters, with "…" where something is left out. */
function shortened(text: string, longest: number): string {
  const line = text
    // Control characters, and those that turn the direction of what stands behind them.
    .replaceAll(/[\p{Cc}\s\u00A0\u200B\u2028\u2029\u2060\uFEFF]+/gu, ' ')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g, '')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  const words = cut.replace(/\s+\S*$/, '');
  return `${words.length > longest / 2 ? words : cut}…`;
}
