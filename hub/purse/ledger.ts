/**
 * What was spent in the days, or months, of a quota. The clock may be set: back, and nothing must be refilled; forward and
 * back again, and nothing must be lost for long. So what was spent in windows that lie ahead of the present counts now,
 * too, until so much time has passed that it no longer can. Pure.
 */
import { hour, type Epoch, type Milliseconds } from '#model/time.ts';
import type { Window } from './windows.ts';

export type Entry = {
  /** Begin of the window. */
  readonly from: Epoch;
  readonly spent: number;
  /** Since when it is known to lie ahead. */
  readonly aheadSince?: Epoch;
};

/** Oldest first. */
export type Ledger = readonly Entry[];

/** A clock that was forward comes back to older ones. */
const most = 4;
/** Clocks that are corrected by less around midnight were not wrong. */
const slight = hour;

/** Calls that count in a window. */
export const spentIn = (ledger: Ledger, { from }: Pick<Window, 'from'>): number =>
  Math.max(0, ...ledger.filter((entry) => entry.from >= from).map(({ spent }) => spent));

/** Counts calls in a window, and in all that lie ahead of it: should the clock go there again, they are known there. */
export function spend(ledger: Ledger, { from }: Window, calls: number): Ledger {
  return raise(ledger, from, spentIn(ledger, { from }) + calls);
}

/** As spend, to what the source says was spent; never less than is known. */
export function spendUpTo(ledger: Ledger, { from }: Window, spent: number): Ledger {
  return raise(ledger, from, Math.max(spent, spentIn(ledger, { from })));
}

/** The source itself began anew: only so much was spent in this window and in those ahead. */
export function beginAnew(ledger: Ledger, { from }: Window, spent: number): Ledger {
  return [...ledger.filter((entry) => entry.from < from), { from, spent }];
}

/**
 * Looks at the ledger by a clock that can be trusted; the same ledger when there is nothing to do. What was spent ahead
 * was spent by a clock that was wrong, in truth now: it is added here, once. After the longest window can be, what is
 * still ahead is forgotten: whatever it counts was spent in a window that is over.
 */
export function settle(ledger: Ledger, { from }: Window, now: Epoch, longest: Milliseconds): Ledger {
  const isFine = ledger.every((entry) =>
    entry.from <= from
      ? entry.aheadSince === undefined
      : entry.aheadSince !== undefined && now >= entry.aheadSince && now - entry.aheadSince < longest,
  );
  if (isFine) return ledger;
  const kept = ledger.filter((entry) => entry.from <= from || now - (entry.aheadSince ?? now) < longest);
  const news = kept.filter((entry) => entry.aheadSince === undefined && entry.from - now > slight);
  const known = spentIn(
    kept.filter((entry) => !news.includes(entry)),
    { from },
  );
  const spent = news.reduce((sum, entry) => sum + entry.spent, known);
  const dated = kept.map((entry) => ({
    from: entry.from,
    spent: entry.spent,
    ...(entry.from > from && { aheadSince: Math.min(entry.aheadSince ?? now, now) }),
  }));
  return news.length === 0 ? dated : raise(dated, from, spent);
}

function raise(ledger: Ledger, from: Epoch, spent: number): Ledger {
  const raised = ledger.map((entry) =>
    entry.from >= from ? { ...entry, spent: Math.max(entry.spent, spent) } : entry,
  );
  const all = raised.some((entry) => entry.from === from) ? raised : [...raised, { from, spent }];
  return all.toSorted((one, other) => one.from - other.from).slice(-most);
}
