import { z } from 'zod';
import { duration, secret } from '#model/fields.ts';
import { second } from '#model/time.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';

export const kasaSettings = z
  .strictObject({
    every: duration
      .refine((span) => span >= second, 'at least 1 s')
      .default(5 * second)
      .meta({ title: 'Read every', unit: 'ms' }),
    search: z.boolean().default(true).meta({ title: 'Search', help: 'Finds plugs on this network by itself.' }),
    broadcast: z.ipv4().default('255.255.255.255').meta({
      title: 'Search where',
      help: 'The broadcast address of a network, such as 192.168.1.255; needed where this machine is on several.',
    }),
    hosts: z
      .array(z.string().regex(/^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/, 'write an address or a name, nothing more'))
      .default([])
      .meta({ title: 'Addresses of plugs', help: 'For plugs on another network, where the search does not reach.' }),
    port: z
      .number()
      .int()
      .min(1)
      .max(65_535)
      .default(9999)
      .meta({ title: 'Port of the plugs', help: 'For the search and for reading; every real plug has 9999.' }),
    username: z.string().min(1).optional().meta({
      title: 'TP-Link user name',
      help: 'The e-mail address of your TP-Link account, with its capital letters. Tapo plugs and newer Kasa firmware want it; nothing of it leaves the home.',
    }),
    password: secret.optional().meta({ title: 'TP-Link password' }),
  })
  .superRefine(({ username, password }, context) => {
    if ((username === undefined) === (password === undefined)) return;
    const [given, missing] = username === undefined ? ['password', 'username'] : ['username', 'password'];
    context.addIssue({ code: 'custom', path: [given], message: kasaCollectorWords.halfLogin(missing) });
  });
export type KasaSettings = z.output<typeof kasaSettings>;

/** What of them the network needs. Throws Misconfigured when the secret is not set. */
export function networkSettings({ search, broadcast, port, username, password }: KasaSettings) {
  const login = username !== undefined && password ? { username, password: password.reveal() } : undefined;
  return { target: search ? broadcast : undefined, port, login };
}
