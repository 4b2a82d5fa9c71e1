import { describe, expect, it } from 'vitest';
import type { BotHome } from '#hub/channels/bot-home.ts';
import { createPairing } from '#hub/channels/pairing.ts';
import { createTelegram } from '#hub/channels/telegram.ts';
import { machineTimers } from '#hub/clock.ts';
import { hour } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { startTelegram, type TelegramServer } from '../../simulators/telegram.ts';
import { createRememberingLog } from '../remembering-log.ts';
import { at, httpOf, memoryOf, never, noticeOf, secretOf } from './channel-parts.ts';

const token = '8123456:AAH-a-token-that-nobody-knows';
const chat = 4711;
const code = '197121';

function homeOf(corrected: (number | undefined)[] = []): BotHome {
  const series = (quantity: string, unit: 'µg/m³' | 'bool', value: number) => ({
    key: `mqtt.${quantity}{device=kitchen}`,
    quantity,
    unit,
    kind: unit === 'bool' ? ('state' as const) : ('gauge' as const),
    at: at - 2 * 60_000,
    value,
  });
  return {
    verdict: () => ({ tone: 'quiet', text: 'All quiet.', why: [] }),
    firing: () => [],
    devices: () => [
      {
        id: 'kitchen',
        name: 'Küche',
        area: null,
        series: [series('pm2_5', 'µg/m³', 12.3), series('open', 'bool', 1)],
      },
      { id: 'living-room-1', name: null, area: null, series: [] },
    ],
    history(_, from) {
      const at = [0, 6, 12, 18].map((n) => from + n * hour);
      return Promise.resolve({ at, mean: [1, 2, 3, 4], min: [1, 1, 2, 4], max: [1, 3, 5, 4] });
    },
    correct(number) {
      corrected.push(number);
      return { outcome: 'corrected', entry: { title: 'Kitchen air is unhealthy.' } };
    },
    timeZone: () => 'Europe/Vienna',
    now: () => at,
  };
}

function botOf(server: TelegramServer, memory = memoryOf(), corrected: (number | undefined)[] = [], given = token) {
  const log = createRememberingLog();
  const settings = { token: secretOf(given), server_url: server.url, only_in_need: false };
  const bot = createTelegram({
    settings,
    restored: memory.all,
    keep: memory.keep,
    http: httpOf(settings),
    home: homeOf(corrected),
    pairing: createPairing(
      (bytes) => new Uint8Array(bytes).fill(3),
      () => at,
    ),
    // Waits are over at once: how long they are is the courier's and the back-off's matter.
    timers: { after: (_, run) => machineTimers.after(0, run) },
    random: () => 0,
    now: () => at,
    log,
    strike: (text) => text,
  });
  return { bot, log, memory };
}

async function pair(server: TelegramServer, bot: ReturnType<typeof botOf>['bot']): Promise<void> {
  const invited = bot.invitation?.() ?? '';
  server.say(chat, /\d{6}/.exec(invited)?.[0] ?? '');
  await server.whenSent(1);
  await server.whenRead();
}

describe('Telegram', () => {
  it('answers nobody but chats that were paired by the code, and takes a code once', async () => {
    await using server = await startTelegram(token);
    const { bot } = botOf(server);
    await using _bot = bot;
    await expect(bot.deliver(noticeOf(), never())).rejects.toBeInstanceOf(Misconfigured);
    const invited = bot.invitation?.() ?? '';
    server.say(666, '/status');
    server.say(666, '000000');
    await server.whenRead();
    expect(server.sent).toEqual([]);
    server.say(chat, /\d{6}/.exec(invited)?.[0] ?? code);
    await server.whenSent(1);
    server.say(666, /\d{6}/.exec(invited)?.[0] ?? code);
    await server.whenRead();
    expect(server.sent.map(({ chat_id: to }) => to)).toEqual([chat]);
    await bot.deliver(noticeOf(), never());
    expect(server.sent.at(-1)).toMatchObject({
      chat_id: chat,
      text: '⚠️ Kitchen air is unhealthy.\nPM2.5 is 62 µg/m³, above 35.\nIs this usual? Answer N.',
      disable_notification: false,
    });
  });

  it('lets no code be guessed', () => {
    const pairing = createPairing(
      (bytes) => new Uint8Array(bytes).fill(3),
      () => at,
    );
    const held = pairing.code();
    for (let guess = 0; guess < 5; guess++) expect(pairing.accepts(String(100_000 + guess))).toBe(false);
    expect(pairing.accepts(held)).toBe(false);
  });

  it('answers how the home is, what a device measured, its day as a picture, and a correction', async () => {
    await using server = await startTelegram(token);
    const corrected: (number | undefined)[] = [];
    const { bot } = botOf(server, memoryOf(), corrected);
    await using _bot = bot;
    await pair(server, bot);
    await bot.deliver(noticeOf({ number: 42 }), never());
    const told = server.sent.at(-1)?.message_id;
    for (const text of ['/status', '/kueche', '/living', '/nothing', '/chart kueche']) server.say(chat, text);
    server.say(chat, 'N');
    server.say(chat, 'n', told);
    server.say(chat, 'just talking');
    await server.whenSent(9);
    await server.whenRead();
    expect(server.sent.slice(2).map(({ text }) => text)).toEqual([
      'All quiet.',
      'Küche\nPM2.5: 12 µg/m³ (2 minutes ago)\nOpen: open (2 minutes ago)',
      'living-room-1',
      'Nothing of that name. There are:\n/kueche\n/living_room_1',
      'Küche, PM2.5: 12 µg/m³ (2 minutes ago)\nLast 24 hours: 1 µg/m³ to 12 µg/m³',
      'Thank you: Kitchen air is unhealthy is usual. It waits for the evening for the next 30 days.',
      'Thank you: Kitchen air is unhealthy is usual. It waits for the evening for the next 30 days.',
    ]);
    expect(corrected).toEqual([undefined, 42]);
    const pictures = server.sent.filter(({ picture }) => picture !== undefined);
    expect(pictures).toMatchObject([{ chat_id: chat, disable_notification: true }]);
    expect(pictures[0]?.picture?.subarray(1, 4).toString()).toBe('PNG');
  });

  it('says in characters what it may not show', async () => {
    await using server = await startTelegram(token);
    const { bot } = botOf(server);
    await using _bot = bot;
    await pair(server, bot);
    server.refuse('sendPhoto', { error_code: 400, description: 'Bad Request: not enough rights to send photos' });
    server.say(chat, '/chart');
    await server.whenSent(2);
    expect(server.sent.at(-1)?.text).toBe(
      'Küche, PM2.5: 12 µg/m³ (2 minutes ago)\nLast 24 hours: 1 µg/m³ to 12 µg/m³\n▁·····▃·····▆·····█·····',
    );
  });

  it('goes on behind the last message it read after a restart, and knows its chats', async () => {
    await using server = await startTelegram(token);
    const memory = memoryOf();
    const first = botOf(server, memory);
    await pair(server, first.bot);
    server.say(chat, '/status');
    await server.whenSent(2);
    await server.whenRead();
    await first.bot[Symbol.asyncDispose]();
    await expect.poll(() => server.waiting).toBe(0);
    const asked = server.offsets.length;
    await using second = botOf(server, memory).bot;
    await server.whenRead();
    expect(server.offsets[asked]).toBe(702);
    await second.deliver(noticeOf(), never());
    expect(server.sent).toHaveLength(3);
  });

  it('waits as long as it is told to, goes on after another reader, and forgets a chat that blocks it', async () => {
    await using server = await startTelegram(token);
    const { bot, log } = botOf(server);
    await using _bot = bot;
    await pair(server, bot);
    server.refuse('sendMessage', {
      error_code: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 17 },
    });
    const limited: unknown = await bot.deliver(noticeOf(), never()).catch((error: unknown) => error);
    expect(limited).toBeInstanceOf(Unreachable);
    expect(limited).toMatchObject({ retryAfter: 17_000 });
    server.refuse('getUpdates', { error_code: 409, description: 'Conflict: terminated by other getUpdates request' });
    server.say(chat, '/status');
    await server.whenSent(2);
    server.say(chat, '/status');
    await server.whenSent(3);
    await server.whenRead();
    expect(log.lines.map(({ text }) => text)).toEqual([
      expect.stringContaining('Another program reads the messages of this bot'),
      'The bot of Telegram hears again.',
    ]);
    server.block(chat);
    await expect(bot.deliver(noticeOf({ number: 2 }), never())).rejects.toBeInstanceOf(Misconfigured);
  });

  it('tells the other chats what one of them does not take, and each of them once', async () => {
    await using server = await startTelegram(token);
    const { bot } = botOf(server);
    await using _bot = bot;
    await pair(server, bot);
    server.say(5, /\d{6}/.exec(bot.invitation?.() ?? '')?.[0] ?? '');
    await server.whenSent(2);
    await server.whenRead();
    const moved = { error_code: 400, description: 'Bad Request: group chat was upgraded to a supergroup chat' };
    server.refuse('sendMessage', moved);
    await expect(bot.deliver(noticeOf(), never())).rejects.toBeInstanceOf(BadReading);
    server.refuse('sendMessage', moved);
    await expect(bot.deliver(noticeOf(), never())).rejects.toBeInstanceOf(BadReading);
    expect(server.sent.slice(2).map(({ chat_id: to }) => to)).toEqual([5]);
  });

  it('takes a reply to what it no longer knows for a word about nothing', async () => {
    await using server = await startTelegram(token);
    const corrected: (number | undefined)[] = [];
    const { bot } = botOf(server, memoryOf(), corrected);
    await using _bot = bot;
    await pair(server, bot);
    server.say(chat, 'N', 4_000);
    await server.whenSent(2);
    await server.whenRead();
    expect(corrected).toEqual([0]);
  });

  it('says that a token is wrong, and never which', async () => {
    await using server = await startTelegram(token);
    const { bot, log } = botOf(server, memoryOf(), [], '8123456:wrong-and-secret');
    await using _bot = bot;
    await expect.poll(() => log.lines.length).toBeGreaterThan(0);
    expect(log.lines.map(({ text }) => text).join()).toContain('does not know the token');
    expect(log.lines.map(({ text }) => text).join()).not.toContain('wrong-and-secret');
  });
});
