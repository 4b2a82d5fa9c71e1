/**
 * Says each kind of trouble of each client once an hour, however often the client tries again, and of each kind no more
 * than so many an hour, however many clients there seem to be: one machine can have a new IPv6 address for every try.
 */
import type { HubClock, HubLog, Ingest, Notices } from '../ports.ts';

const quiet = 60 * 60_000;
const maxKinds = 1_000;
const mostOfKind = 100;

/** What is told goes to log and journal. */
export function createNotices({
  clock,
  log,
  ingest,
  standing,
}: {
  readonly clock: Pick<HubClock, 'monotonic'>;
  readonly log: Pick<HubLog, 'warn'>;
  readonly ingest: Pick<Ingest, 'journal'>;
  /** Shows what was told for as long as it is so. */
  readonly standing?: Notices | undefined;
}): Notices {
  const told = new Map<string, number>();
  const kinds = new Map<string, { since: number; count: number }>();

  function isTooMuch(kind: string, now: number): boolean {
    let hour = kinds.get(kind);
    if (!hour || now - hour.since >= quiet) kinds.set(kind, (hour = { since: now, count: 0 }));
    return ++hour.count > mostOfKind;
  }

  return {
    tell(kind, subject, text) {
      const now = clock.monotonic();
      const key = `${kind} ${subject}`;
      const last = told.get(key);
      if (last !== undefined && now - last < quiet) return;
      if (isTooMuch(kind, now)) return;
      told.delete(key);
      told.set(key, now);
      const oldest = told.keys().next();
      if (told.size > maxKinds && !oldest.done) told.delete(oldest.value);
      log.warn({ kind, subject }, text);
      ingest.journal({ kind: `broker.${kind}`, subject, level: 'warn', text });
      standing?.tell(kind, subject, text);
    },
    over(kind, subject) {
      if (told.delete(`${kind} ${subject}`)) standing?.over(kind, subject);
    },
  };
}
