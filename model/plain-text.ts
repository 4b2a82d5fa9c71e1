/** Text and links from outside, made fit to be shown: nobody there is trusted. */

/** Blanks run together, control and direction characters gone, no longer than `most`; undefined when nothing is left. */
export function plainText(text: string, most: number): string | undefined {
  // What is cut away in the end is not worth cleaning.
  const plain = text
    .slice(0, 8 * most)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  if (plain === '') return undefined;
  if (plain.length <= most) return plain;
  // Half of a pair of surrogates is no character.
  return `${plain
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** The address, if it is one of the web that a screen may offer to open; relative ones stand for what lies below `base`. */
export function webLink(text: string, base?: string): string | undefined {
  const given = text.trim();
  if (given === '' || given.length > 2_000 || !URL.canParse(given, base)) return undefined;
  const url = new URL(given, base);
  // A name and a password before the host only serve to mislead.
  const isOfWeb = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
  return isOfWeb && url.href.length <= 2_000 ? url.href : undefined;
}
