/** How MQTT filters lie over each other: a broker may send a message once for each filter that matches it. */

/** Those that no other one covers. */
export function widest(filters: readonly string[]): readonly string[] {
  const different = [...new Set(filters)];
  return different.filter((filter) => !different.some((other) => other !== filter && covers(other, filter)));
}

/** Two of the widest that match a topic both; undefined when none do. */
export function overlapIn(filters: readonly string[]): readonly [string, string] | undefined {
  const wide = widest(filters);
  for (const [index, one] of wide.entries()) {
    const other = wide.slice(index + 1).find((later) => overlap(one, later));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

/** Whether `wide` matches every topic that `narrow` matches. */
function covers(wide: string, narrow: string): boolean {
  if (areApart(wide, narrow)) return false;
  const [one, other] = [wide.split('/'), narrow.split('/')];
  for (const [index, level] of one.entries()) {
    if (level === '#') return true;
    const there = other[index];
    if (there === undefined || there === '#' || (level !== '+' && level !== there)) return false;
  }
  return one.length === other.length;
}

function overlap(one: string, other: string): boolean {
  if (areApart(one, other)) return false;
  const [left, right] = [one.split('/'), other.split('/')];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [here, there] = [left[index], right[index]];
    // It matches its parent, too.
    if (here === '#' || there === '#') return true;
    if (here === undefined || there === undefined) return false;
    if (here !== there && here !== '+' && there !== '+') return false;
  }
  return true;
}

/** A wildcard in front matches no topic that begins with $. */
const areApart = (one: string, other: string): boolean =>
  (one.startsWith('$') && /^[+#]/.test(other)) || (other.startsWith('$') && /^[+#]/.test(one));
