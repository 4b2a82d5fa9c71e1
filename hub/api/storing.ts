/** How samples that came over HTTP reach the disk before their sender is answered. */
import { refusalWords } from '#model/words/refusals-en.ts';
import type { Timers } from '../clock.ts';
import type { Ingest } from '../ports.ts';
import { Refusal } from './refusal.ts';
import { within } from './within.ts';

/** A sender hears within this time whether its batch is stored. */
export const storeDeadline = 30_000;

/** Throws a Refusal 503: whoever sends again while the store cannot write must not fill the queue with copies. */
export function refuseWhileUnable(ingest: Pick<Ingest, 'full' | 'store'>): void {
  const { failing } = ingest.store;
  const reason = failing ? failing.reason : ingest.full ? refusalWords.storeBehind : undefined;
  if (reason !== undefined) throw new Refusal(503, reason, { 'retry-after': '5' });
}

/** Resolves when all that was put so far is on disk; throws StoreUnavailable. `sender` stands for the connection. */
export async function untilStored(
  ingest: Pick<Ingest, 'whenStored'>,
  timers: Pick<Timers, 'after'>,
  sender: object,
): Promise<void> {
  const stored = new Promise<void>((resolve, reject) => {
    ingest.whenStored(sender, (error) => (error ? reject(error) : resolve()));
  });
  await within(storeDeadline, timers, stored);
}
