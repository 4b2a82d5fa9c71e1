import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { discord } from '#collectors/discord/discord.ts';
import { message } from '#collectors/discord/answers.ts';
import { messageText } from '#collectors/discord/markdown.ts';
import { isWithheld, itemOf } from '#collectors/discord/messages.ts';
import { Secret } from '#model/secret.ts';
import type { Messages } from '#model/snapshots/messages.ts';
import type { DiscordSimulator } from '../../simulators/discord.ts';
import { botToken, messageOf, startDiscord } from '../../simulators/discord.ts';
import type { Misbehaviour } from '../../simulators/misbehaviour.ts';
import { createFakeWorld } from '../fake-world.ts';
import type { Told } from '../fake-world.ts';
import { simulatedHttp } from '../simulated-http.ts';

const recorded = process.env['MANTEL_CASES'];
const now = Date.parse('2026-11-23T10:00:00Z');
const [news, games] = ['33333333', '44444444'];

async function ran(
  prepare: (simulator: DiscordSimulator) => void,
  { token = botToken, ticks = 1 } = {},
): Promise<{ told: Told; items: Messages['items'] | undefined; error: unknown; requests: readonly string[] }> {
  await using simulator = await startDiscord();
  simulator.channels.set(news, { name: 'news', messages: [messageOf('55555555', 'Hello')] });
  simulator.channels.set(games, {
    name: 'games',
    messages: [messageOf('66666666', 'Play', { timestamp: '2026-11-22T18:00:00+00:00' })],
  });
  prepare(simulator);
  const settings = discord.settings.parse({ token: 'bot', channels: [news, games], api_url: simulator.url });
  const fake = createFakeWorld(discord, {
    settings: { ...settings, token: new Secret('bot', token) },
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now,
    ticks,
    http: simulatedHttp(simulator.url, () => now),
  });
  const error = await discord.run(fake.world as Parameters<typeof discord.run>[0]).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  const body = fake.told.snapshots.at(-1)?.body as Messages | undefined;
  return { told: fake.told, items: body?.items, error, requests: [...simulator.requests] };
}

test('messages of all channels, newest first, with their links; names are asked for once', async () => {
  const { items, told, requests } = await ran(() => undefined, { ticks: 2 });
  expect(told.troubles).toEqual([]);
  expect(items).toEqual([
    {
      id: '66666666',
      author: 'Mason',
      text: 'Play',
      at: Date.parse('2026-11-22T18:00:00Z'),
      link: `https://discord.com/channels/22222222/${games}/66666666`,
      channel: 'games',
    },
    {
      id: '55555555',
      author: 'Mason',
      text: 'Hello',
      at: Date.parse('2026-11-22T17:27:07.299Z'),
      link: `https://discord.com/channels/22222222/${news}/55555555`,
      channel: 'news',
    },
  ]);
  expect(requests).toHaveLength(6);
});

test('withheld text is told with what to do, and is no message', async () => {
  const { items, told } = await ran(({ intent }) => (intent.isOn = false));
  expect(items).toEqual([]);
  expect(told.troubles).toMatchObject([
    {
      subject: 'news',
      error: 'Misconfigured',
      text: expect.stringContaining('switch on "Message Content Intent"') as string,
    },
    { subject: 'games' },
  ]);
});

test.each<[string, (simulator: DiscordSimulator) => void, string]>([
  [
    'gone',
    ({ channels }) => void channels.delete(news),
    `Discord knows no channel ${news}, or the bot is not in its server.`,
  ],
  [
    'closed',
    ({ channels }) => void channels.set(news, { name: 'news', messages: [], isClosed: true }),
    `Discord does not let the bot read channel ${news}: Missing Access; give it "View Channel" and "Read Message History" there.`,
  ],
])('a channel that is %s leaves the others as they are', async (_, spoil, text) => {
  const { items, told, error } = await ran(spoil);
  expect(error).toBeUndefined();
  expect(told.troubles).toMatchObject([{ subject: news, text }]);
  expect(items).toMatchObject([{ text: 'Play' }]);
});

test('a wrong token ends it, with where to get another', async () => {
  const { error } = await ran(() => undefined, { token: 'wrong' });
  expect(error).toMatchObject({
    name: 'Misconfigured',
    message: expect.stringContaining('does not know the token') as string,
  });
});

test.each<[string, Misbehaviour, string]>([
  [
    'a limit, whose body is finer than its header',
    {
      does: 'refuse',
      status: 429,
      headers: { 'retry-after': '65', 'content-type': 'application/json' },
      body: '{"message":"You are being rate limited.","retry_after":64.57,"global":false}',
    },
    'Unreachable',
  ],
  ['503', { does: 'refuse', status: 503 }, 'Unreachable'],
  ['a truncated answer', { does: 'truncate' }, 'Unreachable'],
])('%s fails the run, and the next is right', async (_, how, error) => {
  const { told, items } = await ran((simulator) => simulator.next(how), { ticks: 2 });
  expect(told.troubles).toMatchObject([{ subject: 'Messages', error }]);
  expect(items).toHaveLength(2);
});

test.each<[string, Misbehaviour]>([
  ['HTML', { does: 'html' }],
  ['another shape', { does: 'say', body: { name: 5 } }],
])('%s instead of one channel leaves the others as they are', async (_, how) => {
  const { told, items } = await ran((simulator) => simulator.next(how));
  expect(told.troubles).toMatchObject([{ subject: news, error: 'BadReading' }]);
  expect(items).toMatchObject([{ text: 'Play' }]);
});

test('a message of another shape does not hide the rest', async () => {
  const { items, told } = await ran(({ channels }) => {
    channels.set(news, {
      name: 'news',
      messages: [{ id: 1 }, messageOf('7', 'joined', { type: 7 }), messageOf('55555556', 'There')],
    });
  });
  expect(told.troubles).toEqual([]);
  expect(items?.map(({ text }) => text)).toEqual(['Play', 'There']);
});

test('how long a bucket is empty is read from the headers', () => {
  const headers = { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': '1.5' };
  expect(discord.allowance?.(new Map(Object.entries(headers)))).toEqual({ left: 0, of: 5, resetsIn: 1_500 });
  expect(discord.allowance?.(new Map())).toBeUndefined();
});

const names = { users: new Map([['1234567', 'Ada']]) };
test.each([
  ['**Bold** and *slanted* and __under__ ~~struck~~ ||hidden||', 'Bold and slanted and under struck hidden'],
  ['# Title\n> quoted\n- one\n- two', 'Title quoted one two'],
  ['<@1234567> and <@!99999>, <@&5555>, <#66666>', '@Ada and @somebody, @group, #channel'],
  ['<:party:12345> <a:wave:12345>', ':party: :wave:'],
  ['[the page](https://a.example/x) <https://b.example>', 'the page https://b.example'],
  ['at <t:1795428000:R> or <t:99999999999999:R>', 'at 2026-11-23 10:00 UTC or <t:99999999999999:R>'],
  ['`code` ```js\nlet x = 1;\n```', 'code let x = 1;'],
  ['snake_case stays, \\*escaped\\* too, 2 * 3 * 4', 'snake_case stays, *escaped* too, 2 * 3 * 4'],
  ['   ', undefined],
])('%j', (text, expected) => {
  expect(messageText(text, names, 500)).toBe(expected);
});

test('a text that was made to cost time costs none', () => {
  const before = process.threadCpuUsage().user;
  for (const text of [
    '['.repeat(1e6),
    '<@'.repeat(5e5),
    '`'.repeat(1e6),
    `${'[a](https://'.repeat(1e5)}`,
    '*_'.repeat(5e5),
  ]) {
    messageText(text, names, 500);
  }
  expect((process.threadCpuUsage().user - before) / 1_000).toBeLessThan(300);
});

test.each<[string, object, string]>([
  ['a card', { embeds: [{ title: 'Release 2', description: 'It **works**.' }] }, 'Release 2: It works.'],
  ['a file', { attachments: [{ filename: 'plan.pdf' }] }, 'plan.pdf'],
  [
    'what was forwarded',
    { message_snapshots: [{ message: { content: 'News from elsewhere' } }] },
    'News from elsewhere',
  ],
])('without text, %s is read', (_, more, expected) => {
  const channel = { id: news, name: 'news', server: undefined };
  expect(itemOf(message.parse(messageOf('5', '', more)), channel)).toMatchObject({ text: expected, link: null });
});

describe.skipIf(recorded === undefined)('recorded payloads', () => {
  test('a message is read', () => {
    const body = message.parse(JSON.parse(readFileSync(join(recorded ?? '', 'api/discord/message.json'), 'utf8')));
    expect(isWithheld([body])).toBe(false);
    expect(itemOf(body, { id: '290926798999357250', name: 'general', server: '197038439483310086' })).toEqual({
      id: '334385199974967042',
      author: 'Mason',
      text: 'Supa Hot',
      at: Date.parse('2017-07-11T17:27:07.299Z'),
      link: 'https://discord.com/channels/197038439483310086/290926798999357250/334385199974967042',
      channel: 'general',
    });
  });
});
