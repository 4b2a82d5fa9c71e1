/** Stands in for api.spotify.com: one account, one device, the same shape of answers. It does not look at tokens. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SimulatedServer } from './misbehaviour.ts';
import { serveMisbehaving } from './misbehaviour.ts';

export type SimulatedPlayback = {
  /** undefined: nothing is active, which is answered with 204. */
  playback: object | undefined;
  /** Newest episode by show. */
  shows: Map<string, { name: string; episode: string; date?: string }>;
  isPremium: boolean;
};
export type SpotifySimulator = SimulatedServer & { readonly state: SimulatedPlayback };

export const aTrack = {
  type: 'track',
  name: 'Prelude in C',
  duration_ms: 120_000,
  artists: [{ name: 'A Pianist' }, { name: 'Another' }],
  album: {
    name: 'Preludes',
    images: [
      { url: 'https://i.example/640', width: 640 },
      { url: 'https://i.example/300', width: 300 },
    ],
  },
  external_urls: { spotify: 'https://open.spotify.com/track/1' },
};

export const playbackOf = (item: object | null, more: object = {}): object => ({
  device: { id: 'x', name: 'Kitchen speaker', is_active: true, is_private_session: false, is_restricted: false },
  timestamp: 1_795_000_000_000,
  progress_ms: 30_000,
  is_playing: true,
  currently_playing_type: 'track',
  actions: { disallows: { resuming: true } },
  item,
  ...more,
});

export async function startSpotify(): Promise<SpotifySimulator> {
  const state: SimulatedPlayback = { playback: playbackOf(aTrack), shows: new Map(), isPremium: true };
  const server = await serveMisbehaving((request, response) => answer(request, response, state));
  return Object.assign(server, { state });
}

function answer({ method, url = '/' }: IncomingMessage, response: ServerResponse, state: SimulatedPlayback): void {
  const { pathname } = new URL(url, 'http://simulator');
  const say = (status: number, body?: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
  const refuse = (status: number, message: string, reason?: string): void =>
    say(status, { error: { status, message, ...(reason !== undefined && { reason }) } });
  if (pathname === '/v1/me/player' && method === 'GET') return say(state.playback ? 200 : 204, state.playback);
  const [, action] = /^\/v1\/me\/player\/(play|pause|next|previous)$/.exec(pathname) ?? [];
  if (action !== undefined) {
    if (method !== (action === 'play' || action === 'pause' ? 'PUT' : 'POST')) return refuse(405, 'Method not allowed');
    if (!state.isPremium) return refuse(403, 'Player command failed: Premium required', 'PREMIUM_REQUIRED');
    if (!state.playback) return refuse(404, 'Player command failed: No active device found', 'NO_ACTIVE_DEVICE');
    const isPlaying = action !== 'pause';
    if ('is_playing' in state.playback && state.playback.is_playing === isPlaying && action === 'play')
      return refuse(403, 'Player command failed: Restriction violated', 'UNKNOWN');
    state.playback = { ...state.playback, is_playing: isPlaying };
    return say(204);
  }
  if (pathname === '/v1/me/shows') {
    const items = [...state.shows].map(([id, { name }]) => ({ added_at: '2025-05-07T18:05:23Z', show: { id, name } }));
    return say(200, { items, next: null, total: items.length });
  }
  const [, id = ''] = /^\/v1\/shows\/(\w+)\/episodes$/.exec(pathname) ?? [];
  const show = state.shows.get(id);
  if (!show) return refuse(404, 'Resource not found');
  const episode = { id: show.episode.replaceAll(' ', ''), name: show.episode, release_date: show.date ?? '2026-11-20' };
  return say(200, { items: [episode], next: null });
}
