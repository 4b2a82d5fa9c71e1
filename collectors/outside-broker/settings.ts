import { z } from 'zod';
import { secret } from '#model/fields.ts';
import { outsideBrokerCollectorWords as words } from '#model/words/collector-outside-broker-en.ts';
import { filter } from '../mqtt/mapping-settings.ts';
import { overlapIn } from './filters.ts';

export const outsideBrokerSettings = z.strictObject({
  url: z
    .string()
    .refine(isAddress, 'write an address like mqtt://nas:1883, or mqtts://broker.example.org:8883 for TLS')
    .meta({
      title: 'Address',
      help: 'mqtt://name:1883, or mqtts://name:8883 for TLS.',
      examples: ['mqtts://broker.example.org:8883'],
    }),
  username: z.string().min(1).optional().meta({ title: 'User' }),
  password: secret.optional().meta({ title: 'Password', secret: true, help: 'The name of an entry in secrets.yaml.' }),
  ca: z
    .string()
    .includes('-----BEGIN CERTIFICATE-----', { error: 'paste the certificate as PEM text' })
    .optional()
    .meta({
      title: 'Certificate authority',
      help: 'PEM text; for a TLS broker whose certificate this machine does not know by itself.',
    }),
  client_id: z.string().min(1).max(65).optional().meta({
    title: 'Client id',
    help: 'Under which the broker keeps messages while Mantel is away; "mantel-" and an id of this hub alone unless given.',
  }),
  read: z
    .array(filter)
    .superRefine((filters, context) => {
      const both = overlapIn(filters);
      if (both === undefined) return;
      context.addIssue({ code: 'custom', message: words.overlap(...both) });
    })
    .default(['#'])
    .meta({ title: 'Topics to read', help: 'They are read, and relayed, as if devices had published them here.' }),
  send: z
    .array(filter)
    .default([])
    .meta({
      title: 'Topics to send',
      help: 'What is published here on them is passed on to that broker while it can be reached.',
      examples: [['zigbee2mqtt/+/set']],
    }),
});
export type OutsideBrokerSettings = z.output<typeof outsideBrokerSettings>;

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    /^mqtts?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    url.username === '' &&
    url.pathname.length <= 1
  );
}
