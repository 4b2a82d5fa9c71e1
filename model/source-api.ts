/** What the HTTP API says of sources: how they are signed in to, and the players they offer. */
import { z } from 'zod';
import { accessKinds } from './capability.ts';
import { playerActions } from './player.ts';

/** The shape of {@link WireSignIn} in wire.ts. */
export const signInSchema = z.object({
  state: z.enum(['needed', 'waiting', 'signed in']),
  expires: z.number().nullable().meta({ description: 'Epoch ms at which it ends unless it is renewed, when known.' }),
  page: z.string().optional().meta({ description: 'To be opened by the person, while it waits for them.' }),
  code: z.string().optional().meta({ description: 'To be typed there.' }),
});

export const playerSchema = z.object({
  id: z.string().meta({ description: 'Subject of the snapshot that says what it plays.' }),
  name: z.string(),
  actions: z.array(z.enum(playerActions)).meta({ description: 'What it can do now.' }),
});
export const playerActionSchema = z.strictObject({ id: z.string().min(1).max(200), action: z.enum(playerActions) });

const calls = z.number().int().positive().optional();
/** The shape of {@link Capability} in capability.ts. */
export const capabilitySchema = z.object({
  auth: z.enum(accessKinds).meta({ description: 'none: keyless. oauth: sign in on the page of the source.' }),
  price: z.string(),
  cardNeeded: z.boolean().meta({ description: 'A payment card must be given before anything is to be had.' }),
  quota: z
    .object({ perMinute: calls, perDay: calls, perMonth: calls, timeZone: z.string().optional() })
    .optional()
    .meta({
      description: 'Calls that Mantel makes at most. Days and months begin in this time zone, in UTC unless told.',
    }),
  limits: z.array(z.string()).readonly().optional().meta({ description: 'What else limits it, a sentence each.' }),
  attribution: z.string().optional().meta({ description: 'To be shown beside what came from it.' }),
  steps: z.array(z.string()).readonly().optional().meta({ description: 'How to get access, a sentence each.' }),
  verifiedOn: z.string().meta({ description: 'Day on which this was looked up: YYYY-MM-DD.' }),
});
export const sourceCapabilitySchema = capabilitySchema.extend({
  kind: z.string().meta({ description: 'As in the settings.' }),
  title: z.string(),
});
