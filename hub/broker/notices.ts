/** Says each kind of trouble of each client once an hour, however often the client tries again. */
import type { HubClock, HubLog, Ingest } from '../ports.ts';

const quiet = 60 * 60_000;
const maxKinds = 1_000;

export type Notices = {
  /** `subject` is the client or address it is about. The text is one plain sentence; it goes to log and journal. */
  tell(kind: string, subject: string, text: string): void;
};

export function createNotices({
  clock,
  log,
  ingest,
}: {
  readonly clock: Pick<HubClock, 'monotonic'>;
  readonly log: Pick<HubLog, 'warn'>;
  readonly ingest: Pick<Ingest, 'journal'>;
}): Notices {
  const told = new Map<string, number>();
  return {
    tell(kind, subject, text) {
      const now = clock.monotonic();
      const key = `${kind} ${subject}`;
      const last = told.get(key);
      if (last !== undefined && now - last < quiet) return;
      told.delete(key);
      told.set(key, now);
      const oldest = told.keys().next();
      if (told.size > maxKinds && !oldest.done) told.delete(oldest.value);
      log.warn({ kind, subject }, text);
      ingest.journal({ kind: `broker.${kind}`, subject, level: 'warn', text });
    },
  };
}
