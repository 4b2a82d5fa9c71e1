import { defineCollector } from '#model/collector.ts';
import { playingWords as words } from '#model/words/playing-en.ts';
import { spotifySettings } from './settings.ts';
import { showsJob } from './shows.ts';
import { watch } from './watch.ts';

export const spotify = defineCollector({
  kind: 'spotify',
  title: 'Spotify',
  about: 'What plays on Spotify, with play, pause, next and previous, and new episodes of the shows you follow.',
  settings: spotifySettings,
  series: {},
  capability: {
    auth: 'oauth',
    price: 'needs a Premium account',
    cardNeeded: true,
    limits: [
      'Since February 2026 the owner of an app in development mode needs Premium, has one app, and names at most five people who may use it.',
      'Spotify limits calls within 30 s without saying how many; Mantel asks every 10 s while something plays and every minute otherwise.',
      'Podcasts are better followed by their feeds, which need no account.',
    ],
    attribution: 'Spotify',
    steps: [
      'Create an app at https://developer.spotify.com/dashboard and choose Web API.',
      'Enter there, as redirect URI, the address that Mantel shows when you sign in; it begins with http://127.0.0.1.',
      'Write the client id of the app into the settings, and sign in.',
    ],
    verifiedOn: '2026-11-26',
  },
  clash: (one, other) => (one.name === other.name ? words.sameName : undefined),
  signIn: ({ client_id: clientId, accounts_url: accounts }) => ({
    flow: 'code',
    clientId,
    authorizeUrl: new URL('/authorize', accounts).href,
    tokenUrl: new URL('/api/token', accounts).href,
    scopes: ['user-read-playback-state', 'user-modify-playback-state', 'user-library-read'],
  }),
  async run(world) {
    // Ten seconds are no job: each run of one is recorded for a year.
    const shows = world.settings.shows_every === 0 ? [] : [world.jobs.keep([showsJob(world.settings)])];
    await Promise.all([watch(world), ...shows]);
  },
});
