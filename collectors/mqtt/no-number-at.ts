import type { Path } from '#model/json-path.ts';
import { BadReading } from '#model/trouble.ts';
import { mqttCollectorWords } from '#model/words/collector-mqtt-en.ts';
import { shown } from './payload.ts';

/** What stood at a path is no number and none of the words of the mapping, if it has any. */
export function noNumberAt(topic: string, path: Path, found: unknown, words: readonly string[]): BadReading {
  const text = typeof found === 'string' ? shown(found) : undefined;
  return new BadReading(mqttCollectorWords.noNumberAt(shown(topic), path.join('.'), text, words.slice(0, 8)));
}
