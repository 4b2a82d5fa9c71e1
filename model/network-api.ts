/** What the HTTP API says of how this hub is reached, and who is asking. */
import { z } from 'zod';
import { scopes } from './api.ts';

export const networkAnswerSchema = z.object({
  lan: z.object({
    now: z.boolean().meta({ description: 'Other machines of the home reach it.' }),
    wanted: z.boolean().meta({ description: 'By the settings: differs from `now` until the next start.' }),
  }),
  port: z.number().int(),
  hostname: z.string(),
  addresses: z
    .array(z.object({ address: z.string(), url: z.string(), likely: z.boolean() }))
    .meta({ description: 'Of this machine in the home, the one behind the router first.' }),
  outside: z
    .string()
    .nullable()
    .meta({ description: 'Where phones come in, home or not: by the settings, and a name that is answered to.' }),
  mqtt: z.object({
    port: z.number().int().nullable(),
    securePort: z.number().int().nullable(),
    lan: z.boolean().meta({ description: 'It listens on the network: from the first login of a device on.' }),
    reason: z.string().nullable(),
  }),
  canRestart: z.boolean().meta({ description: 'POST /api/v1/restart starts it anew by itself.' }),
});

export const invitationRequestSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a name of up to 64 letters, digits, dots, underscores and hyphens')
    .default('phone')
    .meta({ description: 'Of the browser among the tokens; with a number where it is taken.' }),
  scopes: z.array(z.enum(scopes)).min(1).default(['view']),
});

export const invitationSchema = z.object({
  url: z.string().meta({ description: 'For a QR code: signs the browser in that opens it, once.' }),
  path: z.string(),
  expiresAt: z.number().meta({ description: 'Epoch ms.' }),
  reachable: z.boolean().meta({ description: 'False while other machines cannot reach this hub.' }),
});

export const callerSchema = z.object({
  may: z.array(z.enum(['acknowledge', ...scopes])).meta({ description: 'What whoever asks may do.' }),
});
