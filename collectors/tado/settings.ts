import { z } from 'zod';
import { duration } from '#model/fields.ts';
import { minute, second } from '#model/time.ts';

/** Published by Tado for everybody's own programs: "How do I authenticate to access the REST API?" on its help pages. */
const publicClient = '1bb50063-6b0c-4d11-bd99-387f4a91cc46';

export const tadoSettings = z.strictObject({
  home: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ title: 'Home', help: 'Number of the home; needed only by an account with several.' }),
  every: duration
    .refine((span) => span >= minute, 'at least 1 min')
    .default(30 * minute)
    .meta({
      title: 'Ask every',
      unit: 'ms',
      help: 'Each time is one call for all rooms. Less often leaves more of the 100 calls a day for days gone by.',
    }),
  pause: duration
    .default(second)
    .meta({ title: 'Pause between day reports', unit: 'ms', help: 'Days gone by are asked for room by room.' }),
  api_url: z.url().default('https://my.tado.com').meta({ title: 'Server' }),
  login_url: z.url().default('https://login.tado.com').meta({ title: 'Login server' }),
  client_id: z.string().min(1).default(publicClient).meta({ title: 'Client id', help: 'Tado gives this one to all.' }),
});
export type TadoSettings = z.output<typeof tadoSettings>;
