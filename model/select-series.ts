/** Which series a rule watches. */
import type { Selector } from './alert.ts';
import type { SeriesDefinition } from './series.ts';
import { isOfClass, type Beside } from './thing-class.ts';

/**
 * `words` is everything a person may know the series by: its key, the name and the room of its device; `beside` is what
 * its device has.
 */
export function selects(selector: Selector, definition: SeriesDefinition, words: string, beside?: Beside): boolean {
  const { name, labels, unit } = definition;
  if (selector.name !== undefined && !matchesName(selector.name, name)) return false;
  if (selector.unit !== undefined && selector.unit !== unit) return false;
  for (const [label, value] of Object.entries(selector.labels ?? {})) if (labels[label] !== value) return false;
  if (selector.any !== undefined && !isOfClass(selector.any, definition, words, beside)) return false;
  if (selector.except === undefined) return true;
  const lower = words.toLowerCase();
  return !selector.except.some((word) => lower.includes(word.toLowerCase()));
}

function matchesName(pattern: string, name: string): boolean {
  if (pattern.endsWith('.*')) return name.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*.')) return name.endsWith(pattern.slice(1));
  return pattern === name;
}
