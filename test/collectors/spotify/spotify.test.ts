import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { episodes, savedShows } from '#collectors/spotify/answers.ts';
import { showsJob } from '#collectors/spotify/shows.ts';
import { spotify } from '#collectors/spotify/spotify.ts';
import type { Player } from '#model/player.ts';
import type { Playing } from '#model/snapshots/playing.ts';
import type { Misbehaviour } from '../../simulators/misbehaviour.ts';
import { aTrack, playbackOf, startSpotify } from '../../simulators/spotify.ts';
import type { SimulatedPlayback, SpotifySimulator } from '../../simulators/spotify.ts';
import { createFakeWorld } from '../fake-world.ts';
import type { Told } from '../fake-world.ts';
import { simulatedHttp } from '../simulated-http.ts';

const recorded = process.env['MANTEL_CASES'];
const start = Date.parse('2026-11-23T10:00:00Z');
type Look = (tick: number, simulator: SpotifySimulator, player: Player | undefined) => void | Promise<void>;

/** Runs for so many seconds; before each, the look. */
async function ran(
  seconds: number,
  prepare: (state: SimulatedPlayback, simulator: SpotifySimulator) => void,
  settings: object = { shows_every: 0 },
  look: Look = () => undefined,
): Promise<{ told: Told; playing: Playing[]; requests: readonly string[]; player: Player | undefined; error?: Error }> {
  await using simulator = await startSpotify();
  prepare(simulator.state, simulator);
  let player: Player | undefined;
  const fake = createFakeWorld(spotify, {
    settings: spotify.settings.parse({ client_id: 'a'.repeat(32), api_url: simulator.url, ...settings }),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now: start,
    ticks: seconds,
    http: simulatedHttp(simulator.url, () => start),
    onTick: (tick) => void look(tick, simulator, player),
  });
  const players = {
    offer(offered: Player) {
      player = offered;
      return { [Symbol.dispose]: () => void (player = player === offered ? undefined : player) };
    },
  };
  const world = { ...fake.world, players } as Parameters<typeof spotify.run>[0];
  const error = await spotify.run(world).then(
    () => undefined,
    (failure: unknown) => failure as Error,
  );
  const playing = fake.told.snapshots.flatMap(({ kind, body }) => (kind === 'playing' ? [body as Playing] : []));
  return { told: fake.told, playing, requests: [...simulator.requests], player, ...(error && { error }) };
}

test('a track: what it is, where it stands, what can be done', async () => {
  const { playing, player } = await ran(1, () => undefined);
  expect(playing).toEqual([
    {
      player: 'Kitchen speaker',
      isPlaying: true,
      item: {
        kind: 'track',
        title: 'Prelude in C',
        artists: ['A Pianist', 'Another'],
        from: 'Preludes',
        duration: 120_000,
        cover: 'https://i.example/300',
        link: 'https://open.spotify.com/track/1',
      },
      progress: { position: 30_000, at: start, rate: 1 },
      credit: 'Spotify',
    },
  ]);
  expect(player).toMatchObject({ id: 'Spotify', name: 'Kitchen speaker', actions: ['pause', 'next', 'previous'] });
});

test.each<[string, object | undefined, Partial<Playing>]>([
  ['nothing, told by 204', undefined, { player: 'Spotify', isPlaying: false, item: null, progress: null }],
  ['no item', playbackOf(null), { isPlaying: true, item: null, progress: null }],
  [
    'an advertisement',
    playbackOf(null, { currently_playing_type: 'ad' }),
    { item: { kind: 'ad', title: 'Advertisement', artists: [], from: null, duration: null, cover: null, link: null } },
  ],
  [
    'a private session, should it be told all the same',
    playbackOf(aTrack, { device: { name: 'Phone', is_private_session: true } }),
    { player: 'Phone', isPlaying: true, item: null, progress: null },
  ],
])('%s', async (_, playback, expected) => {
  const { playing } = await ran(1, (state) => {
    state.playback = playback;
  });
  expect(playing).toMatchObject([expected]);
});

test.each<[string, object, object]>([
  [
    'an episode',
    { type: 'episode', name: 'One', show: { name: 'Show', images: [{ url: 'http://i.example/plain' }] } },
    { kind: 'episode', from: 'Show', cover: null, duration: null },
  ],
  [
    'an audiobook as an episode',
    { type: 'episode', name: 'Chapter 1', show: { name: 'Book' } },
    { kind: 'episode', title: 'Chapter 1', from: 'Book' },
  ],
  [
    'a chapter',
    { type: 'chapter', name: 'Chapter 1', audiobook: { name: 'Book', authors: [{ name: 'She' }] } },
    { kind: 'episode', from: 'Book', artists: ['She'] },
  ],
  [
    'a local file',
    { type: 'track', name: 'Tape', artists: [{ name: '' }], album: { name: null, images: [] } },
    { title: 'Tape', artists: [], from: null, link: null },
  ],
])('%s', async (_, item, expected) => {
  const { playing } = await ran(1, (state) => {
    state.playback = playbackOf(item);
  });
  expect(playing[0]?.item).toMatchObject(expected);
});

test('asked every ten seconds while it plays, every minute otherwise', async () => {
  expect((await ran(61, () => undefined)).requests).toHaveLength(7);
  const quiet = await ran(121, (state) => {
    state.playback = undefined;
  });
  expect(quiet.requests).toHaveLength(3);
  expect(quiet.playing).toHaveLength(1);
});

test('going on from where it was is not told again; a jump is', async () => {
  const { playing } = await ran(
    41,
    () => undefined,
    { shows_every: 0 },
    (tick, { state }) => {
      const jump = tick > 25 ? 50_000 : 0;
      state.playback = playbackOf(aTrack, { progress_ms: 30_000 + (tick - 1) * 1_000 + jump });
    },
  );
  expect(playing.map(({ progress }) => progress?.position)).toEqual([30_000, 110_000]);
});

test('a command is carried out, and seen soon after', async () => {
  let failure: unknown;
  const { playing, requests } = await ran(
    8,
    () => undefined,
    { shows_every: 0 },
    async (tick, _simulator, player) => {
      if (tick === 3) await player?.perform('pause').catch((error: unknown) => (failure = error));
    },
  );
  expect(failure).toBeUndefined();
  expect(requests).toContain('PUT /v1/me/player/pause');
  expect(playing.map(({ isPlaying }) => isPlaying)).toEqual([true, false]);
});

test.each<[string, (state: SimulatedPlayback) => void, 'play' | 'next', string, string]>([
  [
    'without Premium',
    (state) => void (state.isPremium = false),
    'next',
    'Misconfigured',
    'Spotify wants a Premium account for this',
  ],
  [
    'with nothing active',
    (state) => void (state.playback = undefined),
    'next',
    'BadReading',
    'Spotify plays nowhere now',
  ],
  [
    'that the device forbids',
    () => undefined,
    'play',
    'BadReading',
    'It does not let itself play now: Player command failed: Restriction violated.',
  ],
])('a command %s is refused with a sentence', async (_, spoil, action, name, sentence) => {
  let failure: unknown;
  await ran(
    6,
    () => undefined,
    { shows_every: 0 },
    async (tick, { state }, player) => {
      if (tick !== 3) return;
      spoil(state);
      await player?.perform(action).catch((error: unknown) => (failure = error));
    },
  );
  expect(failure).toMatchObject({ name, message: expect.stringContaining(sentence) as string });
});

test.each<[string, Misbehaviour, string, string]>([
  ['429', { does: 'refuse', status: 429, headers: { 'retry-after': '7' } }, 'Unreachable', 'we ask too often'],
  [
    'no Premium',
    {
      does: 'refuse',
      status: 403,
      body: '{"error":{"status":403,"message":"Active premium subscription required for the owner of the app."}}',
    },
    'Misconfigured',
    'Spotify wants a Premium account',
  ],
  [
    'not one of the five',
    { does: 'refuse', status: 403, body: '{"error":{"status":403,"message":"The user may not be registered."}}' },
    'Misconfigured',
    'Spotify refuses access: The user may not be registered.',
  ],
  ['a token that is not taken', { does: 'refuse', status: 401 }, 'Misconfigured', '401'],
  ['a truncated answer', { does: 'truncate' }, 'Unreachable', '127.0.0.1'],
])('%s ends the run with a sentence', async (_, how, name, sentence) => {
  const { error } = await ran(3, (_state, simulator) => simulator.next(how));
  expect(error).toMatchObject({ name, message: expect.stringContaining(sentence) as string });
  if (how.does === 'refuse' && how.status === 429) expect(error).toMatchObject({ retryAfter: 7_000 });
});

test.each<[string, Misbehaviour]>([
  ['HTML', { does: 'html' }],
  ['another shape', { does: 'say', body: { is_playing: 'yes' } }],
])('%s is a trouble, and the next answer is right', async (_, how) => {
  const { told, playing, error } = await ran(62, (_state, simulator) => simulator.next(how));
  expect(error).toBeUndefined();
  expect(told.troubles).toMatchObject([{ subject: 'playback', error: 'BadReading' }]);
  expect(playing).toHaveLength(1);
});

test('a new episode is told once; the first look only learns', async () => {
  await using simulator = await startSpotify();
  const { shows } = simulator.state;
  shows.set('a', { name: 'Show A', episode: 'One' }).set('b', { name: 'Show B', episode: 'Eins' });
  const settings = spotify.settings.parse({ client_id: 'a'.repeat(32), api_url: simulator.url });
  const home = { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' };
  const http = simulatedHttp(simulator.url, () => start);
  const { told, world } = createFakeWorld(spotify, { settings, home, now: start, ticks: 1, http });
  const job = showsJob(settings);
  const { sink, signal } = world;
  const look = () =>
    job.perform({ cause: 'schedule', now: start, signal, http, sink, stored: () => Promise.resolve() });
  await look();
  await look();
  expect(told.journal).toEqual([]);
  shows.set('b', { name: 'Show B', episode: 'Zwei' }).set('c', { name: 'Show C', episode: 'Uno' });
  await look();
  await look();
  expect(told.journal.map(({ text }) => text)).toEqual(['New episode of Show B: Zwei']);
  expect(told.snapshots.at(-1)).toMatchObject({
    kind: 'messages',
    subject: 'Spotify: new episodes',
    body: {
      items: [{ author: 'Show A', text: 'One' }, { author: 'Show B', text: 'Zwei', at: Date.parse('2026-11-20') }, {}],
    },
  });
  expect(simulator.requests).toHaveLength(1 + 2 + 1 + 2 + 1 + 3 + 1 + 3);
});

describe.skipIf(recorded === undefined)('recorded payloads', () => {
  const read = (name: string): string => readFileSync(join(recorded ?? '', 'api/spotify/pyspotify', name), 'utf8');

  test.each([
    [
      'playback_1.json',
      { kind: 'track', title: 'WARRIORS, Pt. 1 (Final Stage)', artists: ['Machinae Supremacy'], duration: 268_525 },
      ['pause', 'next', 'previous'],
    ],
    [
      'playback_episode_1.json',
      { kind: 'episode', title: 'My Squirrel Has Brain Damage - Safety Third 119', from: 'Safety Third' },
      [],
    ],
  ])('%s', async (name, item, actions) => {
    const { playing, player } = await ran(1, (state) => (state.playback = JSON.parse(read(name)) as object));
    expect(playing[0]).toMatchObject({ isPlaying: true, item });
    expect(playing[0]?.item?.cover).toMatch(/^https:/);
    expect(player?.actions).toEqual(actions);
  });

  test('the limit reply is waited out, not taken for a playback', async () => {
    const how = {
      does: 'refuse',
      status: 429,
      headers: { 'retry-after': '30' },
      body: read('rate_limit.json'),
    } as const;
    const { error, playing } = await ran(1, (_state, simulator) => simulator.next(how));
    expect(error).toMatchObject({
      name: 'Unreachable',
      retryAfter: 30_000,
      message: expect.stringContaining('API rate limit exceeded') as string,
    });
    expect(playing).toEqual([]);
  });

  test('saved shows and their episodes', () => {
    expect(savedShows.parse(JSON.parse(read('saved_shows.json'))).items).toHaveLength(13);
    const [first] = episodes.parse(JSON.parse(read('show_episodes.json'))).items;
    expect(first).toMatchObject({ id: '3ssmxnilHYaKhwRWoBGMbU', release_date: '2019-01-09' });
  });
});
