import type { Path } from '#model/json-path.ts';
import { BadReading } from '#model/trouble.ts';
import { shown } from './payload.ts';

/** What stood at a path is no number and none of the words of the mapping, if it has any. */
export function noNumberAt(topic: string, path: Path, found: unknown, words: readonly string[]): BadReading {
  const what = typeof found === 'string' ? `the text ${shown(found)}` : 'a list or an object';
  const where = path.length === 0 ? `A message on ${shown(topic)}` : `"${path.join('.')}" on ${shown(topic)}`;
  const wanted = words.length === 0 ? 'a number' : `a number or one of ${words.slice(0, 8).join(', ')}`;
  return new BadReading(`${where} is ${what}, but its mapping needs ${wanted}.`);
}
