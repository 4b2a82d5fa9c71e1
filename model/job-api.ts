/** Requests and answers of the HTTP API about jobs and their runs, version 1. */
import { z } from 'zod';
import { runCauses } from './job.ts';
import { runOutcomes } from './wire.ts';

const epoch = z.number().meta({ description: 'Epoch ms.' });
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day like 2026-03-29');
const name = z.string().min(1).max(100);

/** The shape of {@link WireRun} in wire.ts. */
export const runSchema = z.object({
  source: z.string(),
  job: z.string(),
  started: epoch,
  ended: z.number().nullable().meta({ description: 'Epoch ms; null while it runs.' }),
  cause: z
    .enum(runCauses)
    .meta({ description: 'missed: days that downtime left out; history: days a person asked for.' }),
  outcome: z.enum(runOutcomes).meta({
    description: 'deferred: nothing was left of the quota; interrupted: Mantel or the source was ended meanwhile.',
  }),
  samples: z.number().int(),
  snapshots: z.number().int(),
  calls: z.number().int().meta({ description: 'Spent at the source.' }),
  text: z.string().optional().meta({ description: 'Why it did not succeed, in one sentence.' }),
});
export const runsQuerySchema = z.object({
  source: name.optional(),
  job: name.optional(),
  outcome: z
    .union([z.enum(runOutcomes), z.array(z.enum(runOutcomes)).max(runOutcomes.length)])
    .optional()
    .meta({ description: 'Only runs that ended so; may be repeated.' }),
  from: z.coerce.number().int().optional().meta({ description: 'Only runs that began then or later, epoch ms.' }),
  before: z.coerce.number().int().optional().meta({ description: 'Only runs that began before, epoch ms.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** The shape of {@link RunDay} in wire.ts. */
export const runDaySchema = z.object({
  source: z.string(),
  day: z.string().meta({ description: 'Local day of the home, YYYY-MM-DD.' }),
  succeeded: z.number().int(),
  failed: z.number().int(),
  deferred: z.number().int(),
  interrupted: z.number().int(),
});
export const runDaysQuerySchema = z.object({
  source: name.optional(),
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(396)
    .default(371)
    .meta({ description: 'How many days up to today; 53 weeks unless told.' }),
});

/** The shape of {@link WireBackfill} in wire.ts. */
export const backfillSchema = z.object({
  from: z.string(),
  to: z.string().meta({ description: 'Belongs to it.' }),
  done: z.number().meta({ description: '0 to 1.' }),
  next: z.number().nullable().meta({ description: 'Epoch ms of the next step while it waits.' }),
  text: z.string().optional().meta({ description: 'Why it waits, in one sentence.' }),
});

/** The shape of {@link WireJob} in wire.ts. */
export const jobSchema = z.object({
  name: z.string(),
  title: z.string(),
  next: z
    .number()
    .nullable()
    .meta({ description: 'Epoch ms of the next run; null while it is paused or cannot go on.' }),
  paused: z.boolean(),
  run: runSchema.nullable().meta({ description: 'The run that lasts, else the last one.' }),
  hasHistory: z.boolean().meta({ description: 'Days gone by can be fetched.' }),
  backfill: backfillSchema.nullable(),
});
/** The shape of {@link WirePurse} in wire.ts. */
export const purseSchema = z.object({
  left: z.number(),
  of: z.number(),
  per: z.enum(['minute', 'day', 'month']),
  next: z.number().nullable().meta({ description: 'Epoch ms for which the next call is planned.' }),
});

export const jobPathSchema = z.object({ source: name, job: name });
/** HTTP without a body comes as null. */
export const runRequestSchema = z
  .strictObject({
    confirmed: z
      .boolean()
      .default(false)
      .meta({ description: 'Even by calls that are spread over the rest of the day.' }),
  })
  .nullish();
export const pauseRequestSchema = z.strictObject({ paused: z.boolean() });
export const backfillRequestSchema = z.strictObject({
  from: date,
  to: date.meta({ description: 'Belongs to it. Today is not over: it ends yesterday then.' }),
});
export const jobAnswerSchema = z.object({ source: z.string(), job: z.string() });
export const costsSchema = z.object({
  error: z.string().meta({ description: 'One plain sentence.' }),
  calls: z.number().int().meta({ description: 'What it would take.' }),
});
