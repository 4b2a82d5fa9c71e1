/** ntfy: https://docs.ntfy.sh/publish/#publish-as-json */
import type { z } from 'zod';
import type { ntfySchema } from '#model/channels.ts';
import type { Http } from '#model/http.ts';
import { channelWords as words } from '#model/words/channels-en.ts';
import type { Channel, Notice } from './channel.ts';

type Options = {
  readonly settings: z.output<typeof ntfySchema>;
  /** As a phone reaches the hub. */
  readonly hubAddress: string | undefined;
  readonly http: (signal: AbortSignal) => Http;
};

const priorities = { alarm: 5, warn: 3, info: 2 } as const;
const tags = { alarm: ['rotating_light'], warn: ['warning'], info: [] } as const;
/** Longer messages become attachments, which not every server takes. */
const longest = 3_000;

export function createNtfy({ settings, hubAddress, http }: Options): Channel {
  const actions = ({ alert }: Notice) => {
    if (hubAddress === undefined) return {};
    const open = { action: 'view', label: words.open, url: hubAddress, clear: true };
    const token = settings.acknowledge_token;
    if (alert === undefined || token === undefined) return { click: hubAddress, actions: [open] };
    const acknowledge = {
      action: 'http',
      label: words.acknowledge,
      url: new URL('/api/v1/alerts', hubAddress).href,
      method: 'POST',
      headers: { authorization: `Bearer ${token.reveal()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ id: alert, action: 'acknowledge' }),
      clear: true,
    };
    return { click: hubAddress, actions: [acknowledge, open] };
  };
  return {
    id: 'ntfy',
    async deliver(notice, signal) {
      const { severity, title, text, isQuiet } = notice;
      const { token, topic, server_url: url } = settings;
      await http(signal).get({
        url,
        method: 'POST',
        headers: token === undefined ? {} : { authorization: `Bearer ${token.reveal()}` },
        body: {
          topic: topic.reveal(),
          title,
          message: text.slice(0, longest),
          priority: isQuiet ? 2 : priorities[severity],
          tags: tags[severity],
          ...actions(notice),
        },
      });
    },
  };
}
