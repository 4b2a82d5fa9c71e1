/**
 * Stands in for finnhub.io: quotes of made-up prices that move only while New York trades. A symbol it does not know has
 * zeros, one from elsewhere is refused, and more than 60 questions a minute are, too. It can be told to misbehave.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { day, minute, second } from '#model/time.ts';
import { usMarketAt } from '#model/us-market.ts';
import type { SimulatedServer } from './misbehaviour.ts';
import { serveMisbehaving } from './misbehaviour.ts';

export type FinnhubOptions = {
  /** The present, epoch ms. */
  readonly now: () => number;
  readonly keys: readonly string[];
  /** What it knows; with a dot and two letters or more it is from elsewhere. */
  readonly symbols: readonly string[];
};

const perMinute = 60;

export function startFinnhub({ now, keys, symbols }: FinnhubOptions): Promise<SimulatedServer> {
  const asked: number[] = [];
  const answer = (request: IncomingMessage): { status: number; body: unknown } => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://simulator');
    if (!keys.includes(String(request.headers['x-finnhub-token']))) {
      return { status: 401, body: { error: 'Invalid API key' } };
    }
    asked.push(now());
    while ((asked[0] ?? Infinity) <= now() - minute) asked.shift();
    if (asked.length > perMinute) {
      return { status: 429, body: { error: 'API limit reached. Please try again later. Remaining Limit: 0' } };
    }
    if (pathname !== '/api/v1/quote') return { status: 404, body: { error: 'Not found' } };
    const symbol = searchParams.get('symbol') ?? '';
    if (/\.[A-Z]{2,}$/.test(symbol)) {
      return { status: 403, body: { error: "You don't have access to this resource." } };
    }
    return { status: 200, body: symbols.includes(symbol) ? simulatedQuote(symbol, now()) : nothing };
  };
  return serveMisbehaving((request: IncomingMessage, response: ServerResponse) => {
    const { status, body } = answer(request);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
  });
}

const nothing = { c: 0, d: null, dp: null, h: 0, l: 0, o: 0, pc: 0, t: 0 };

/** What it says of a symbol it knows: the same for the same instant on every run. */
export function simulatedQuote(symbol: string, now: number) {
  const { last, isOpen } = usMarketAt(now);
  const at = isOpen ? now : last.closes;
  const before = usMarketAt(last.opens - 1).last;
  const price = (when: number): number => Math.round(priceAt(symbol, when) * 100) / 100;
  const [c, o, pc] = [price(at), price(last.opens), price(before.closes)];
  const [d, dp] = [c - pc, (c / pc - 1) * 100].map((value) => Math.round(value * 10_000) / 10_000);
  return { c, d, dp, h: Math.max(c, o) + 1, l: Math.min(c, o) - 1, o, pc, t: Math.floor(at / second) };
}

function priceAt(symbol: string, at: number): number {
  const letters = Buffer.from(symbol).reduce((sum, letter) => sum + letter, 0);
  return 50 + letters + 8 * Math.sin(at / day / 3 + letters) + 2 * Math.sin(at / (47 * minute));
}
