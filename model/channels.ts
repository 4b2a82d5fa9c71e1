/** Settings of how people are told of alerts: how often they may be interrupted, and by which ways. */
import { z } from 'zod';
import { port, secret } from './fields.ts';
import { formFaultWords } from './words/form-faults-en.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of the day like "22:30"');
const address = z.string().regex(/^https?:\/\/[^\s/]+/i, 'write an address that begins with http:// or https://');
const mailbox = z.email('write an e-mail address like me@example.org');
const onlyInNeed = z.boolean().default(false).meta({
  title: 'Only in need',
  help: 'It is used when another way fails: after half a minute for an alarm, after ten for the rest.',
});

export const ntfySchema = z
  .strictObject({
    topic: secret.meta({
      title: 'Topic',
      secret: true,
      help: 'A name that nobody guesses: whoever knows it reads along. The name of an entry in secrets.yaml.',
    }),
    server_url: address.default('https://ntfy.sh').meta({ title: 'Address of the server' }),
    token: secret.optional().meta({
      title: 'Access token',
      secret: true,
      help: 'Where the server asks for one. The name of an entry in secrets.yaml.',
    }),
    acknowledge_token: secret.optional().meta({
      title: 'Token for acknowledging',
      secret: true,
      help: 'A token of Mantel that may control, for a button in the notification. It passes through the server of ntfy. The name of an entry in secrets.yaml.',
    }),
    only_in_need: onlyInNeed,
  })
  .meta({ title: 'ntfy' });

export const webhookSchema = z
  .strictObject({
    address: secret.meta({
      title: 'Address of the webhook',
      secret: true,
      help: 'As Slack, Mattermost, Rocket.Chat or Discord (with /slack behind it) give it. The name of an entry in secrets.yaml.',
    }),
    only_in_need: onlyInNeed,
  })
  .meta({ title: 'Webhook' });

export const emailSchema = z
  .strictObject({
    host: z
      .string()
      .regex(/^[A-Za-z0-9._:[\]-]+$/, 'write the name of a mail server like smtp.example.org')
      .meta({ title: 'Mail server', help: 'Like smtp.example.org.' }),
    security: z.enum(['starttls', 'tls', 'none']).default('starttls').meta({
      title: 'Encryption',
      help: 'STARTTLS is port 587, TLS is port 465. None is only for a server in the home, without a password.',
    }),
    mail_port: port.optional().meta({ title: 'Port of the mail server', help: 'The usual one unless given.' }),
    user: z.string().optional().meta({ title: 'User' }),
    password: secret.optional().meta({ title: 'Password', secret: true }),
    from: mailbox.meta({ title: 'Sender' }),
    to: z.array(mailbox).min(1).max(20).meta({ title: 'To' }),
    only_in_need: onlyInNeed,
  })
  .superRefine((email, context) => {
    if ((email.user === undefined) !== (email.password === undefined)) {
      const [given, missing] = email.user === undefined ? ['user', 'user'] : ['password', 'password'];
      context.addIssue({ code: 'custom', path: [given], message: formFaultWords.halfGiven(missing) });
    }
    if (email.security === 'none' && email.password !== undefined) {
      context.addIssue({ code: 'custom', path: ['security'], message: 'a password is only sent encrypted' });
    }
  })
  .meta({ title: 'E-mail' });

export const telegramSchema = z
  .strictObject({
    token: secret.meta({
      title: 'Token of the bot',
      secret: true,
      help: 'As @BotFather gives it. The name of an entry in secrets.yaml.',
    }),
    server_url: address.default('https://api.telegram.org').meta({ title: 'Address of the server' }),
    only_in_need: onlyInNeed,
  })
  .meta({ title: 'Telegram' });

/** Ways by which notices leave the home's machine, in the order they are shown. */
export const channelIds = ['ntfy', 'telegram', 'email', 'webhook'] as const;
export type ChannelId = (typeof channelIds)[number];

export const channelsSchema = z
  .strictObject({
    interruptions: z.number().int().min(0).max(20).default(2).meta({
      title: 'Interruptions a day',
      help: 'So many warnings may interrupt in a day; the rest waits for the evening. An alarm never waits.',
    }),
    digest: timeOfDay.default('19:00').meta({
      title: 'Evening digest at',
      help: 'What was held back, in one notice without a sound. None when there was nothing.',
    }),
    quiet_from: timeOfDay.default('22:00').meta({ title: 'Quiet from', help: 'No warning interrupts. An alarm does.' }),
    quiet_to: timeOfDay.default('07:00').meta({ title: 'Quiet to' }),
    hub_address: address.optional().meta({
      title: 'Address of Mantel',
      help: 'As a phone reaches it, like http://mantel.local:8440. Notices then lead there.',
    }),
    ntfy: ntfySchema.optional(),
    telegram: telegramSchema.optional(),
    email: emailSchema.optional(),
    webhook: webhookSchema.optional(),
  })
  .meta({ title: 'Notices' });

export type ChannelSettings = z.output<typeof channelsSchema>;
