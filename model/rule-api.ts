/** What the HTTP API says of the rules that come with Mantel. */
import { z } from 'zod';
import { severities } from './alert.ts';
import { thingClasses } from './thing-class.ts';
import { unitNames } from './units.ts';

const ms = z.number().meta({ description: 'ms' });

const selector = z.object({
  any: z.enum(thingClasses).optional(),
  name: z.string().optional(),
  unit: z.enum(unitNames).optional(),
  labels: z.record(z.string(), z.string()).optional(),
  except: z.array(z.string()).optional(),
});

const base = {
  id: z.string().meta({ description: 'One in the settings with the same id takes its place.' }),
  title: z.string(),
  enabled: z.literal(true),
  severity: z.enum(severities),
  advice: z.string().optional(),
  series: selector,
  hold: ms,
  keep: ms,
  quiet: z.string().optional().meta({ description: 'Hours by the clocks of the home, 22:00-07:00.' }),
  flaps: z.number(),
} as const;
const limit = { limit: z.number(), clear: z.number().optional() } as const;

/** The shape of a parsed {@link Rule} in alert.ts, without its conversions. */
export const builtInRuleSchema = z.discriminatedUnion('when', [
  z.object({ ...base, ...limit, when: z.enum(['above', 'below', 'quota']) }),
  z.object({ ...base, when: z.literal('outside'), low: z.number(), high: z.number(), inset: z.number() }),
  z.object({ ...base, ...limit, when: z.enum(['rising', 'falling']), over: ms }),
  z.object({ ...base, when: z.literal('is'), state: z.number() }),
  z.object({ ...base, when: z.literal('silent'), times: z.number(), atLeast: ms }),
  z.object({ ...base, when: z.literal('resting'), limit: z.number(), times: z.number(), atLeast: ms }),
  z.object({ ...base, when: z.literal('failing'), times: z.number().optional(), without: ms.optional() }),
  z.object({
    ...base,
    ...limit,
    when: z.literal('forecast'),
    crosses: z.enum(['above', 'below']),
    within: ms,
    over: ms,
  }),
  z.object({ ...base, when: z.literal('anomaly'), side: z.enum(['above', 'below', 'either']), times: z.number() }),
  z.object({
    ...base,
    when: z.literal('expression'),
    expression: z.string(),
    as: z.string(),
    of: z.record(z.string(), selector),
  }),
]);
