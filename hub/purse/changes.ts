/** How a purse changes: by calls, by what the source says, and by the clock. Pure. */
import type { Allowance, Quota } from '#model/capability.ts';
import { day, hour, minute, type Epoch, type Milliseconds } from '#model/time.ts';
import { limitsOf, windowOf, type Moment } from './balance.ts';
import type { PurseState } from './kept-purse.ts';
import { beginAnew, settle, spend, spendUpTo, spentIn } from './ledger.ts';
import { add } from './minute.ts';
import { longest, type Per } from './windows.ts';

/** No source is closed for longer at once. */
const longestClosed = day;
/** Clocks that are corrected by less were not wrong. */
const slight = hour;

/** As it is now; the same when nothing changed. Without a clock that can be trusted nothing is known of windows. */
export function settled(quota: Quota, state: PurseState, { now }: Moment, trusted: boolean): PurseState {
  if (!trusted) return state;
  let next = state;
  for (const per of ['day', 'month'] as const) {
    const window = windowOf(quota, per, now);
    let ledger = settle(next[per], window, now, longest[per]);
    if (state.undated > 0 && limitsOf(quota).some((limit) => limit.per === per)) {
      ledger = spend(ledger, window, state.undated);
    }
    if (ledger !== next[per]) next = { ...next, [per]: ledger };
  }
  if (state.undated > 0) next = { ...next, undated: 0 };
  const { reset } = next;
  if (reset && reset.at <= now) {
    const ledger = beginAnew(next[reset.per], windowOf(quota, reset.per, now), 0);
    next = { ...next, [reset.per]: ledger, reset: null };
  }
  const { closed } = next;
  if (closed && closed.until <= now) return { ...next, closed: null };
  // Closed by a clock that was forward: as long from now.
  if (closed && closed.from - now > slight)
    return { ...next, closed: { from: now, until: now + closed.until - closed.from } };
  return next;
}

/** Takes calls; `reserved` more are taken for those to come within the minute. */
export function taken(
  quota: Quota,
  state: PurseState,
  { now, monotonic }: Moment,
  calls: number,
  reserved: number,
  trusted: boolean,
): PurseState {
  const limits = limitsOf(quota);
  const isDated = trusted || limits.length === 0;
  let next: PurseState = {
    ...state,
    recent: quota.perMinute === undefined ? [] : add(state.recent, monotonic, calls),
    reserved,
    undated: isDated ? state.undated : state.undated + calls,
  };
  if (isDated) {
    for (const { per } of limits) next = { ...next, [per]: spend(next[per], windowOf(quota, per, now), calls) };
  }
  return next;
}

/**
 * What the source says is left. Less than is known counts at once; more does not, for it may not have counted yet what is
 * on its way. But when it says at which moment it begins anew, it does so then, whatever the day of the quota.
 */
export function learned(quota: Quota, state: PurseState, { now }: Pick<Moment, 'now'>, told: Allowance): PurseState {
  const { left, resetsIn = 0 } = told;
  if (!Number.isFinite(left) || left < 0) return state;
  const per = perOf(quota, told);
  if (per === 'minute') return left > 0 ? state : shut(state, now, Math.min(resetsIn || minute, 2 * minute));
  const limit = limitsOf(quota).find((one) => one.per === per);
  if (!limit || per === undefined) return state;
  const window = windowOf(quota, per, now);
  const spent = Math.max(0, limit.of - left);
  const reset = resetsIn > 0 && resetsIn <= longest[per] ? { at: now + resetsIn, per } : state.reset;
  const isSameReset = reset?.per === state.reset?.per && Math.abs((reset?.at ?? 0) - (state.reset?.at ?? 0)) < minute;
  if (isSameReset && spent <= spentIn(state[per], window)) return state;
  return { ...state, [per]: spendUpTo(state[per], window, spent), reset: isSameReset ? state.reset : reset };
}

/** Which of its limits an allowance is of; undefined when it is of none that is known. */
function perOf(quota: Quota, { of, resetsIn }: Allowance): 'minute' | Per | undefined {
  const limits = [
    ...(quota.perMinute === undefined ? [] : [{ per: 'minute' as const, of: quota.perMinute }]),
    ...limitsOf(quota),
  ];
  const named = limits.filter((limit) => limit.of === of);
  if (named.length === 1) return named[0]?.per;
  if (resetsIn !== undefined) {
    const per = resetsIn <= 2 * minute ? 'minute' : resetsIn <= longest.day ? 'day' : 'month';
    if (limits.some((limit) => limit.per === per)) return per;
  }
  return limits.length === 1 ? limits[0]?.per : undefined;
}

/** The source wants no call for so long. */
export function shut(state: PurseState, now: Epoch, span: Milliseconds): PurseState {
  const until = Math.max(state.closed?.until ?? 0, now + Math.min(Math.max(0, span), longestClosed));
  return { ...state, closed: { from: now, until } };
}
