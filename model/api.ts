/** Requests and answers of the HTTP API, version 1. */
import { z } from 'zod';
import { severities } from './alert.ts';
import { historySchema } from './history.ts';
import { jobSchema, purseSchema } from './job-api.ts';
import { seriesKinds } from './series.ts';
import { signInSchema } from './source-api.ts';
import { healthStates } from './trouble.ts';
import { unitNames } from './units.ts';

export const scopes = ['ingest', 'view', 'control', 'admin'] as const;
export type Scope = (typeof scopes)[number];

export const errorSchema = z
  .object({ error: z.string().meta({ description: 'One plain sentence.' }) })
  .meta({ title: 'Error' });

export const seriesSchema = z.object({
  key: z.string(),
  unit: z.enum(unitNames),
  kind: z.enum(seriesKinds),
});
export const latestSchema = seriesSchema.extend({
  at: z.number().nullable().meta({ description: 'Epoch ms of the newest sample.' }),
  value: z.number().nullable(),
  cadence: z.number().nullable().meta({ description: 'Usual interval in ms, once learned.' }),
});

/** Samples sent over HTTP. Answered 200 only after the commit that holds all of them. Repeating it changes nothing when samples carry `at`. */
export const ingestSchema = z.strictObject({
  samples: z
    .array(
      z.strictObject({
        series: z
          .string()
          .min(1)
          .max(2_000)
          .meta({ description: 'Canonical text, for example garden.temperature{device=shed}' }),
        value: z.number(),
        at: z.number().int().optional().meta({ description: 'Epoch ms; the arrival time unless given.' }),
        unit: z.enum(unitNames).optional().meta({ description: 'Needed when the series is new.' }),
        kind: z.enum(seriesKinds).optional().meta({ description: 'gauge unless given.' }),
      }),
    )
    .min(1)
    .max(1_000),
});
export const ingestAnswerSchema = z.object({ stored: z.number().int() });

/** How InfluxDB 2 refuses, with our sentence where its clients look for one. */
export const influxErrorSchema = errorSchema
  .extend({
    code: z.string().meta({ description: 'One of InfluxDB version 2.' }),
    message: z.string().meta({ description: 'The same sentence.' }),
    line: z.number().int().optional().meta({ description: 'The first line that was not stored.' }),
  })
  .meta({ title: 'InfluxDB error' });
export const influxHealthSchema = z.object({
  name: z.string(),
  message: z.string(),
  status: z.enum(['pass', 'fail']),
  checks: z.array(z.never()),
  version: z.string(),
});

export const sourceSchema = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  health: z.object({
    state: z.enum(healthStates),
    since: z.number(),
    reason: z.string().optional(),
    next: z.number().optional(),
  }),
  offer: z
    .object({ url: z.string(), login: z.boolean().meta({ description: 'It asks for one.' }) })
    .optional()
    .meta({ description: 'Another broker has the port of the own one, and can be connected to.' }),
  jobs: z.array(jobSchema).readonly().optional().meta({ description: 'Of a source that collects by schedule.' }),
  purse: purseSchema.optional().meta({ description: 'What is left of its quota, the one that is scarcest now.' }),
  signIn: signInSchema.optional().meta({ description: 'Of a source that a person signs in to.' }),
  attribution: z.string().optional().meta({ description: 'To be shown beside what came from it.' }),
});

const loginText = z.string().min(1).max(200);
export const connectRequestSchema = z.strictObject({
  login: z.strictObject({ username: loginText, password: loginText }).optional(),
});
export const connectAnswerSchema = z.object({ source: z.string().meta({ description: 'Id of the new source.' }) });

export const statusSchema = z.object({
  version: z.string(),
  instance: z.string().meta({ description: 'Changes with each start.' }),
  startedAt: z.number(),
  now: z.number(),
  clockTrusted: z.boolean(),
  store: z.object({
    failing: z.object({ since: z.number(), reason: z.string() }).nullable(),
    bytes: z.number(),
    series: z.number(),
    pendingRows: z.number(),
  }),
  broker: z.object({
    port: z.number().nullable(),
    securePort: z.number().nullable().meta({ description: 'With TLS.' }),
    reason: z.string().nullable().meta({ description: 'What is wrong with where it listens.' }),
    clients: z.number(),
    messages: z.number().meta({ description: 'Received since the start, as all counts that only grow.' }),
    bytes: z.number(),
    refused: z.number().meta({ description: 'Connections for which there was no room.' }),
    dropped: z.number().meta({ description: 'Messages that slow or absent subscribers did not get.' }),
    unretained: z.number().meta({ description: 'Retained messages that were not kept, for want of room.' }),
    queued: z.number().meta({ description: 'Messages that wait for lasting sessions.' }),
    retained: z.number(),
  }),
  sources: z.array(sourceSchema),
});

/** For probes: 200 while the hub serves and stores, 503 with the reason otherwise. */
export const healthSchema = z.object({
  ok: z.boolean(),
  version: z.string(),
  instance: z.string(),
  reason: z.string().optional(),
});

export const tokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  createdAt: z.number(),
  lastUsed: z
    .number()
    .nullable()
    .meta({ description: 'Epoch ms; null when it was not used since Mantel was started.' }),
  topics: z.array(z.string()).meta({
    description:
      'MQTT filters it may publish to; all but $SYS when empty. A token with topics does not ingest over HTTP.',
  }),
});
export const tokenRequestSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a name of up to 64 letters, digits, dots, underscores and hyphens'),
  scopes: z.array(z.enum(scopes)).min(1),
  topics: z.array(z.string()).default([]),
});
export const tokenAnswerSchema = tokenSchema.extend({ token: z.string().meta({ description: 'Shown once.' }) });

export const switchableSchema = z.object({
  device: z.string().meta({ description: 'As its series are labelled.' }),
  name: z.string(),
});
export const switchRequestSchema = z.strictObject({ device: z.string().min(1).max(200), on: z.boolean() });

export const troubleSchema = z.object({
  subject: z.string(),
  device: z.string().nullable().meta({ description: 'Id of the device it is about, when it is about one.' }),
  since: z.number().meta({ description: 'Epoch ms.' }),
  text: z.string().meta({ description: 'One sentence with what to do.' }),
});

const stepSchema = z.object({
  text: z.string(),
  code: z.string().optional().meta({ description: 'To be copied as it is.' }),
});
/** A Zigbee or Z-Wave stick at a USB port of the hub's machine that no program runs. */
export const waitingStickSchema = z.object({
  id: z.string(),
  name: z.string(),
  radio: z.enum(['zigbee', 'zwave']),
  certain: z.boolean().meta({ description: 'False when it may be an ordinary board.' }),
  port: z.string(),
  text: z.string().meta({ description: 'How it is, in one sentence.' }),
  steps: z
    .array(stepSchema)
    .meta({ description: 'How to run it against this broker; none when it only has to be started again.' }),
});
export const stickRequestSchema = z.strictObject({ id: z.string().min(1).max(300) });
export const stickLoginSchema = z.object({
  user: z.string(),
  password: z.string().meta({ description: 'Shown once.' }),
  steps: z.array(stepSchema).meta({ description: 'With the login filled in.' }),
});

export const alertActionSchema = z.strictObject({
  id: z.string(),
  action: z.enum(['acknowledge', 'snooze']),
  /** For snooze: minutes. */
  minutes: z
    .number()
    .int()
    .min(1)
    .max(7 * 24 * 60)
    .default(60),
});

const reading = z.object({ at: z.number().meta({ description: 'Epoch ms.' }), value: z.number() });
/** A counter whose readings are kept apart, because it jumped further than it can. Values are as its device sends them. */
export const heldSchema = z.object({
  series: z.string(),
  unit: z.enum(unitNames),
  before: reading.meta({ description: 'The last one that was believed.' }),
  first: reading.meta({ description: 'The first one at the level where it stands now.' }),
  last: reading,
  readings: z.number().int().meta({ description: 'How many are kept since `first`.' }),
});
export const heldActionSchema = z.strictObject({ series: z.string(), action: z.enum(['accept', 'dismiss']) });
export const heldAnswerSchema = z.object({ series: z.string(), readings: z.number().int() });

/** An alert as the API tells it; the shape of {@link Alert} in alert.ts. */
export const alertSchema = z.object({
  id: z.string(),
  rule: z.string(),
  series: z.string(),
  state: z.enum(['pending', 'firing', 'resolved']),
  severity: z.enum(severities),
  since: z.number().meta({ description: 'Epoch ms at which the condition became true.' }),
  firedAt: z.number().optional(),
  resolvedAt: z.number().optional(),
  acknowledgedAt: z.number().optional(),
  snoozedUntil: z.number().optional(),
  heldUntil: z.number().optional().meta({ description: 'Until then it is shown, but disturbs nobody.' }),
  unstable: z.literal(true).optional().meta({ description: 'It comes and goes, which is told instead.' }),
  value: z.number().optional(),
  title: z.string(),
  detail: z.string(),
});

export const ticketAnswerSchema = z.object({
  path: z
    .string()
    .meta({ description: 'Opened once in a browser within a minute, it signs that browser in for administration.' }),
});

export { historySchema };
