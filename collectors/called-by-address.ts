/** What is called by its address while nobody has named it, as feeds and calendars are. */

/** Characters of a path that are told. */
const longestPath = 100;

export type Addressed = {
  readonly name: string | undefined;
  /** Undefined for an address that is a secret, of which nothing is told but `secret`, the name of its entry. */
  readonly url: string | undefined;
  readonly secret: string | undefined;
};

/**
 * A name for each that no other has, in the same order: that of the settings, else the host, with the path behind it where
 * several without a name share that host. Of an address neither its query nor its password is told.
 */
export function calledByAddress(all: readonly Addressed[]): readonly string[] {
  const hosts = all.map(({ name, url }) => (name === undefined && url !== undefined ? new URL(url).host : undefined));
  const names = all.map(({ name, url, secret }, index) => {
    if (name !== undefined) return name;
    const host = hosts[index];
    if (host === undefined || url === undefined) return secret ?? '';
    return hosts.indexOf(host) === hosts.lastIndexOf(host) ? host : `${host}${pathOf(url)}`;
  });
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** Shortened in its middle, for its end is what tells files apart. */
function pathOf(url: string): string {
  const { pathname } = new URL(url);
  const path = pathname === '/' ? '' : pathname;
  if (path.length <= longestPath) return path;
  return `${path.slice(0, longestPath / 2)}…${path.slice(1 - longestPath / 2)}`;
}
