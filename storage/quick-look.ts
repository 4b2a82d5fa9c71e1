/** A glance at a store that nobody has open: whether it is whole, and how far it reaches. */
import type { Epoch } from '#model/time.ts';
import { openForReading } from './connection.ts';
import { storeUnavailable } from './failure.ts';
import { quickCheck } from './health-check.ts';
import { openReader } from './reader.ts';

export type QuickLook = {
  /** One sentence; null when nothing is wrong. */
  readonly damage: string | null;
  readonly newestAt: Epoch | null;
};

export function lookQuickly(path: string): QuickLook {
  try {
    const database = openForReading(path);
    try {
      quickCheck(database, path);
    } finally {
      database.close();
    }
    const reader = openReader(path);
    try {
      const { newestAt } = reader.opened();
      return { damage: null, newestAt: newestAt > 0 ? newestAt : null };
    } finally {
      reader.close();
    }
  } catch (error) {
    return { damage: storeUnavailable(error).message, newestAt: null };
  }
}
