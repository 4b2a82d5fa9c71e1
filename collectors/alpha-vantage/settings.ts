import { z } from 'zod';
import { duration, secret } from '#model/fields.ts';
import { second } from '#model/time.ts';

/** A free key may ask 25 times a day. Yields take six, so as many as these leave some for what has to be tried again. */
export const mostSymbols = 12;

export const alphaVantageSettings = z.strictObject({
  key: secret.meta({ title: 'API key', secret: true, help: 'The name of an entry in secrets.yaml.' }),
  yields: z
    .boolean()
    .default(true)
    .meta({ title: 'Treasury yields', help: 'Of 2, 10 and 30 years; at most six calls a day.' }),
  symbols: z
    .array(
      z
        .string()
        .regex(/^[A-Z][A-Z0-9-]{0,9}(\.[A-Z])?$/, 'write a symbol of a US exchange in capitals, like SPY or BRK.B'),
    )
    .max(mostSymbols, `at most ${mostSymbols}: a free key may ask 25 times a day`)
    .default([])
    .meta({
      title: 'Symbols',
      help: 'Stocks and funds at exchanges of the US; a call a day each.',
      examples: [['SPY']],
    }),
  pause: duration
    .default(1.5 * second)
    .meta({ title: 'Pause between calls', unit: 'ms', help: 'A free key may ask once a second.' }),
  url: z.url().default('https://www.alphavantage.co').meta({ title: 'Server' }),
});
export type AlphaVantageSettings = z.output<typeof alphaVantageSettings>;
