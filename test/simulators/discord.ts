/** Stands in for discord.com/api/v10: channels of one server, read by one bot. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SimulatedServer } from './misbehaviour.ts';
import { serveMisbehaving } from './misbehaviour.ts';

export const botToken = 'a.bot.token';

export type SimulatedChannel = { readonly name: string; messages: object[]; isClosed?: boolean };
export type DiscordSimulator = SimulatedServer & {
  readonly channels: Map<string, SimulatedChannel>;
  /** Whether the bot has the Message Content Intent. */
  readonly intent: { isOn: boolean };
};

export const messageOf = (id: string, content: string, more: object = {}): object => ({
  id,
  type: 0,
  content,
  timestamp: '2026-11-22T17:27:07.299000+00:00',
  author: { id: '11111111', username: 'mason', global_name: 'Mason' },
  mentions: [],
  embeds: [],
  attachments: [],
  ...more,
});

export async function startDiscord(): Promise<DiscordSimulator> {
  const channels = new Map<string, SimulatedChannel>();
  const intent = { isOn: true };
  const server = await serveMisbehaving((request, response) => answer(request, response, channels, intent.isOn));
  return Object.assign(server, { channels, intent });
}

function answer(
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
  channels: ReadonlyMap<string, SimulatedChannel>,
  hasIntent: boolean,
): void {
  const say = (status: number, body: unknown): void => {
    const limits = { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '4', 'x-ratelimit-reset-after': '1.5' };
    response.writeHead(status, { 'content-type': 'application/json', ...limits }).end(JSON.stringify(body));
  };
  if (headers.authorization !== `Bot ${botToken}`) return say(401, { message: '401: Unauthorized', code: 0 });
  const { pathname, searchParams } = new URL(url, 'http://simulator');
  const [, id = '', messages] = /^\/api\/v10\/channels\/(\d+)(\/messages)?$/.exec(pathname) ?? [];
  const channel = channels.get(id);
  if (!channel) return say(404, { message: 'Unknown Channel', code: 10_003 });
  if (channel.isClosed === true) return say(403, { message: 'Missing Access', code: 50_001 });
  if (messages === undefined) return say(200, { id, type: 5, guild_id: '22222222', name: channel.name });
  const most = Number(searchParams.get('limit') ?? 50);
  const withheld = { content: '', embeds: [], attachments: [] };
  say(
    200,
    channel.messages.slice(0, most).map((message) => (hasIntent ? message : { ...message, ...withheld })),
  );
}
