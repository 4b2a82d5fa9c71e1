/**
 * Asks Alpha Vantage one question. It answers 200 to everything, and tells of limits, wrong keys and unknown symbols in the
 * fields "Note", "Information" and "Error Message", often with the key in the text.
 */
import { z } from 'zod';
import type { World } from '#model/collector.ts';
import type { Run } from '#model/job.ts';
import type { Epoch } from '#model/time.ts';
import { localMidnight, minute, second } from '#model/time.ts';
import { AllowanceSpent, BadReading, Misconfigured } from '#model/trouble.ts';
import { stocksCollectorWords as words } from '#model/words/collector-stocks-en.ts';
import { createPacer } from '../pacer.ts';
import type { AlphaVantageSeries } from './series.ts';
import type { AlphaVantageSettings } from './settings.ts';

export type AlphaVantageWorld = World<AlphaVantageSettings, AlphaVantageSeries>;
export type AlphaVantageRun = Run<AlphaVantageSeries>;

/** All yields since 1962 are about 1 MB, and take it some seconds. */
const sizeCap = 8_000_000;
const deadline = 30 * second;

const said = z.string().nullish();
export const remarks = { Note: said, Information: said, 'Error Message': said };
type Remarks = z.output<z.ZodObject<typeof remarks>>;

/**
 * `what` is asked for, for the sentences: "SPY", "the 10-year yield". Throws AllowanceSpent at the limit, Misconfigured for
 * the key and for what it may not see, BadReading for what is unknown.
 */
export type Ask = <Answer extends Remarks>(
  run: AlphaVantageRun,
  what: string,
  query: Readonly<Record<string, string>>,
  schema: z.ZodType<Answer>,
) => Promise<Answer>;

/** Throws Misconfigured at once while there is no key. */
export function askerOf({ settings, clock }: AlphaVantageWorld): Ask {
  const key = settings.key.reveal();
  const paced = createPacer(clock, settings.pause);
  return async (run, what, query, schema) => {
    const url = new URL('/query', settings.url);
    for (const [name, text] of Object.entries({ ...query, apikey: key })) url.searchParams.set(name, text);
    const answer = await paced(run.signal, () => run.http.json({ url, schema, sizeCap, deadline }));
    const text = answer['Error Message'] ?? answer.Information ?? answer.Note;
    if (typeof text === 'string') throw refusal(text.replaceAll(key, '••••'), what, settings.key.name, run.now);
    return answer;
  };
}

function refusal(text: string, what: string, secret: string, now: Epoch): Error {
  if (/apikey is invalid|invalid api ?key|\bdemo\b/i.test(text)) {
    return new Misconfigured(words.wrongKey(secret));
  }
  // It names the limit of the day beside that of the second.
  if (/spreading out|per second|per minute|burst/i.test(text)) {
    return new AllowanceSpent(words.tooFast, { retryAfter: minute });
  }
  if (/per day|rate limit|call frequency/i.test(text)) {
    return new AllowanceSpent(words.spent, {
      retryAfter: localMidnight(now, 'UTC', 1) - now,
    });
  }
  if (/premium/i.test(text)) return new Misconfigured(words.payingOnly(what));
  if (/invalid api call/i.test(text)) {
    return new BadReading(words.unknown(what));
  }
  return new BadReading(words.noAnswer(what, text.slice(0, 200).replace(/[\s.]+$/, '')));
}
