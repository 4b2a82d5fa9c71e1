/** Times as others write them, by a pattern such as DD.MM.YYYY HH:mm. */
import { localInstant } from './time.ts';
import type { Epoch } from './time.ts';

const parts = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{1,2})',
  ss: '(?<second>\\d{1,2})',
} as const;
const part = /YYYY|MM|DD|HH|mm|ss/g;

/** Whether a pattern names a day, and each part once at most. */
export function isTimePattern(pattern: string): boolean {
  const found: readonly string[] = pattern.match(part) ?? [];
  const once = new Set(found).size === found.length;
  return once && pattern.length <= 60 && ['YYYY', 'MM', 'DD'].every((name) => found.includes(name));
}

/**
 * The instant that a text of this pattern names in a time zone; undefined when it is not written so or there is no such
 * day. An hour that a clock change skips is moved on, of one it repeats the first is meant.
 */
export function writtenTime(text: string, pattern: string, timeZone: string): Epoch | undefined {
  // Everything between the parts stands for itself.
  const source = pattern
    .replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replaceAll(part, (name) => parts[name as keyof typeof parts]);
  const found = new RegExp(`^${source}$`).exec(text.trim())?.groups;
  if (!found) return undefined;
  const of = (name: string): number => Number(found[name] ?? 0);
  const [year, month, day] = [of('year'), of('month'), of('day')];
  return localInstant({ year, month, day, hour: of('hour'), minute: of('minute'), second: of('second') }, timeZone);
}
