/** Spans and ages in words: "2 s", "3 min ago", "just now". */
import { screenWords as words } from '#model/words/screen-en.ts';

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** The largest unit that fits, in whole numbers: "40 s", "12 min", "3 h", "5 d". */
export function spanText(ms: number): string {
  for (const [unit, size] of steps) {
    if (ms >= size) return `${Math.floor(ms / size)}\u00a0${words.span[unit]}`;
  }
  return `0\u00a0${words.span.second}`;
}

/** The same with the unit below, where it tells something: "5 h 12 min", "2 d 3 h", "40 s". */
export function longSpan(ms: number): string {
  const largest = steps.findIndex(([, size]) => ms >= size);
  const next = steps[largest + 1];
  const [, size] = steps[largest] ?? steps[3];
  const rest = ms % size;
  if (largest === -1 || next === undefined || next[0] === 'second' || rest < next[1]) return spanText(ms);
  return `${spanText(ms - rest)} ${spanText(rest)}`;
}

/** An age that does not tick: everything under a minute is "just now". */
export function calmAge(ms: number): string {
  return ms < 60_000 ? words.justNow : words.ago(spanText(ms));
}

/** An age next to a value, where seconds mean something only while they are few. */
export function age(ms: number): string {
  return words.ago(spanText(Math.max(1_000, ms)));
}
