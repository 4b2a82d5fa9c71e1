/** How finely history is answered. Apart from history.ts, because the store's threads do without zod: 8 MB each. */

/** From fine to coarse: single samples, buckets of a minute, of a quarter of an hour. */
export const tiers = ['samples', 'minute', 'quarter'] as const;

/** At most this many buckets are answered. */
export const maxBuckets = 1_500;
