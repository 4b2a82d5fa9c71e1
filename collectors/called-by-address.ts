/** What is called by its address while nobody has named it, as feeds and calendars are. */

export type Addressed = {
  readonly name: string | undefined;
  /** Undefined for an address that is a secret, of which nothing is told but `secret`, the name of its entry. */
  readonly url: string | undefined;
  readonly secret: string | undefined;
};

/**
 * A name for each that no other has, in the same order: that of the settings, else the host, counted where several without
 * a name share it. Nothing else of an address is told, for private ones have their key in the path or the query.
 */
export function calledByAddress(all: readonly Addressed[]): readonly string[] {
  const names = all.map(({ name, url, secret }) => name ?? (url === undefined ? (secret ?? '') : new URL(url).host));
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}
