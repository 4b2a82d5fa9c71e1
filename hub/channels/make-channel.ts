/** A channel of the settings. */
import type { ChannelId, ChannelSettings } from '#model/channels.ts';
import type { Channel } from './channel.ts';
import { createEmail, usualMailPorts } from './email.ts';
import { createNtfy } from './ntfy.ts';
import { createSmtp } from './smtp.ts';
import { createTelegram, type TelegramOptions } from './telegram.ts';
import { createWebhook } from './webhook.ts';

export type ChannelSurroundings = Omit<TelegramOptions, 'settings' | 'restored' | 'http'> & {
  readonly restored: () => TelegramOptions['restored'];
  /** What may be reached stands in the settings. */
  readonly http: (settings: unknown) => TelegramOptions['http'];
  readonly hostname: string;
  readonly hubId: string;
  readonly ownPorts: () => ReadonlySet<number>;
};

/** Undefined for one that the settings leave out. */
export function makeChannel(
  id: ChannelId,
  settings: ChannelSettings,
  parts: ChannelSurroundings,
): (Channel & Partial<AsyncDisposable>) | undefined {
  const { hostname, hubId, ownPorts, restored, strike } = parts;
  const { ntfy, telegram, email, webhook, hub_address: hubAddress } = settings;
  switch (id) {
    case 'ntfy':
      return ntfy && createNtfy({ settings: ntfy, hubAddress, http: parts.http(ntfy) });
    case 'telegram':
      return (
        telegram && createTelegram({ ...parts, settings: telegram, restored: restored(), http: parts.http(telegram) })
      );
    case 'webhook':
      return webhook && createWebhook({ settings: webhook, http: parts.http(webhook) });
    case 'email': {
      if (!email) return undefined;
      const { host, security, mail_port: port = usualMailPorts[security], user, password } = email;
      const login =
        user === undefined || password === undefined ? undefined : { user, password: () => password.reveal() };
      const partly = (sentence: string): void => parts.log.warn({ channel: id }, strike(sentence));
      const transport = createSmtp({ host, port, security, login, hostname, ownPorts, strike, partly });
      return createEmail({ settings: email, hubAddress, transport, hubId });
    }
  }
}
