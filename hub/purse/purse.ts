/** One purse: what was spent of a quota, on disk before the call it pays for is sent. */
import type { Quota } from '#model/capability.ts';
import { second } from '#model/time.ts';
import { AllowanceSpent, Unreachable, messageOf } from '#model/trouble.ts';
import { purseWords } from '#model/words/purse-en.ts';
import type { Timers } from '../clock.ts';
import type { HubClock, Ingest } from '../ports.ts';
import { unlessAborted, until } from '../until.ts';
import { hindrance, limitsOf, planned, scarcest, windowOf, type Hindrance, type Moment } from './balance.ts';
import { learned, settled, shut, taken } from './changes.ts';
import { emptyPurse, purseRow, type PurseState } from './kept-purse.ts';
import { spendUpTo } from './ledger.ts';
import { add, roomAt } from './minute.ts';
import type { SourcePurse } from './purse-port.ts';

export type PurseOptions = {
  /** Of its row. */
  readonly id: string;
  /** Of the kind of source, for sentences. */
  readonly title: string;
  readonly quota: Quota;
  /** What was kept; 'unreadable' counts as spent, for nobody knows how much was. */
  readonly kept: PurseState | 'unreadable' | undefined;
  readonly clock: Pick<HubClock, 'now' | 'monotonic' | 'trusted'>;
  readonly timers: Pick<Timers, 'after'>;
  readonly ingest: Pick<Ingest, 'keep' | 'whenStored'>;
  /** Of the home, for times in sentences. */
  readonly timeZone: () => string;
};

/** Of a quota of a minute alone so much is taken at once, so that not each call waits for the disk. */
const batch = 1 / 10;
/** ms after which a disk that does not answer is one that cannot be written. */
const patience = 10 * second;

export function createPurse(options: PurseOptions): SourcePurse {
  const { id, title, quota, clock, timers, ingest, timeZone } = options;
  const { perMinute } = quota;
  const isBrief = perMinute !== undefined && limitsOf(quota).length === 0;
  const hasQuota = perMinute !== undefined || limitsOf(quota).length > 0;
  const listeners = new Set<() => void>();
  const present = (): Moment => ({ now: clock.now(), monotonic: clock.monotonic() });
  let state = restored(options, present());
  /** All that was taken so far is on disk. */
  let stored: Promise<void> = Promise.resolve();
  /** Monotonic ms since which something waits for the disk. */
  let waitsSince: number | undefined;

  const change = (next: PurseState, isKept = true): void => {
    if (next === state) return;
    state = next;
    if (isKept && hasQuota) {
      const { monotonic } = present();
      const ages = state.recent.map(({ at, calls }) => ({ at: at - monotonic, calls }));
      ingest.keep(purseRow(id, { ...state, recent: ages }));
      waitsSince ??= monotonic;
      const written = Promise.withResolvers<void>();
      stored = written.promise;
      ingest.whenStored(listeners, (error) => {
        waitsSince = stored === written.promise ? undefined : present().monotonic;
        if (error) written.reject(error);
        else written.resolve();
      });
      // Whoever waits for it hears of it.
      stored.catch(() => undefined);
    }
    for (const listener of listeners) listener();
  };
  const look = (): Moment => {
    const moment = present();
    change(settled(quota, state, moment, clock.trusted));
    return moment;
  };

  const refuse = (found: Hindrance, now: number): never => {
    const when = { until: found.until, now, timeZone: timeZone() };
    const retryAfter = Math.max(second, found.until - now);
    if (found.why === 'closed') throw new AllowanceSpent(purseWords.closed(title, when), { retryAfter });
    const sentence = found.why === 'spent' ? purseWords.spent : purseWords.notDue;
    throw new AllowanceSpent(sentence({ ...found, title }, when), { retryAfter });
  };

  /** Counts the calls, in one turn of the event loop with the look at what is left. */
  const pay = (moment: Moment, calls: number): void => {
    const isReserved = isBrief && state.reserved >= calls;
    const room = (perMinute ?? 0) - calls;
    const block = isBrief ? Math.min(Math.max(0, room), Math.ceil(perMinute * batch) - 1) : 0;
    const left = isReserved ? state.reserved - calls : block;
    change(taken(quota, state, moment, calls, left, clock.trusted), !isReserved);
  };

  return {
    plan(calls, now) {
      if (!hasQuota && !state.closed) return { at: now };
      const here = present();
      // Of a time to come both clocks.
      const moment = { now, monotonic: here.monotonic + Math.max(0, now - here.now) };
      const at = planned(quota, settled(quota, state, moment, clock.trusted), moment, calls);
      return state.closed && state.closed.until > now ? { at, isShut: true } : { at };
    },
    async take(calls, { ahead, signal }) {
      const stop = signal ?? new AbortController().signal;
      for (;;) {
        stop.throwIfAborted();
        const moment = look();
        const found = hindrance(quota, state, moment, calls, ahead);
        if (found) refuse(found, moment.now);
        const at =
          perMinute === undefined ? moment.monotonic : roomAt(state.recent, moment.monotonic, perMinute, calls);
        if (at <= moment.monotonic) {
          // Nothing is counted that could not be written down soon: each try would cost a call that is never made.
          if (waitsSince !== undefined && moment.monotonic - waitsSince > patience) {
            throw new Unreachable(purseWords.notKept(title, purseWords.noDisk));
          }
          if (hasQuota) pay(moment, calls);
          break;
        }
        await until(stop, (done) => timers.after(at - moment.monotonic, done));
      }
      try {
        await unlessAborted(stored, stop);
      } catch (error) {
        signal?.throwIfAborted();
        throw new Unreachable(purseWords.notKept(title, messageOf(error)), { cause: error });
      }
    },
    wire() {
      if (!hasQuota) return undefined;
      const moment = present();
      const seen = settled(quota, state, moment, clock.trusted);
      const found = scarcest(quota, seen, moment);
      const next = planned(quota, seen, moment, 1);
      return found && { left: found.left, of: found.of, per: found.per, next: next > moment.now ? next : null };
    },
    learn(allowance) {
      if (hasQuota) change(learned(quota, state, look(), allowance));
    },
    refused(retryAfter) {
      change(shut(state, look().now, retryAfter));
    },
    onChange(listener) {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
  };
}

/** As it was kept. What was taken beforehand may have been spent a moment ago, and is counted as if it had. */
function restored({ kept, quota, clock }: PurseOptions, { now, monotonic }: Moment): PurseState {
  if (kept === undefined) return emptyPurse;
  if (kept === 'unreadable') {
    const limits = limitsOf(quota);
    const spent = { ...emptyPurse, recent: [{ at: monotonic, calls: quota.perMinute ?? 0 }] };
    // Of a clock that is not set nobody knows which day to count it in.
    if (!clock.trusted) return { ...spent, undated: Math.max(0, ...limits.map(({ of }) => of)) };
    return limits.reduce<PurseState>(
      (state, { per, of }) => ({ ...state, [per]: spendUpTo([], windowOf(quota, per, now), of) }),
      spent,
    );
  }
  // How long the hub was gone is not known for sure, so none of it counts.
  const recent = kept.recent.map(({ at, calls }) => ({ at: monotonic + Math.min(0, at), calls }));
  return { ...kept, recent: kept.reserved === 0 ? recent : add(recent, monotonic, kept.reserved), reserved: 0 };
}
