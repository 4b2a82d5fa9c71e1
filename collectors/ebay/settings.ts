import { z } from 'zod';
import { duration, secret } from '#model/fields.ts';
import { day, minute } from '#model/time.ts';
import { playingWords } from '#model/words/playing-en.ts';

/** Calls a day that eBay allows a new application; some are left for restarts and runs by hand. */
export const callsADay = 5_000;
const planned = 4_500;

const price = z.number().positive().max(1e9).optional();
const searchSchema = z
  .strictObject({
    name: z.string().min(1).max(100).meta({ title: 'Name', help: 'Shown beside what it finds.' }),
    words: z
      .string()
      .min(1)
      .max(100)
      .meta({ title: 'Words', help: 'As typed into the search of eBay, at most 100 characters.' }),
    categories: z
      .array(z.string().regex(/^\d{1,10}$/, 'write the number of a category, in quotes'))
      .max(10)
      .default([])
      .meta({ title: 'Categories' }),
    buying: z
      .array(z.enum(['AUCTION', 'FIXED_PRICE']))
      .min(1)
      .default(['AUCTION', 'FIXED_PRICE'])
      .meta({ title: 'Ways of buying', help: 'Both unless given.' }),
    conditions: z
      .array(z.enum(['NEW', 'USED', 'UNSPECIFIED']))
      .default([])
      .meta({ title: 'Conditions', help: 'All unless given.' }),
    price_from: price.meta({ title: 'Price from' }),
    price_to: price.meta({ title: 'Price to' }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'write three capitals, such as EUR')
      .default('USD')
      .meta({ title: 'Currency of these prices' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'write two capitals, such as AT')
      .optional()
      .meta({ title: 'Where it is' }),
  })
  .refine(({ price_from: from = 0, price_to: to = Infinity }) => from <= to, 'price_from is above price_to');
export type Search = z.output<typeof searchSchema>;

export const ebaySettings = z
  .strictObject({
    client_id: z
      .string()
      .min(1)
      .max(200)
      .meta({ title: 'App ID', help: 'Client ID of your keyset for production; it is no secret.' }),
    client_secret: secret.meta({
      title: 'Cert ID',
      help: 'The name of an entry in secrets.yaml with the client secret.',
      secret: true,
    }),
    marketplace: z
      .string()
      .regex(/^EBAY_[A-Z]{2,6}$/, 'write a marketplace such as EBAY_US, EBAY_GB or EBAY_DE')
      .default('EBAY_US')
      .meta({ title: 'Marketplace' }),
    every: duration
      .refine((span) => span >= minute, 'at least 1 min')
      .default(15 * minute)
      .meta({ title: 'Ask every', unit: 'ms' }),
    soon: duration
      .refine((span) => span <= day, 'at most 1 d')
      .default(15 * minute)
      .meta({
        title: 'Ending soon',
        unit: 'ms',
        help: 'So long before an auction ends it is told of, once; 0 for never.',
      }),
    title: z.string().min(1).max(100).default('eBay').meta({ title: 'Heading' }),
    searches: z.array(searchSchema).min(1).max(20).meta({ title: 'Searches' }),
    api_url: z.url().default('https://api.ebay.com').meta({ title: 'API server' }),
  })
  .superRefine(({ every, searches }, context) => {
    const calls = Math.ceil((day / every) * searches.length);
    const names = searches.map(({ name }) => name);
    if (new Set(names).size < names.length)
      context.addIssue({ code: 'custom', path: ['searches'], message: 'two searches have one name' });
    if (calls > planned)
      context.addIssue({
        code: 'custom',
        path: ['every'],
        message: playingWords.manyCalls(calls, callsADay),
      });
  });
export type EbaySettings = z.output<typeof ebaySettings>;
