/** What a quota and what was spent of it allow: when a run may begin, and whether calls may be made now. Pure. */
import type { Quota } from '#model/capability.ts';
import type { Epoch, Milliseconds } from '#model/time.ts';
import type { PurseState } from './kept-purse.ts';
import { spentIn } from './ledger.ts';
import { roomAt, within } from './minute.ts';
import { dueAt, dueBy, shared, windowAt, type Per, type Window } from './windows.ts';

/** Epoch ms, and ms of the clock that never jumps, of one moment. */
export type Moment = { readonly now: Epoch; readonly monotonic: Milliseconds };

export type Limit = { readonly per: Per; readonly of: number };

export const limitsOf = ({ perDay, perMonth }: Quota): readonly Limit[] => [
  ...(perDay === undefined ? [] : [{ per: 'day' as const, of: perDay }]),
  ...(perMonth === undefined ? [] : [{ per: 'month' as const, of: perMonth }]),
];

export const windowOf = ({ timeZone = 'UTC' }: Quota, per: Per, at: Epoch): Window => windowAt(per, at, timeZone);

/** What was spent in a window, calls whose time is not known included. */
export const spentOf = (state: PurseState, per: Per, window: Window): number =>
  spentIn(state[per], window) + state.undated;

/** Why calls cannot be made now, and until when; undefined when they can. */
export type Hindrance =
  | { readonly why: 'closed'; readonly until: Epoch }
  | {
      readonly why: 'spent' | 'not due';
      readonly per: Per;
      readonly left: number;
      readonly of: number;
      readonly until: Epoch;
    };

export function hindrance(
  quota: Quota,
  state: PurseState,
  { now, monotonic }: Moment,
  calls: number,
  ahead: boolean,
): Hindrance | undefined {
  if (state.closed && state.closed.until > now) return { why: 'closed', until: state.closed.until };
  for (const { per, of } of limitsOf(quota)) {
    const window = windowOf(quota, per, now);
    const spent = spentOf(state, per, window);
    const found = { per, of, left: Math.max(0, of - spent) };
    if (spent + calls > of) return { why: 'spent', ...found, until: window.to };
    if (!ahead && spent + calls > dueBy(per, window, of, now)) {
      return { why: 'not due', ...found, until: planned(quota, state, { now, monotonic }, calls) };
    }
  }
  return undefined;
}

/** The first moment at which so many calls are due at once; of more than ever are, at which those are. */
export function planned(quota: Quota, state: PurseState, { now, monotonic }: Moment, calls: number): Epoch {
  let at = Math.max(now, state.closed?.until ?? now);
  const { perMinute } = quota;
  if (perMinute !== undefined) {
    at = Math.max(at, now + roomAt(state.recent, monotonic, perMinute, calls) - monotonic);
  }
  // What one limit puts off the other may put off further, into windows of which nothing is spent.
  for (let round = 0; round < 4; round++) {
    const before = at;
    for (const { per, of } of limitsOf(quota)) at = Math.max(at, dueFrom(quota, state, per, of, at, calls));
    if (at === before) break;
  }
  return at;
}

function dueFrom(quota: Quota, state: PurseState, per: Per, of: number, at: Epoch, calls: number): Epoch {
  const window = windowOf(quota, per, at);
  const wanted = Math.min(calls, shared(of));
  const due = dueAt(per, window, of, spentOf(state, per, window) + wanted);
  if (due !== undefined) return due;
  return dueAt(per, windowOf(quota, per, window.to), of, wanted) ?? window.to;
}

/** What is scarcest: of a day and a month, of a minute when there is neither, or nothing of it is left. */
export function scarcest(
  quota: Quota,
  state: PurseState,
  { now, monotonic }: Moment,
): { readonly left: number; readonly of: number; readonly per: 'minute' | Per } | undefined {
  const long = limitsOf(quota).map(({ per, of }) => {
    const spent = spentOf(state, per, windowOf(quota, per, now));
    return { per, of, left: Math.max(0, of - spent) };
  });
  const { perMinute: of } = quota;
  const brief =
    of === undefined ? [] : [{ per: 'minute' as const, of, left: Math.max(0, of - within(state.recent, monotonic)) }];
  const looked = long.length === 0 ? brief : [...long, ...brief.filter(({ left }) => left === 0)];
  return looked.toSorted((one, other) => one.left / one.of - other.left / other.of)[0];
}
