/** What Spotify answers, no stricter than needed: fields come and go, last in February 2026. */
import { z } from 'zod';

const named = z.object({ name: z.string() });
const images = z.array(z.object({ url: z.string(), width: z.number().nullish() })).nullish();
const urls = z.object({ spotify: z.string().nullish() }).nullish();

const item = z.object({
  type: z.string().nullish(),
  name: z.string(),
  duration_ms: z.number().nonnegative().nullish(),
  external_urls: urls,
  artists: z.array(named).nullish(),
  album: z.object({ name: z.string().nullish(), images }).nullish(),
  /** Of an episode; audiobooks come as episodes of a show. */
  show: z.object({ name: z.string().nullish(), publisher: z.string().nullish(), images }).nullish(),
  audiobook: z.object({ name: z.string().nullish(), authors: z.array(named).nullish(), images }).nullish(),
  images,
});
export type Item = z.output<typeof item>;

export const playback = z.object({
  device: z
    .object({
      name: z.string().nullish(),
      is_private_session: z.boolean().nullish(),
      is_restricted: z.boolean().nullish(),
    })
    .nullish(),
  is_playing: z.boolean(),
  progress_ms: z.number().nonnegative().nullish(),
  /** null during advertisements and in private sessions. */
  item: item.nullish(),
  currently_playing_type: z.string().nullish(),
  actions: z.object({ disallows: z.record(z.string(), z.boolean().nullish()).nullish() }).nullish(),
});
export type Playback = z.output<typeof playback>;

export const savedShows = z.object({
  items: z.array(z.object({ show: z.object({ id: z.string(), name: z.string(), external_urls: urls }).nullish() })),
  next: z.string().nullish(),
});

export const episodes = z.object({
  /** null for what is not to be had in the listener's country. */
  items: z.array(
    z
      .object({
        id: z.string(),
        name: z.string(),
        release_date: z.string().nullish(),
        external_urls: urls,
      })
      .nullable(),
  ),
});

export const refusal = z.object({ error: z.object({ message: z.string(), reason: z.string().nullish() }) });
