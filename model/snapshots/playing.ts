/** What a player plays. Its subject is the id under which the player takes commands. */
import { z } from 'zod';
import { linkField } from './link.ts';

export const playingSchema = z.strictObject({
  /** Name of the player or of the device it plays on. */
  player: z.string().min(1).max(100),
  isPlaying: z.boolean(),
  /** What it is; null when nothing is loaded, or nobody may know. */
  item: z
    .strictObject({
      kind: z.enum(['track', 'episode', 'ad', 'other']),
      title: z.string().min(1).max(300),
      /** Artists of a track, authors of a book. */
      artists: z.array(z.string().min(1).max(200)).max(20),
      /** Album, show or book. */
      from: z.string().max(300).nullable(),
      /** ms; null when unknown or endless, as of radio. */
      duration: z.number().nonnegative().nullable(),
      /** An https address of a picture, else null. */
      cover: z.string().max(2_000).nullable(),
      link: linkField(2_000),
    })
    .nullable(),
  /** Where it stood at a time; while it plays it goes on from there at `rate`. null when unknown. */
  progress: z
    .strictObject({ position: z.number().nonnegative(), at: z.number().int(), rate: z.number().positive().max(100) })
    .nullable(),
  credit: z.string().max(200).nullable(),
});
export type Playing = z.output<typeof playingSchema>;
