/** What a portal of Opower's kind answers, as far as it is read. */
import { z } from 'zod';
import { parseInstant } from '#model/time.ts';

const instant = z.string().transform((text, context) => {
  const at = parseInstant(text);
  if (at !== undefined) return at;
  context.addIssue({ code: 'custom', message: 'is no time with its offset' });
  return z.NEVER;
});

/** A token, or nothing but a cookie. Some answer a refused login with status 200 and an error. */
export const loginAnswer = z.object({ sessionToken: z.string().min(1).nullish(), error: z.unknown().optional() });

const id = z.string().regex(/^[\w-]{1,100}$/, 'is no id');
export const customersAnswer = z.object({
  customers: z
    .array(
      z.object({
        utilityAccounts: z
          .array(
            z.object({
              uuid: id,
              meterType: z.string(),
              readResolution: z.string().nullish(),
              preferredUtilityAccountId: z.string().nullish(),
            }),
          )
          .max(50),
      }),
    )
    .max(50),
});

/** One of the reads: one that is none must not cost the others. */
export const readEntry = z.object({
  startTime: instant,
  endTime: instant,
  consumption: z.object({ value: z.number().nullish(), type: z.string().nullish() }).nullish(),
});

export const readsAnswer = z.object({
  units: z.object({ consumption: z.string() }),
  reads: z.array(z.unknown()).max(20_000),
});

export const weatherAnswer = z.object({
  reads: z.array(z.object({ date: instant, meanTemperature: z.number().nullish() })).max(2_000),
});
