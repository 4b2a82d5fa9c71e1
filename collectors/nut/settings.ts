import { z } from 'zod';
import { duration, secret } from '#model/fields.ts';
import { hour, second } from '#model/time.ts';

/** NUT's own rule for names of UPS is looser; these need no quotes and can end no line. */
const name = z.string().regex(/^[\w.-]+$/, 'write the name it has in ups.conf, such as ups');

export const nutSettings = z.strictObject({
  host: z
    .string()
    .regex(/^[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?$/, 'write an address or a name, nothing more')
    .default('localhost')
    .meta({ title: 'Where upsd runs' }),
  port: z.number().int().min(1).max(65_535).default(3493).meta({ title: 'Port of upsd' }),
  ups: z.array(name).default([]).meta({ title: 'Names of the UPS', help: 'All that upsd knows unless given.' }),
  every: duration
    .refine((span) => span >= second && span <= hour, 'write a time from 1 s to 1 h')
    .default(10 * second)
    .meta({ title: 'Read every', unit: 'ms' }),
  nominal_power: z.number().positive().optional().meta({
    title: 'Nominal real power',
    unit: 'W',
    help: 'As on its plate, for a UPS that tells neither its power nor this; its power is then reckoned from its load.',
  }),
  user: z
    .string()
    .regex(/^[^\p{Cc}]+$/u, 'write the name it has in upsd.users')
    .optional()
    .meta({ title: 'User', help: 'Most upsd let themselves be read without.' }),
  password: secret.optional(),
  tls: z.boolean().default(false).meta({ title: 'Encrypt', help: 'With STARTTLS; upsd needs a certificate for it.' }),
  fingerprint: z
    .string()
    .regex(/^([0-9A-Fa-f]{2}:){31}[0-9A-Fa-f]{2}$/, 'write 32 pairs of hexadecimal digits with colons between')
    .optional()
    .meta({
      title: 'Fingerprint of the certificate',
      help: 'SHA-256; needed unless an authority that this machine knows vouches for it.',
    }),
});
export type NutSettings = z.output<typeof nutSettings>;
