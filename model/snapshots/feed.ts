/** What a feed (RSS, Atom, JSON Feed) has to say: headlines, or the episodes of a podcast. */
import { z } from 'zod';
import { linkField } from './link.ts';

/** Bounds of what is kept, in items and characters. */
export const feedBounds = { items: 40, marks: 320, title: 200, summary: 300, link: 1_000, id: 200 } as const;

const link = linkField(feedBounds.link);

export const feedItemSchema = z.strictObject({
  /** As the feed names it, else its link or title; told apart within the feed. */
  id: z.string().max(feedBounds.id),
  /** Plain text, never empty. */
  title: z.string().min(1).max(feedBounds.title),
  summary: z.string().max(feedBounds.summary),
  link,
  /** When it was published, epoch ms; null when the feed does not say, or says a time to come. */
  at: z.number().int().nullable(),
  /** Where an episode can be heard. */
  audio: link,
  /** ms. */
  duration: z.number().int().positive().nullable(),
  /** Number of the episode. */
  episode: z.number().int().positive().nullable(),
});

export const feedSchema = z.strictObject({
  kind: z.enum(['headlines', 'podcast']),
  title: z.string().min(1).max(feedBounds.title),
  link,
  /** Whose it is, to be shown beside it; null when the feed does not say. */
  credit: z.string().max(feedBounds.title).nullable(),
  /** The newest first. */
  items: z.array(feedItemSchema).max(feedBounds.items),
  /** Where it has moved for good, when it has; of a private address the host alone. */
  movedTo: z.string().max(feedBounds.link).optional(),
  /** Of episodes that were seen, so that none is told of twice; for the collector alone. Absent with headlines. */
  known: z.array(z.string().max(12)).max(feedBounds.marks).optional(),
});

export type Feed = z.output<typeof feedSchema>;
export type FeedItem = z.output<typeof feedItemSchema>;
