/** What energy costs: the setting `tariff`. */
import { z } from 'zod';
import { weekdayCodes } from './weekdays.ts';

const price = z.number().min(-100).max(1_000).meta({ title: 'Price of a kWh' });

/** "16:00-21:00" in minutes since 0:00; whole quarters, for energy is known by the quarter of an hour. */
const span = z.string().transform((text, context) => {
  const found = /^(\d\d):(00|15|30|45)\s*-\s*(\d\d):(00|15|30|45)$/.exec(text.trim());
  const [from, to] = [1, 3].map((i) => Number(found?.[i]) * 60 + Number(found?.[i + 1]));
  if (from === undefined || to === undefined || !(from < 1_440 && to <= 1_440) || from === to) {
    context.addIssue({ code: 'custom', message: 'write hours like "16:00-21:00", in whole quarters' });
    return z.NEVER;
  }
  return { from, to };
});

const tier = z.strictObject({
  up_to: z.number().positive().optional().meta({ title: 'Up to', unit: 'kWh', help: 'None for the last one.' }),
  price,
});

const tiers = z
  .array(tier)
  .min(1)
  .max(10)
  .superRefine((all, context) => {
    for (const [i, { up_to: limit }] of all.entries()) {
      const isLast = i === all.length - 1;
      const before = all[i - 1]?.up_to ?? 0;
      if (isLast && limit !== undefined) {
        context.addIssue({ code: 'custom', path: [i, 'up_to'], message: 'leave it out: the last tier has no end' });
      } else if (!isLast && !(limit !== undefined && limit > before)) {
        context.addIssue({ code: 'custom', path: [i, 'up_to'], message: 'write more kWh than in the tier before' });
      }
    }
  });

const rate = z
  .strictObject({
    name: z.string().min(1).max(60).meta({ title: 'Name' }),
    weekdays: z
      .array(z.enum(weekdayCodes))
      .min(1)
      .optional()
      .meta({ title: 'Weekdays', help: 'On which it holds, as the clock shows them; all unless given.' }),
    hours: z
      .array(span)
      .min(1)
      .max(10)
      .optional()
      .meta({ title: 'Hours', help: 'Such as "16:00-21:00" or "22:00-06:00"; all unless given.' }),
    price: price.optional(),
    tiers: tiers.optional().meta({ title: 'Tiers', help: 'Instead of one price.' }),
  })
  .superRefine(({ price: one, tiers: several }, context) => {
    if ((one === undefined) !== (several === undefined)) return;
    context.addIssue({ code: 'custom', path: ['price'], message: 'write either a price or tiers' });
  })
  .transform(({ name, weekdays: days, hours, price: one, tiers: several }) => ({
    name,
    /** 1 is Monday, 7 is Sunday; undefined for all. */
    weekdays: days && new Set(days.map((each) => weekdayCodes.indexOf(each) + 1)),
    hours,
    tiers: several ?? [{ price: one ?? 0 }],
  }));

const rates = z
  .array(rate)
  .min(1)
  .max(20)
  .refine((all) => all.some(({ weekdays: days, hours }) => !days && !hours), {
    error: 'one rate needs neither weekdays nor hours: it holds at all other times',
  })
  .meta({ title: 'Rates', help: 'The first that holds counts.' });

/** "06-01", as a number that can be compared: 601. */
const dayOfYear = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write a day like "06-01", month first')
  .transform((text) => Number(text.replace('-', '')));

export const tariffSchema = z
  .strictObject({
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'write a currency like EUR')
      .meta({ title: 'Currency' }),
    rates,
    seasons: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(60).meta({ title: 'Name' }),
          from: dayOfYear.meta({ title: 'First day', help: 'Such as "06-01".' }),
          to: dayOfYear.meta({ title: 'Last day' }),
          rates,
        }),
      )
      .max(12)
      .default([])
      .meta({ title: 'Seasons', help: 'The first that holds has rates of its own.' }),
    tiers_per: z.enum(['month', 'day']).default('month').meta({
      title: 'Tiers count',
      help: 'Over the billing month, or over each day; the energy of all rates together.',
    }),
    billing_day: z
      .number()
      .int()
      .min(1)
      .max(28)
      .default(1)
      .meta({ title: 'Billing day', help: 'Day of the month on which a billing month begins.' }),
    per_day: z.number().min(0).max(1_000).default(0).meta({ title: 'Charge for each day' }),
    per_month: z
      .number()
      .min(0)
      .max(10_000)
      .default(0)
      .meta({ title: 'Charge for each billing month', help: 'Shared out evenly among its days.' }),
  })
  .meta({ title: 'Tariff', help: 'What energy costs.' });

export type Tariff = z.output<typeof tariffSchema>;
export type Rate = Tariff['rates'][number];
