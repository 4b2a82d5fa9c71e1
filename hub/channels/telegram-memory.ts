/** What a bot has to know over restarts: its paired chats, and up to where it has read its messages. */
import { z } from 'zod';
import type { Secret } from '#model/secret.ts';
import type { Kept } from '#storage/contract.ts';

export type BotMemory = {
  readonly chats: readonly number[];
  /** Number of the next message to be read. */
  readonly offset: number;
  pair(chat: number): void;
  unpair(chat: number): void;
  heard(update: number): void;
};

const space = 'telegram';
const schema = z.object({ chats: z.array(z.number()), offset: z.number() });

/** Another bot has other messages: it is told apart by the part of the token that is no secret. */
export function createBotMemory(restored: readonly Kept[], keep: (changed: Kept) => void, token: Secret): BotMemory {
  const key = token.isSet ? (token.reveal().split(':')[0] ?? '') : '';
  let { chats, offset } = stored(restored, key);
  const store = (): void => keep({ space, key, body: Buffer.from(JSON.stringify({ chats, offset })) });
  return {
    get chats() {
      return chats;
    },
    get offset() {
      return offset;
    },
    pair(chat) {
      chats = [...chats.filter((one) => one !== chat), chat];
      store();
    },
    unpair(chat) {
      chats = chats.filter((one) => one !== chat);
      store();
    },
    heard(update) {
      offset = update + 1;
      store();
    },
  };
}

function stored(restored: readonly Kept[], key: string): z.output<typeof schema> {
  const nothing = { chats: [], offset: 0 };
  const body = restored.find((one) => one.space === space && one.key === key)?.body;
  if (!body) return nothing;
  try {
    return schema.safeParse(JSON.parse(Buffer.from(body).toString())).data ?? nothing;
  } catch {
    return nothing;
  }
}
