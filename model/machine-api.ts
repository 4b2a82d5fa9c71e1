/** What the HTTP API says of Mantel on this machine: whether it starts by itself, and whose work is in it. */
import { z } from 'zod';

export const autostartSchema = z.object({
  on: z.boolean(),
  can: z.boolean().meta({ description: 'False: it cannot be changed from here.' }),
  how: z.enum(['service', 'desktop']).nullable().meta({
    description: 'service: with the machine, by systemd. desktop: when a person signs in to the desktop.',
  }),
  text: z.string().meta({ description: 'What will happen, or why it cannot be done, in one sentence.' }),
});
export const autostartRequestSchema = z.strictObject({ on: z.boolean() });

export const aboutSchema = z.object({
  version: z.string(),
  licence: z.string(),
  dataFolder: z.string(),
  node: z.string(),
  credits: z.array(z.object({ what: z.string(), who: z.string(), licence: z.string(), url: z.string() })),
});
