/** Times as they are written in settings: "30 s", "5 min". Pure. */
import { day, hour, minute, second } from '#model/time.ts';
import { asWritten } from '../../format/number.ts';
import { typedNumber } from '../../format/typed-number.ts';

const sizes: Readonly<Record<string, number>> = { ms: 1, s: second, min: minute, h: hour, d: day };

/** ms of "5 min"; undefined when it is no time. */
export function spanOf(text: unknown): number | undefined {
  if (text === 0 || text === '0') return 0;
  const found = /^(\d+(?:\.\d+)?)\s*(ms|s|min|h|d)$/.exec(String(text).trim());
  const size = found ? sizes[found[2] ?? ''] : undefined;
  return found && size !== undefined ? Number(found[1]) * size : undefined;
}

/** Its number and its unit. */
const parts = /^([\s\d.,'’]*\d)\s*([a-z]+)$/;

/** "1,5 h" as it is kept, "1.5 h"; what is no time yet as it is typed. */
export function typedSpan(text: string): string {
  const [, number, unit] = parts.exec(text.trim()) ?? [];
  const value = number === undefined ? undefined : typedNumber(number);
  return value === undefined || unit === undefined ? text : `${value} ${unit}`;
}

/** As the home's language writes it. */
export function writtenSpan(span: string): string {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/.exec(span) ?? [];
  return number === undefined || unit === undefined ? span : `${asWritten(Number(number))} ${unit}`;
}

/** What a person would choose from, the shortest first. */
const ladder = [
  '1 s',
  '2 s',
  '5 s',
  '10 s',
  '30 s',
  '1 min',
  '2 min',
  '5 min',
  '10 min',
  '15 min',
  '30 min',
  '1 h',
  '2 h',
  '6 h',
  '12 h',
  '24 h',
  '7 d',
  '30 d',
  '90 d',
  '365 d',
  '730 d',
];
const offered = 4;

/** A few times to choose from: the usual one and those after it, and what holds now. */
export function spansToOffer(usual: unknown, now: unknown): readonly string[] {
  const from = spanOf(usual) ?? spanOf(now);
  if (from === undefined || from === 0) return [];
  const first = ladder.findIndex((each) => (spanOf(each) ?? 0) >= from);
  if (first === -1) return [];
  const start = Math.max(0, Math.min(first, ladder.length - offered));
  const some = ladder.slice(start, start + offered);
  const also = [usual, now].map(String).filter((each) => spanOf(each) !== undefined && each !== '0');
  const bySpan = new Map([...some, ...also].map((each) => [spanOf(each) ?? 0, each]));
  return [...bySpan.entries()].toSorted(([a], [b]) => a - b).map(([, text]) => text);
}

/** The unit that all of them are written in; undefined when they differ. */
export function unitOfAll(spans: readonly string[]): string | undefined {
  const [unit, ...others] = new Set(spans.map((each) => each.replace(/^[\d.]+\s*/, '')));
  return others.length === 0 ? unit : undefined;
}
