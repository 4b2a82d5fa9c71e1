/** Notices by e-mail. What has ended is not mailed: a mail cannot take the place of another. */
import type { z } from 'zod';
import type { emailSchema } from '#model/channels.ts';
import type { Channel } from './channel.ts';
import type { MailTransport } from './mail-transport.ts';

type Options = {
  readonly settings: z.output<typeof emailSchema>;
  readonly hubAddress: string | undefined;
  readonly transport: MailTransport;
  /** Of this hub: the same notice has the same Message-ID, however often it is sent. */
  readonly hubId: string;
};

export const usualMailPorts = { starttls: 587, tls: 465, none: 25 } as const;

export function createEmail({ settings: { from, to }, hubAddress, transport, hubId }: Options): Channel {
  return {
    id: 'email',
    async deliver({ number, at, title, text, severity, isQuiet, series }, signal) {
      if (isQuiet && series !== undefined) return;
      await transport.send(
        {
          from,
          to,
          subject: title,
          text: [text, ...(hubAddress === undefined ? [] : [hubAddress])].join('\n\n'),
          at,
          id: `${hubId}.${at}.${number}`,
          isUrgent: severity === 'alarm',
        },
        signal,
      );
    },
  };
}
