/** Lines of iCalendar (RFC 5545 section 3.1): unfolded, and each taken apart. Broken ones are left out. */

export type Property = {
  /** In capitals, as the names of parameters. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** As it stands, escapes included. */
  readonly value: string;
};

export type Component = {
  /** VEVENT, VTIMEZONE, STANDARD, DAYLIGHT. */
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
};

const longestLine = 20_000;

/** Lines that are continued on the next are one; the blank that continues is not of it. */
export function* unfolded(text: string): Generator<string> {
  let line = '';
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const next = text.slice(at, endOfLine(text, at, end < 0 ? text.length : end));
    at = end < 0 ? text.length : end + 1;
    if (next.startsWith(' ') || next.startsWith('\t')) {
      if (line.length < longestLine) line += next.slice(1);
      continue;
    }
    if (line !== '') yield line;
    line = next;
  }
  if (line !== '') yield line;
}

/** Where it ends without its line end. A pattern for that takes the square of the line, when it is full of returns. */
function endOfLine(text: string, begin: number, end: number): number {
  let last = Math.min(end, begin + longestLine);
  while (last > begin && text[last - 1] === '\r') last--;
  return last;
}

/** NAME;PARAMETER=value;OTHER="quoted: value":the value */
export function propertyOf(line: string): Property | undefined {
  // Each character in one way only: commas that could be of a value, or between values, would take for ever.
  const [, name, given = '', value] =
    /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^",;:]*)(?:,(?:"[^"]*"|[^",;:]*))*)*):(.*)$/s.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const parameters = [...given.matchAll(/;([\w-]+)=("[^"]*"|[^;]*)/g)].map(
    ([, key = '', text = '']) => [key.toUpperCase(), text.replaceAll('"', '')] as const,
  );
  return { name: name.toUpperCase(), parameters: Object.fromEntries(parameters), value };
}

export const first = ({ properties }: Component, name: string): Property | undefined =>
  properties.find((property) => property.name === name);

export const all = ({ properties }: Component, name: string): Property[] =>
  properties.filter((property) => property.name === name);

/** RFC 5545 section 3.3.11, on one line and without control characters. */
export function textOf({ value }: Property): string {
  return value
    .replaceAll(/\\([nN,;\\:"])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? ' ' : escaped))
    .replaceAll(/[\p{Cc}\s\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
}
