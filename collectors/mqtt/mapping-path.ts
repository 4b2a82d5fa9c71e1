/** Where in a message the value of a mapping stands, and what is found there. */
import { BadReading } from '#model/trouble.ts';
import type { Payload } from './payload.ts';
import { shown } from './payload.ts';

export type Path = readonly (string | number)[];

const step = /^(?:\.?([^.[\]"]+)|\[(\d+)\]|\["([^"]+)"\])/;

/** "a.b[0]" is ['a', 'b', 0]; empty text is the whole message; undefined when it cannot be read. */
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

/** What stands at a path; undefined when nothing does. */
export function at(payload: Payload, path: Path): unknown {
  let found: unknown = payload;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[key];
  }
  return found ?? undefined;
}

/** What stood at a path is no number and none of the words of the mapping, if it has any. */
export function noNumberAt(topic: string, path: Path, found: unknown, words: readonly string[]): BadReading {
  const what = typeof found === 'string' ? `the text ${shown(found)}` : 'a list or an object';
  const where = path.length === 0 ? `A message on ${shown(topic)}` : `"${path.join('.')}" on ${shown(topic)}`;
  const wanted = words.length === 0 ? 'a number' : `a number or one of ${words.slice(0, 8).join(', ')}`;
  return new BadReading(`${where} is ${what}, but its mapping needs ${wanted}.`);
}
