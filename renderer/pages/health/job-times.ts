/** When a job ran and runs next, in words; and which days are asked for. Pure. */
import type { WireJob } from '#model/wire.ts';
import { jobWords as words } from '#model/words/sources-en.ts';
import { clockTime, dayText, shortDate } from '../../format/time.ts';

export type HistorySpan = 'month' | 'year' | 'fiveYears';

const dayMs = 86_400_000;
const lengths: Readonly<Record<HistorySpan, number>> = { month: 30, year: 365, fiveYears: 5 * 365 + 1 };

/** "Ran 3 min ago, 48 readings, next 14:20". */
export function jobTimes(
  { run, next, paused }: WireJob,
  now: number,
  zone: string,
  age: (ms: number) => string,
): string {
  const parts = run === null ? [words.ranNever.replace(/\.$/, '')] : [ranText(run, now, age)];
  if (run !== null && run.samples > 0) parts.push(words.brought(run.samples));
  if (paused) parts.push(words.paused.toLowerCase().replace(/\.$/, ''));
  else if (next !== null) parts.push(words.next(timeText(next, now, zone)));
  const reason = run?.outcome === 'failed' || run?.outcome === 'deferred' ? run.text : undefined;
  return `${parts.join(', ')}.${reason === undefined ? '' : ` ${reason}`}`;
}

function ranText(run: NonNullable<WireJob['run']>, now: number, age: (ms: number) => string): string {
  return words.ran(age(now - (run.ended ?? run.started)), words.outcomes[run.outcome]);
}

/** "14:20", or with its day when it is not within a day. */
export function timeText(at: number, now: number, zone: string): string {
  return at - now < dayMs ? clockTime(at, zone) : `${shortDate(at, zone)}, ${clockTime(at, zone)}`;
}

/** The first day of a span that ends today. */
export const historyStart = (span: HistorySpan, now: number, zone: string): string =>
  dayText(now - lengths[span] * dayMs, zone);
