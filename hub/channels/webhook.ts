/** A webhook as Slack has it, which Mattermost, Rocket.Chat and Discord (with /slack) take, too. */
import type { z } from 'zod';
import type { webhookSchema } from '#model/channels.ts';
import type { Http } from '#model/http.ts';
import type { Channel } from './channel.ts';

type Options = {
  readonly settings: z.output<typeof webhookSchema>;
  readonly http: (signal: AbortSignal) => Http;
};

/**
 * The three characters that Slack reads otherwise; and what the others would make of a name that a stranger gave: a call
 * for everybody, a link or a picture. No escape is known to all of them, so a blank without width breaks it.
 */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b')
    .replaceAll('](', ']\u200b(');

export function createWebhook({ settings, http }: Options): Channel {
  return {
    id: 'webhook',
    async deliver({ title, text }, signal) {
      const said = text === '' ? '' : `\n${escaped(text)}`;
      const body = { text: `*${escaped(title)}*${said}` };
      await http(signal).get({ url: settings.address.reveal(), method: 'POST', body });
    },
  };
}
