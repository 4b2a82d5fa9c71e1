import { z } from 'zod';
import { duration, secret } from '#model/fields.ts';
import { minute } from '#model/time.ts';

/** A run asks once for each, and a minute has 60 calls. */
const mostSymbols = 30;

export const finnhubSettings = z.strictObject({
  key: secret.meta({ title: 'API key', secret: true, help: 'The name of an entry in secrets.yaml.' }),
  symbols: z
    .array(
      z.string().regex(/^[A-Z][A-Z0-9.-]{0,14}$/, 'write a symbol of a US exchange in capitals, like SPY or BRK.B'),
    )
    .min(1)
    .max(mostSymbols, `at most ${mostSymbols}: a free key may ask 60 times a minute`)
    .default(['SPY'])
    .meta({ title: 'Symbols', help: 'Stocks and funds at exchanges of the US.', examples: [['SPY', 'AAPL']] }),
  every: duration
    .refine((span) => span >= minute, 'at least 1 min')
    .default(2 * minute)
    .meta({
      title: 'Ask every',
      unit: 'ms',
      help: 'While the exchanges of New York trade, and once after they close.',
    }),
  url: z.url().default('https://finnhub.io').meta({ title: 'Server' }),
});
export type FinnhubSettings = z.output<typeof finnhubSettings>;
