/** Namespaces of feeds under the names people know them by. Feeds bind them to other prefixes, and write them in many ways. */

const known: readonly (readonly [address: RegExp, space: string])[] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom\//i, 'atom'],
  [/itunes\.com\/dtds\/podcast/i, 'itunes'],
  [/purl\.org\/dc\/elements\//i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/search\.yahoo\.com\/(mrss|rss)/i, 'media'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/rdf-syntax-ns/i, 'rdf'],
  [/purl\.org\/rss\/1\.0\/?$|netscape\.com\/rdf|userland\.com\/rss|harvard\.edu\/(tech\/)?rss/i, ''],
];

/** Prefixes that are known at a time: feeds use a dozen. Each element that declares one has a copy of all around it. */
const mostPrefixes = 60;

/** Namespaces that hold within an element, by prefix; the empty prefix is the default. */
export function prefixesOf(
  attributes: Readonly<Record<string, string>>,
  outer: ReadonlyMap<string, string> = new Map<string, string>(),
): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes)
    .filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    .slice(0, mostPrefixes);
  if (declared.length === 0 || outer.size > mostPrefixes) return outer;
  const spaces = declared.map(([name, address]) => {
    const prefix = name.slice('xmlns:'.length);
    return [prefix, known.find(([pattern]) => pattern.test(address))?.[1] ?? prefix] as const;
  });
  return new Map([...outer, ...spaces]);
}

/** A prefix that was never declared is taken at its word. */
export function canonicalName(tag: string, prefixes: ReadonlyMap<string, string>): { space: string; name: string } {
  const colon = tag.indexOf(':');
  const prefix = tag.slice(0, Math.max(0, colon));
  return { space: prefixes.get(prefix) ?? prefix, name: tag.slice(colon + 1) };
}
