import { z } from 'zod';
import { hour, minute } from '#model/time.ts';
import { duration } from '#model/fields.ts';

export const spotifySettings = z.strictObject({
  client_id: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'write the client id of your app, 32 hexadecimal digits')
    .meta({ title: 'Client id', help: 'Of your app in the Spotify developer dashboard; it is no secret.' }),
  name: z
    .string()
    .min(1)
    .max(100)
    .default('Spotify')
    .meta({ title: 'Name', help: 'Of the player; tells accounts apart.' }),
  shows_every: duration
    .refine((span) => span === 0 || span >= 15 * minute, 'at least 15 min, or 0 for never')
    .default(6 * hour)
    .meta({ title: 'Look for new episodes every', unit: 'ms', help: 'Of the shows you follow; 0 for never.' }),
  api_url: z.url().default('https://api.spotify.com').meta({ title: 'API server' }),
  accounts_url: z.url().default('https://accounts.spotify.com').meta({ title: 'Sign-in server' }),
});
export type SpotifySettings = z.output<typeof spotifySettings>;
