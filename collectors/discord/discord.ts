import { z } from 'zod';
import { defineCollector } from '#model/collector.ts';
import { duration, secret } from '#model/fields.ts';
import type { Http, HttpRequest } from '#model/http.ts';
import { plainText } from '#model/plain-text.ts';
import type { Messages } from '#model/snapshots/messages.ts';
import { minute, second } from '#model/time.ts';
import { AllowanceSpent, BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { playingWords as words } from '#model/words/playing-en.ts';
import type { Message } from './answers.ts';
import { channel as channelAnswer, message } from './answers.ts';
import type { Channel } from './messages.ts';
import { isWithheld, itemOf } from './messages.ts';

const credit = 'Discord';
/** Messages kept of all channels. */
const mostKept = 30;

const settings = z.strictObject({
  token: secret.meta({ title: 'Token of the bot', help: 'The name of an entry in secrets.yaml.', secret: true }),
  channels: z
    .array(z.string().regex(/^\d{5,25}$/, 'write the id of a channel, only digits, in quotes'))
    .min(1)
    .max(10)
    .meta({ title: 'Channels', help: 'Their ids, in quotes: Copy Channel ID in Discord with Developer Mode on.' }),
  every: duration
    .refine((span) => span >= 30 * second, 'at least 30 s')
    .default(5 * minute)
    .meta({ title: 'Ask every', unit: 'ms' }),
  title: z.string().min(1).max(100).default('Discord').meta({ title: 'Heading' }),
  api_url: z.url().default('https://discord.com').meta({ title: 'API server' }),
});
type Settings = z.output<typeof settings>;

export const discord = defineCollector({
  kind: 'discord',
  title: 'Discord',
  about: 'Announcements of Discord channels, by a bot of your own.',
  settings,
  series: {},
  capability: {
    auth: 'token',
    price: 'free',
    cardNeeded: false,
    quota: { perMinute: 60 },
    limits: [
      'Messages come without their text until the bot has the Message Content Intent.',
      'A bot reads the servers it was invited to: follow the announcement channels of others into a server of your own.',
    ],
    attribution: credit,
    steps: [
      'Create an application at https://discord.com/developers/applications, and under Bot switch on "Message Content Intent".',
      'Reset the token there, and put it into secrets.yaml; it is shown once.',
      'Under OAuth2 make an invitation with the scope bot and the permissions View Channels and Read Message History, and open it.',
    ],
    verifiedOn: '2026-11-26',
  },
  allowance(headers) {
    // Of the bucket of this one call; it says nothing of the others.
    const read = (name: string): number => Number(headers.get(name) ?? Number.NaN);
    const [left, of, seconds] = [
      read('x-ratelimit-remaining'),
      read('x-ratelimit-limit'),
      read('x-ratelimit-reset-after'),
    ];
    if (![left, of, seconds].every((value) => Number.isFinite(value) && value >= 0)) return undefined;
    return { left, of, resetsIn: seconds * second };
  },
  clash: (one, other) => (one.title === other.title ? words.sameHeading : undefined),
  async run(world) {
    const { settings: given } = world;
    /** Names and servers of channels hardly change. */
    const channels = new Map<string, Channel>();
    await world.jobs.keep([
      {
        name: 'messages',
        title: 'Messages',
        when: { every: given.every },
        calls: 2 * given.channels.length,
        async perform({ http, sink }) {
          const items: Messages['items'] = [];
          let read = 0;
          for (const id of given.channels) {
            try {
              const channel = channels.get(id) ?? (await channelOf(http, given, id));
              channels.set(id, channel);
              const found = await messagesOf(http, given, id);
              read += 1;
              items.push(...found.flatMap((one) => itemOf(one, channel) ?? []));
              if (isWithheld(found)) sink.trouble(channel.name ?? id, new Misconfigured(words.noContent));
            } catch (error) {
              // One that is gone or closed to the bot; what concerns all of them ends the run.
              if (!(error instanceof BadReading) && !(error instanceof ChannelRefused)) throw error;
              sink.trouble(channels.get(id)?.name ?? id, error);
            }
          }
          if (read === 0) return;
          const newest = items.toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0)).slice(0, mostKept);
          sink.snapshot('messages', given.title, { title: given.title, credit, items: newest });
        },
      },
    ]);
  },
});

/** Of one channel, which leaves the others as they are. */
class ChannelRefused extends Misconfigured {}

async function channelOf(http: Http, given: Settings, id: string): Promise<Channel> {
  const { name, guild_id: server } = await ask(http, given, id, '', channelAnswer);
  return { id, name: plainText(name ?? '', 100), server: server ?? undefined };
}

async function messagesOf(http: Http, given: Settings, id: string): Promise<Message[]> {
  // A message of another shape, as new kinds of them may be, must not hide the rest.
  const all = await ask(http, given, id, '/messages?limit=20', z.array(z.unknown()));
  const read = all.flatMap((one) => message.safeParse(one).data ?? []);
  if (read.length === 0 && all.length > 0) throw new BadReading(words.noMessages(id));
  return read;
}

async function ask<Body>(
  http: Http,
  given: Settings,
  id: string,
  path: string,
  schema: z.ZodType<Body>,
): Promise<Body> {
  const url = new URL(`/api/v10/channels/${id}${path}`, given.api_url).href;
  let limit: number | undefined;
  let why = '';
  const told = z.looseObject({ message: z.string(), retry_after: z.number().nullish() }).transform((body) => {
    limit = body.retry_after ?? undefined;
    why = body.message;
    return body.message;
  });
  const request: HttpRequest = { url, headers: { authorization: `Bot ${given.token.reveal()}` }, refusal: told };
  try {
    return await http.json({ ...request, schema });
  } catch (error) {
    if (error instanceof AllowanceSpent) throw error;
    // Its own body is finer than the header, which is in whole seconds.
    if (error instanceof Unreachable && limit !== undefined) {
      throw new Unreachable(error.message, { cause: error, retryAfter: Math.ceil(limit * second) });
    }
    if (error instanceof Misconfigured && why !== '') {
      const isToken = /\b401\b/.test(error.message) && /unauthorized/i.test(why);
      if (isToken) throw new Misconfigured(words.wrongToken, { cause: error });
      throw new ChannelRefused(words.noAccess(id, why.replace(/[\s.]+$/, '')), { cause: error });
    }
    if (error instanceof BadReading && /unknown channel/i.test(why)) {
      throw new ChannelRefused(words.noChannel(id), { cause: error });
    }
    throw error;
  }
}
