/** How long the other side asks to wait: RFC 9110 section 10.2.3. Pure. */
import { z } from 'zod';
import { day, second } from '#model/time.ts';

/** Whoever asks for more patience than this is mistaken. */
const longest = day;
/** "Fri, 01 Jan 2027 00:05:00 GMT" and the two older ways to write it; looser texts could be read as any date. */
const date = /^(?:[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4}|[A-Z][a-z]+, \d{2}-[A-Z][a-z]{2}-\d{2}) \d\d:\d\d:\d\d GMT$/;

/**
 * Milliseconds, a day at most; undefined without the header and where it makes no sense. `sent` is the other side's Date
 * header: a date is measured by the clock that wrote it, where that is told and less than a day off, else by `now`, epoch
 * ms.
 */
export function retryAfterOf(header: string | undefined, sent: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Number(text) * second, longest);
  const until = epochOf(text);
  if (until === undefined) return undefined;
  const written = epochOf(sent?.trim() ?? '') ?? now;
  const wait = until - (Math.abs(written - now) < day ? written : now);
  return wait > 0 ? Math.min(wait, longest) : undefined;
}

const epochOf = (text: string): number | undefined =>
  date.test(text) ? z.coerce.date().safeParse(text).data?.getTime() : undefined;
