/** One quote of Finnhub's. */
import { z } from 'zod';
import type { Run } from '#model/job.ts';
import type { Epoch } from '#model/time.ts';
import { minute, second } from '#model/time.ts';
import { AllowanceSpent, BadReading, Misconfigured } from '#model/trouble.ts';
import { stocksCollectorWords as words } from '#model/words/collector-stocks-en.ts';
import type { FinnhubSeries } from './series.ts';
import type { FinnhubSettings } from './settings.ts';

const value = z.number().nullish();
/** c current, o open, h high, l low, pc previous close, t time in seconds; d and dp follow from c and pc. */
const answer = z.object({ c: value, o: value, h: value, l: value, pc: value, t: value, error: z.string().nullish() });
/** {"error": "Invalid API key"}. */
const refusal = z.object({ error: z.string() });

export type Quote = {
  readonly price: number;
  /** Percent above the previous close. */
  readonly changePercent: number | null;
  readonly previousClose: number | null;
  readonly open: number | null;
  readonly high: number | null;
  readonly low: number | null;
  readonly at: Epoch;
};

/** The year 2000: what is older is no time of a trade. */
const earliest = 946_684_800_000;
/** Clocks may differ by so much. */
const ahead = 10 * minute;

/**
 * Throws BadReading for a symbol that has no quote, Misconfigured for one that the key may not see and for a key that is
 * refused: the sentence says which.
 */
export async function askQuote(
  run: Run<FinnhubSeries>,
  { url, key }: Pick<FinnhubSettings, 'url' | 'key'>,
  symbol: string,
): Promise<Quote> {
  const address = new URL('/api/v1/quote', url);
  address.searchParams.set('symbol', symbol);
  let reason: string | undefined;
  try {
    const found = await run.http.json({
      url: address,
      headers: { 'x-finnhub-token': key.reveal() },
      schema: answer,
      refusal: refusal.transform(({ error }) => (reason = error)),
    });
    if (typeof found.error === 'string') throw refused(found.error, symbol);
    return quoteOf(found, symbol, run.now);
  } catch (error) {
    if (!(error instanceof Misconfigured) || reason === undefined) throw error;
    const text = /access/i.test(reason) ? words.notInUs(symbol) : words.finnhubWrongKey(key.name);
    throw new Misconfigured(text, { cause: error });
  }
}

/** A refusal with status 200. */
function refused(reason: string, symbol: string): Error {
  if (/limit/i.test(reason)) return new AllowanceSpent(words.tooOften, { retryAfter: minute });
  return new BadReading(words.noQuote(symbol, reason.slice(0, 200).replace(/[\s.]+$/, '')));
}

function quoteOf({ c: price, o, h, l, pc, t }: z.output<typeof answer>, symbol: string, now: Epoch): Quote {
  if (!price) {
    throw new BadReading(words.noPrice(symbol));
  }
  const at = (t ?? 0) * second;
  if (at < earliest || at > now + ahead) {
    throw new BadReading(words.noTime(symbol, t ?? undefined));
  }
  const previousClose = known(pc);
  return {
    price,
    changePercent: previousClose === null ? null : percentAbove(previousClose, price),
    previousClose,
    open: known(o),
    high: known(h),
    low: known(l),
    at,
  };
}

const percentAbove = (before: number, price: number): number => Math.round((price / before - 1) * 1e6) / 1e4;

/** It writes zero for what it does not know. */
const known = (price: number | null | undefined): number | null => price || null;
