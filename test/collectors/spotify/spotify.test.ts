import { expect, test } from 'vitest';
import type { Playing } from '#model/snapshots/playing.ts';
import type { Misbehaviour } from '../../simulators/misbehaviour.ts';
import { aTrack, playbackOf } from '../../simulators/spotify.ts';
import type { SimulatedPlayback } from '../../simulators/spotify.ts';
import { ran, start } from './ran.ts';

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

test('after 429 it waits as long as Spotify asks for', async () => {
  const limit = { does: 'refuse', status: 429, headers: { 'retry-after': '7' } } as const;
  const { error } = await ran(1, (_state, simulator) => simulator.next(limit));
  expect(error).toMatchObject({ name: 'Unreachable', retryAfter: 7_000 });
});
