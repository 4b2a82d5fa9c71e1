/** Paths into JSON as a person writes them: `probes[0].value`, `a["PM2.5"]`. */

export type Path = readonly (string | number)[];

const step = /^(?:\.?([^.[\]"]+)|\[(\d+)\]|\["([^"]+)"\])/;

/** "a.b[0]" is ['a', 'b', 0]; empty text is the whole; undefined when it cannot be read. */
export function parsePath(text: string): (string | number)[] | undefined {
  const path: (string | number)[] = [];
  for (let rest = text; rest !== '';) {
    const found = step.exec(rest);
    if (!found || (path.length === 0 && rest.startsWith('.'))) return undefined;
    path.push(found[2] === undefined ? (found[1] ?? found[3] ?? '') : Number(found[2]));
    rest = rest.slice(found[0].length);
  }
  return path;
}

/** What stands at a path, null included; undefined when nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[key];
  }
  return found;
}

/** The same, where null is nothing. */
export const at = (value: unknown, path: Path): unknown => valueAt(value, path) ?? undefined;
