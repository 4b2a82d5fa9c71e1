/** The whole collector against a publisher on this machine, over real HTTP. */
import { expect, test } from 'vitest';
import { feeds } from '#collectors/feeds/feeds.ts';
import { createHttpClient } from '#hub/http/client.ts';
import { Secret } from '#model/secret.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { Feed } from '#model/snapshots/feed.ts';
import { day, hour } from '#model/time.ts';
import { startFeeds, type FeedsSimulator } from '../../simulators/feeds.ts';
import type { Misbehaviour } from '../../simulators/misbehaviour.ts';
import { createFakeWorld } from '../fake-world.ts';
import type { Told } from '../fake-world.ts';

const now = Date.parse('2026-11-23T10:00:00Z');

type Look = { readonly ticks?: number; readonly onTick?: (tick: number) => void; readonly snapshots?: Snapshot[] };

async function look(publisher: FeedsSimulator, settings: unknown, how: Look = {}): Promise<Told & { failed?: Error }> {
  const stop = new AbortController();
  const fake = createFakeWorld(feeds, {
    settings,
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now,
    ticks: how.ticks ?? 1,
    http: createHttpClient({
      signal: stop.signal,
      now: () => now,
      addresses: { homeHosts: new Set([new URL(publisher.url).host]) },
    }),
    ...(how.onTick && { onTick: how.onTick }),
    ...(how.snapshots && { snapshots: how.snapshots }),
  });
  try {
    await feeds.run(fake.world as Parameters<typeof feeds.run>[0]);
    return fake.told;
  } catch (error) {
    return { ...fake.told, failed: error as Error };
  } finally {
    stop.abort();
  }
}

const show = ({ url }: FeedsSimulator): unknown => feeds.settings.parse({ feeds: [{ url: `${url}/show.xml` }] });
const kept = (told: Told): Snapshot[] =>
  told.snapshots.slice(-1).map(({ kind, subject, body }) => ({ kind, subject, body, at: now }) as Snapshot);
const bodyOf = (told: Told): Feed => told.snapshots.at(-1)?.body as Feed;
const news = ({ journal }: Told): string[] => journal.filter(({ kind }) => kind === 'episode').map(({ text }) => text);

async function publisher(episodes = 5): Promise<FeedsSimulator> {
  const started = await startFeeds();
  for (let number = 1; number <= episodes; number++) {
    started.publish({ number, title: `Part ${number}`, at: now - (episodes - number + 1) * day });
  }
  return started;
}

test('a podcast is known as one, with sound, length and number, the newest first', async () => {
  await using trains = await publisher();
  const told = await look(trains, show(trains));
  expect(bodyOf(told)).toMatchObject({
    kind: 'podcast',
    title: 'Night Trains',
    credit: 'Ada',
    link: 'https://trains.example/',
    items: {
      length: 5,
      0: {
        title: 'Part 5',
        audio: 'https://media1.example/5.mp3',
        duration: 1867e3,
        episode: 5,
        at: now - day,
      },
    },
  });
  expect([told.journal, told.troubles]).toEqual([[], []]);
});

test('a new episode is told of once, also over a restart, and never those that were there at first', async () => {
  await using trains = await publisher();
  const first = await look(trains, show(trains), {
    ticks: 3,
    onTick: (tick) => void (tick === 2 && trains.publish({ number: 6, title: 'Part 6', at: now - hour })),
  });
  expect(news(first)).toEqual(['New episode of Night Trains: Part 6']);
  expect(trains.unchanged()).toBe(1);

  trains.publish({ number: 7, title: 'Part 7', at: now - 1_000 });
  const second = await look(trains, show(trains), { snapshots: kept(first) });
  expect(news(second)).toEqual(['New episode of Night Trains: Part 7']);
  expect(news(await look(trains, show(trains), { snapshots: kept(second) }))).toEqual([]);
});

test('a feed that another program runs now, with other ids, has no news', async () => {
  await using trains = await publisher();
  const before = await look(trains, show(trains));
  trains.moveToNewProgram();
  const moved = await look(trains, show(trains), { snapshots: kept(before) });
  expect(news(moved)).toEqual([]);
  trains.publish({ number: 6, title: 'Part 6', at: now - hour });
  expect(news(await look(trains, show(trains), { snapshots: kept(moved) }))).toHaveLength(1);
});

test('fifty episodes at once, as when a feed makes up new ids and dates, are not told of one by one', async () => {
  await using trains = await publisher();
  const before = await look(trains, show(trains));
  for (let number = 100; number < 150; number++) {
    trains.publish({ number, title: `Old part ${number}`, at: now - (150 - number) * 60_000 });
  }
  const after = await look(trains, show(trains), { snapshots: kept(before) });
  expect(news(after)).toHaveLength(5);
  expect(news(after).at(-1)).toBe('New episode of Night Trains: Old part 149');
  expect(news(await look(trains, show(trains), { snapshots: kept(after) }))).toEqual([]);
});

test('of a hundred episodes of three days none is told of at each look', async () => {
  await using trains = await publisher(1);
  for (let number = 2; number <= 100; number++) {
    trains.publish({ number, title: `Hour ${number}`, at: now - (101 - number) * 30 * 60_000 });
  }
  const before = await look(trains, show(trains));
  trains.publish({ number: 101, title: 'Hour 101', at: now - 1_000 });
  const after = await look(trains, show(trains), { snapshots: kept(before) });
  expect(news(after)).toEqual(['New episode of Night Trains: Hour 101']);
});

test('an episode that was taken back lets an older one be seen again, which is no news', async () => {
  await using trains = await publisher(60);
  const old = trains.episodes.splice(20);
  const before = await look(trains, show(trains));
  trains.episodes.splice(0, 2);
  trains.episodes.push(...old.slice(0, 2));
  expect(news(await look(trains, show(trains), { snapshots: kept(before) }))).toEqual([]);
});

test('a feed that moved for good is read there, and the new address is told once', async () => {
  await using trains = await publisher();
  trains.answerWith('moved');
  const told = await look(trains, show(trains), { ticks: 2 });
  const text = `Night Trains has moved for good to ${trains.url}/new/show.xml; write that into the settings.`;
  expect(told.journal).toMatchObject([{ kind: 'feed-moved', level: 'warn', text }]);
  expect(bodyOf(told).items).toHaveLength(5);
  expect((await look(trains, show(trains), { snapshots: kept(told) })).journal).toEqual([]);
});

test('of a private address that moved or is refused, neither settings nor journal show more than the host', async () => {
  await using trains = await publisher();
  const parsed = feeds.settings.parse({ feeds: [{ url_secret: 'paid' }] });
  const settings = { ...parsed, feeds: [{ url_secret: new Secret('paid', `${trains.url}/show.xml?key=s3cret`) }] };
  trains.answerWith('moved');
  const moved = await look(trains, settings);
  expect(moved.journal[0]?.text).toContain('to another address at 127.0.0.1');
  expect(JSON.stringify(moved)).not.toMatch(/s3cret|show\.xml/);
  trains.answerWith('secret');
  expect((await look(trains, settings)).failed).toMatchObject({
    name: 'Misconfigured',
    message: expect.stringContaining('refuses its private address (403)'),
  });
});

test('a feed that was ended is told of and not asked again', async () => {
  await using trains = await publisher();
  trains.answerWith('ended');
  const settings = feeds.settings.parse({
    feeds: [{ url: `${trains.url}/show.xml`, title: 'Trains' }, { url: `${trains.url}/new/show.xml` }],
  });
  const { troubles } = await look(trains, settings, { ticks: 3 });
  expect(troubles).toEqual([
    {
      subject: 'Trains',
      error: 'Misconfigured',
      text: 'Trains was ended by its publisher (410); take it out of the settings.',
    },
  ]);
  expect(trains.requests.filter((path) => path === 'GET /show.xml')).toHaveLength(1);
});

test('one broken feed does not stop the others', async () => {
  await using trains = await publisher();
  const settings = feeds.settings.parse({
    feeds: [{ url: `${trains.url}/broken.xml` }, { url: `${trains.url}/none.xml` }, { url: `${trains.url}/show.xml` }],
  });
  const told = await look(trains, settings);
  expect(told.snapshots).toHaveLength(1);
  expect(told.failed).toBeUndefined();
  const host = new URL(trains.url).host;
  expect(told.troubles.map(({ error, text }) => [error, text])).toEqual([
    ['BadReading', `${host} is no feed.`],
    ['BadReading', `${host} (2) is not at its address (404); look up its new one if this lasts.`],
  ]);
});

const spoilt: readonly (readonly [what: string, how: Misbehaviour, error: string, text: RegExp])[] = [
  ['half an answer', { does: 'truncate' }, 'Unreachable', /broke off in the middle/],
  ['a reset', { does: 'reset' }, 'Unreachable', /cannot be reached/],
  ['a page instead', { does: 'html' }, 'BadReading', /answers with a web page instead of a feed/],
  [
    'too many questions',
    { does: 'refuse', status: 429, headers: { 'retry-after': '900' } },
    'Unreachable',
    /too often/,
  ],
  ['a server in trouble', { does: 'refuse', status: 503 }, 'Unreachable', /trouble of its own/],
  ['JSON of another kind', { does: 'say', body: { error: 'limit' } }, 'BadReading', /JSON of another kind/],
  ['nothing', { does: 'say', body: '' }, 'BadReading', /is no feed/],
  ['an answer without an end', { does: 'flood' }, 'BadReading', /more than 10000000 bytes/],
];
test.each(spoilt)('%s: what was kept stays, the error says what happened', async (_, how, error, text) => {
  await using trains = await publisher();
  trains.next(how);
  const { troubles, snapshots } = await look(trains, show(trains));
  expect(troubles).toMatchObject([{ error, text: expect.stringMatching(text) }]);
  expect(snapshots).toEqual([]);
});

test('when none can be read, the run itself failed, and is tried again soon if that helps one of them', async () => {
  await using trains = await publisher();
  trains.next({ does: 'reset' });
  trains.next({ does: 'html' });
  const list = ['show', 'new/show'].map((path) => ({ url: `${trains.url}/${path}.xml` }));
  const { troubles } = await look(trains, feeds.settings.parse({ feeds: list }));
  expect(troubles).toMatchObject([
    { subject: 'Feeds', error: 'Unreachable', text: expect.stringMatching(/^None of the 2 feeds can be read\. /) },
  ]);
});

test('a slow answer is waited for', async () => {
  await using trains = await publisher(1);
  trains.next({ does: 'drip', every: 0 });
  expect(bodyOf(await look(trains, show(trains))).items).toHaveLength(1);
});

test.each([
  ['no address', { feeds: [{}] }],
  ['two', { feeds: [{ url: 'https://a.example/', url_secret: 'b' }] }],
  ['another scheme', { feeds: [{ url: 'file:///etc/passwd' }] }],
  ['one that is there twice', { feeds: [{ url: 'https://a.example/' }, { url: 'https://a.example/' }] }],
  ['a minute between', { every: '1 min' }],
])('settings with %s are refused', (_, given) => {
  expect(feeds.settings.safeParse(given).success).toBe(false);
});
