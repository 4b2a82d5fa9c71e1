/** A bot of Telegram: it tells paired chats what happens, and answers them. Nobody else gets a word from it. */
import { z } from 'zod';
import type { telegramSchema } from '#model/channels.ts';
import type { Http } from '#model/http.ts';
import { second, type Epoch } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { channelWords as words } from '#model/words/channels-en.ts';
import type { Kept } from '#storage/contract.ts';
import type { Timers } from '../clock.ts';
import type { HubLog } from '../ports.ts';
import { backoff } from '../sources/backoff.ts';
import { until } from '../until.ts';
import { answerOf } from './bot-answers.ts';
import type { BotAnswer } from './bot-chart.ts';
import type { BotHome } from './bot-home.ts';
import type { Channel, Notice } from './channel.ts';
import type { Pairing } from './pairing.ts';
import { Barred, createBotApi } from './telegram-api.ts';
import { createBotMemory } from './telegram-memory.ts';

export type TelegramOptions = {
  readonly settings: z.output<typeof telegramSchema>;
  readonly restored: readonly Kept[];
  readonly keep: (changed: Kept) => void;
  readonly http: (signal: AbortSignal) => Http;
  readonly home: BotHome;
  readonly pairing: Pairing;
  readonly timers: Pick<Timers, 'after'>;
  readonly random: () => number;
  readonly now: () => Epoch;
  readonly log: HubLog;
  readonly strike: (text: string) => string;
};

const messageSchema = z.object({
  message_id: z.number(),
  chat: z.object({ id: z.number() }),
  text: z.string().optional(),
  reply_to_message: z.object({ message_id: z.number() }).optional(),
});
const updatesSchema = z.array(z.object({ update_id: z.number(), message: messageSchema.optional().catch(undefined) }));
const sentSchema = z.object({ message_id: z.number() });

/** The server holds a question for new messages so long. */
const pollFor = 50 * second;
/** Characters of a message. */
const longest = 4_000;
/** Characters below a picture. */
const longestCaption = 1_000;
/** Messages whose number is remembered, so that they can be replied to. */
const mostRemembered = 200;
/** No entry of the ledger has it. */
const unknown = 0;
const marks = { alarm: '🚨 ', warn: '⚠️ ', info: '' } as const;

export function createTelegram(options: TelegramOptions): Channel & AsyncDisposable {
  const { settings, http, home, pairing, timers, random, log, strike } = options;
  const api = createBotApi({ server: settings.server_url, token: settings.token, http, strike });
  const memory = createBotMemory(options.restored, options.keep, settings.token);
  const ending = new AbortController();
  /** Numbers of notices by chat and message. */
  const told = new Map<string, number>();
  /** Chats that have a notice already whose delivery is not done. */
  let had: { readonly number: number; readonly chats: Set<number> } = { number: 0, chats: new Set() };

  async function send(chat: number, text: string, isQuiet: boolean, signal: AbortSignal): Promise<number> {
    const body = {
      chat_id: chat,
      text: text.slice(0, longest),
      disable_notification: isQuiet,
      link_preview_options: { is_disabled: true },
    };
    return (await api.call('sendMessage', body, sentSchema, { signal })).message_id;
  }

  /** What is asked for comes without a sound. */
  async function reply(chat: number, { text, picture }: BotAnswer): Promise<void> {
    const { signal } = ending;
    if (!picture) return void (await send(chat, text, true, signal));
    const form = { chat_id: String(chat), caption: text.slice(0, longestCaption), disable_notification: 'true' };
    const file = { field: 'photo', name: 'chart.png', type: 'image/png', bytes: picture.png };
    try {
      await api.upload('sendPhoto', form, file, sentSchema, { signal });
    } catch (error) {
      // A group may allow words and no pictures.
      if (!(error instanceof BadReading) || error instanceof Barred) throw error;
      await send(chat, `${text}\n${picture.instead}`, true, signal);
    }
  }

  function remember(chat: number, message: number, number: number): void {
    told.set(`${chat} ${message}`, number);
    if (told.size > mostRemembered) for (const oldest of [...told.keys()].slice(0, 1)) told.delete(oldest);
  }

  const textOf = ({ severity, title, text, alert }: Notice): string =>
    [`${marks[severity]}${title}`, text, ...(severity === 'warn' && alert !== undefined ? [words.botUsual] : [])]
      .filter((line) => line !== '')
      .join('\n');

  async function hear(message: z.output<typeof messageSchema>): Promise<void> {
    const { chat, text = '', reply_to_message: replied } = message;
    const { signal } = ending;
    if (!memory.chats.includes(chat.id)) {
      if (!pairing.accepts(text)) return;
      memory.pair(chat.id);
      await send(chat.id, words.botPaired, true, signal);
      return;
    }
    if (/^\/stop(@\w+)?$/.test(text.trim())) {
      memory.unpair(chat.id);
      await send(chat.id, words.botLeft, true, signal);
      return;
    }
    // A reply to what is no longer known is about none: not about the newest.
    const about = replied && (told.get(`${chat.id} ${replied.message_id}`) ?? unknown);
    const answer = await answerOf(text, about, home);
    if (answer !== undefined) await reply(chat.id, answer);
  }

  async function poll(): Promise<void> {
    const { signal } = ending;
    const body = { offset: memory.offset, timeout: pollFor / second, allowed_updates: ['message'] };
    const updates = await api.call('getUpdates', body, updatesSchema, { signal, deadline: pollFor + 15 * second });
    for (const { update_id: id, message } of updates) {
      // Before it is answered: what makes an answer fail would be asked for ever.
      memory.heard(id);
      if (message) {
        await hear(message).catch((error: unknown) => {
          if (error instanceof Barred) memory.unpair(message.chat.id);
          else log.debug({ channel: 'telegram' }, strike(messageOf(error)));
        });
      }
    }
  }

  async function listen(): Promise<void> {
    let failures = 0;
    while (!ending.signal.aborted) {
      let wait = 0;
      try {
        await poll();
        if (failures > 0) log.info({ channel: 'telegram' }, words.botHears);
        failures = 0;
      } catch (error) {
        if (ending.signal.aborted) return;
        failures += 1;
        if (failures === 1) log.warn({ channel: 'telegram' }, words.botDeaf(strike(messageOf(error))));
        const asked = error instanceof Unreachable ? error.retryAfter : undefined;
        wait = Math.max(
          second,
          backoff(failures, random(), asked ?? (error instanceof Misconfigured ? 300 * second : 0)),
        );
      }
      if (wait > 0) await until(ending.signal, (done) => timers.after(wait, done));
    }
  }
  const listening = listen();

  return {
    id: 'telegram',
    invitation: () => words.botPair(pairing.code()),
    async deliver(notice, signal) {
      if (memory.chats.length === 0) throw new Misconfigured(words.botNoChat);
      if (had.number !== notice.number) had = { number: notice.number, chats: new Set() };
      let refusal: BadReading | undefined;
      for (const chat of memory.chats.filter((one) => !had.chats.has(one))) {
        try {
          remember(chat, await send(chat, textOf(notice), notice.isQuiet, signal), notice.number);
          had.chats.add(chat);
        } catch (error) {
          if (error instanceof Barred) memory.unpair(chat);
          // What one chat does not take, the others still get.
          else if (error instanceof BadReading) refusal = error;
          else throw error;
        }
      }
      if (refusal) throw refusal;
      if (had.chats.size === 0) throw new Misconfigured(words.botNoChat);
    },
    async [Symbol.asyncDispose]() {
      ending.abort();
      await listening;
    },
  };
}
