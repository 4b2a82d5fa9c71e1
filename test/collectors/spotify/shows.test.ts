import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { episodes, savedShows } from '#collectors/spotify/answers.ts';
import { showsJob } from '#collectors/spotify/shows.ts';
import { spotify } from '#collectors/spotify/spotify.ts';
import { startSpotify } from '../../simulators/spotify.ts';
import { createFakeWorld } from '../fake-world.ts';
import { simulatedHttp } from '../simulated-http.ts';
import { ran, start } from './ran.ts';

const recorded = process.env['MANTEL_CASES'];

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

test('an episode that is withdrawn does not make the one before it news', async () => {
  await using simulator = await startSpotify();
  const { shows } = simulator.state;
  const settings = spotify.settings.parse({ client_id: 'a'.repeat(32), api_url: simulator.url });
  const home = { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' };
  const http = simulatedHttp(simulator.url, () => start);
  const { told, world } = createFakeWorld(spotify, { settings, home, now: start, ticks: 1, http });
  const job = showsJob(settings);
  const { sink, signal } = world;
  for (const [episode, date] of [
    ['Two', '2026-11-20'],
    ['One', '2026-11-13'],
    ['Three', '2026-11-27'],
  ] as const) {
    shows.set('a', { name: 'Show A', episode, date });
    await job.perform({ cause: 'schedule', now: start, signal, http, sink, stored: () => Promise.resolve() });
  }
  expect(told.journal.map(({ text }) => text)).toEqual(['New episode of Show A: Three']);
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
