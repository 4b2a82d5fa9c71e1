/** Secrets that end, kept as hashes in memory; the oldest goes when there are too many. */
import { createHash } from 'node:crypto';
import type { HubClock } from '../ports.ts';

export type ExpiringSecrets = {
  /** `lifetime` in ms. */
  add(text: string, lifetime: number): void;
  /** Removes it; true when it was there and had not ended. */
  take(text: string): boolean;
};

export function createExpiringSecrets(limit: number, clock: Pick<HubClock, 'monotonic'>): ExpiringSecrets {
  const ends = new Map<string, number>();
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  return {
    add(text, lifetime) {
      ends.set(hash(text), clock.monotonic() + lifetime);
      const oldest = ends.keys().next();
      if (ends.size > limit && !oldest.done) ends.delete(oldest.value);
    },
    take(text) {
      const key = hash(text);
      const end = ends.get(key);
      ends.delete(key);
      return end !== undefined && clock.monotonic() < end;
    },
  };
}
