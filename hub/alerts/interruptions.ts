/**
 * Who is told when: an alarm at once and always; a warning at once while the day has room for it, else in the digest of
 * the evening; and nothing twice. Every answer comes with its reason. Pure: `now` is epoch ms of the hub.
 */
import type { Alert, Severity } from '#model/alert.ts';
import { isBetween } from '#model/kiosk.ts';
import { clockReading, day, hour, isoDate, localDate, localTime, shiftDate, type Epoch } from '#model/time.ts';
import { mayInterrupt, type News } from './news.ts';

export type Policy = {
  /** Warnings that may interrupt in one day of the home. */
  readonly aDay: number;
  /** Minutes since 0:00 by the clocks of the home; equal ones are no quiet hours. */
  readonly digest: number;
  readonly quiet: { readonly from: number; readonly to: number };
  readonly timeZone: string;
};

/** interrupt: with a sound. quietly: shown where the interruption was, without one. hold: for the digest. */
export type What = 'interrupt' | 'quietly' | 'hold' | 'drop';
export const whys = [
  'alarm',
  'room',
  'spent',
  'quiet hours',
  'put off',
  'again',
  'corrected',
  'seen to',
  'waits',
  'ended',
  'ended in digest',
  'never told',
] as const;
export type Why = (typeof whys)[number];
export type Decision = { readonly what: What; readonly why: Why };

export type Held = {
  readonly id: string;
  readonly series: string;
  readonly severity: Severity;
  readonly title: string;
  readonly detail: string;
  readonly why: Why;
  /** Of its newest episode. */
  readonly firedAt: Epoch;
  readonly endedAt?: Epoch | undefined;
  /** Episodes. */
  readonly times: number;
  /** A digest has told it, and it lasts. */
  readonly isTold?: boolean | undefined;
};

/** What has to outlive a restart. */
export type Interruptions = {
  /** Day of the home for which is counted, YYYY-MM-DD. */
  readonly day: string;
  readonly spent: number;
  /** What interrupted, by alert; with its episode while that lasts. */
  readonly told: Readonly<Record<string, { readonly at: Epoch; readonly episode?: Epoch | undefined }>>;
  readonly held: readonly Held[];
  /** When the last digest was due. */
  readonly digestAt: Epoch;
  /** What a person said was none, and until when that counts. */
  readonly corrected: Readonly<Record<string, Epoch>>;
};

export const correctedFor = 30 * day;

export const begin = (now: Epoch): Interruptions => ({
  day: '',
  spent: 0,
  told: {},
  held: [],
  digestAt: now,
  corrected: {},
});

export const isQuiet = ({ quiet, timeZone }: Policy, now: Epoch): boolean =>
  quiet.from !== quiet.to && isBetween(clockReading(now, timeZone).minute, quiet.from, quiet.to);

/** Undefined where it is no news: this episode was decided already. */
export function decide(
  before: Interruptions,
  news: News,
  policy: Policy,
  now: Epoch,
): { readonly state: Interruptions; readonly decision: Decision | undefined } {
  const state = today(before, policy, now);
  const { alert, what } = news;
  const { [alert.id]: told } = state.told;
  const waiting = state.held.find(({ id }) => id === alert.id);
  const episode = episodeOf(alert);
  if (what === 'cleared') return clear(state, alert, now);
  if (
    what === 'fired' &&
    (told?.episode === episode || (waiting?.firedAt === episode && waiting.endedAt === undefined))
  )
    return { state, decision: undefined };

  const why = reason(state, news, policy, now);
  if (why === 'alarm' || why === 'room') {
    const spent = why === 'room' ? state.spent + 1 : state.spent;
    const held = state.held.filter(({ id }) => id !== alert.id);
    return {
      state: { ...state, spent, held, told: { ...state.told, [alert.id]: { at: now, episode } } },
      decision: { what: 'interrupt', why },
    };
  }
  if (why === 'seen to' || why === 'waits') return { state, decision: { what: 'drop', why } };
  const entry: Held = {
    id: alert.id,
    series: alert.series,
    severity: alert.severity,
    title: alert.title,
    detail: alert.detail,
    why,
    firedAt: episode,
    times: (waiting?.times ?? 0) + 1,
  };
  return {
    state: { ...state, held: [...state.held.filter(({ id }) => id !== alert.id), entry] },
    decision: { what: 'hold', why },
  };
}

function reason(state: Interruptions, { what, alert, mayInterrupt: may }: News, policy: Policy, now: Epoch): Why {
  const isSeenTo = alert.acknowledgedAt !== undefined;
  if (alert.severity === 'alarm') return isSeenTo || !may ? 'seen to' : 'alarm';
  if (isSeenTo) return 'seen to';
  const open = state.held.find(({ id, endedAt }) => id === alert.id && endedAt === undefined);
  const waits = what === 'still' && open !== undefined;
  if (waits && open.isTold === true) return 'waits';
  const held = ((): Why | undefined => {
    if ((state.corrected[alert.id] ?? 0) > now) return 'corrected';
    if (!may) return 'put off';
    if (isQuiet(policy, now)) return 'quiet hours';
    if (what !== 'still' && dayOf(policy, state.told[alert.id]?.at ?? 0) === state.day) return 'again';
    return state.spent >= policy.aDay ? 'spent' : undefined;
  })();
  if (held === undefined) return 'room';
  return waits ? 'waits' : held;
}

/** The end of what interrupted replaces it without a sound; of what waits, the digest tells. */
function clear(state: Interruptions, alert: Alert, now: Epoch): ReturnType<typeof decide> {
  const told = state.told[alert.id];
  if (state.held.some(({ id, isTold }) => id === alert.id && isTold === true)) {
    const rest = state.held.filter(({ id }) => id !== alert.id);
    return { state: { ...state, held: rest }, decision: { what: 'drop', why: 'ended' } };
  }
  const endedAt = alert.resolvedAt ?? now;
  const held = state.held.map((one) => (one.id === alert.id && one.endedAt === undefined ? { ...one, endedAt } : one));
  const wasWaiting = held.some((one, i) => one !== state.held[i]);
  if (wasWaiting) return { state: { ...state, held }, decision: { what: 'hold', why: 'ended in digest' } };
  if (told?.episode === undefined) return { state, decision: { what: 'drop', why: 'never told' } };
  return {
    state: { ...state, told: { ...state.told, [alert.id]: { at: told.at } } },
    decision: { what: 'quietly', why: 'ended' },
  };
}

/**
 * What waits for somebody to be up, and still fires now that they are. Its rule may have had quiet hours of its own that
 * ended before those of the home.
 */
export function overslept(state: Interruptions, firing: readonly Alert[], policy: Policy, now: Epoch): readonly News[] {
  const waiting = state.held.filter(
    ({ id, why, endedAt, isTold }) =>
      (why === 'quiet hours' || why === 'put off') &&
      endedAt === undefined &&
      isTold !== true &&
      (state.corrected[id] ?? 0) <= now,
  );
  if (waiting.length === 0 || isQuiet(policy, now)) return [];
  const left = Math.max(0, policy.aDay - (dayOf(policy, now) === state.day ? state.spent : 0));
  return waiting
    .flatMap(({ id }) => firing.filter((alert) => alert.id === id && alert.state === 'firing'))
    .filter((alert) => mayInterrupt(alert, now))
    .slice(0, left)
    .map((alert) => ({ what: 'still', alert, mayInterrupt: true }));
}

/** Without those that nothing watches any more, whose end nobody told: their device is gone, or their rule. */
export function tidied(state: Interruptions, firing: readonly Alert[], now: Epoch): Interruptions {
  const isGone = (id: string): boolean => !firing.some((alert) => alert.id === id);
  const gone = state.held.filter(({ id, endedAt }) => endedAt === undefined && isGone(id));
  const told = Object.entries(state.told).filter(([id, { episode }]) => episode !== undefined && isGone(id));
  if (gone.length === 0 && told.length === 0) return state;
  const held = state.held
    .filter((one) => !(gone.includes(one) && one.isTold === true))
    .map((one) => (gone.includes(one) ? { ...one, endedAt: now } : one));
  return { ...state, held, told: { ...state.told, ...Object.fromEntries(told.map(([id, { at }]) => [id, { at }])) } };
}

/** A digest that is so late, because nothing ran at its time, keeps quiet hours. */
const late = hour;

/** Undefined while none is due; then what waited for it, which may be nothing. */
export function digest(
  before: Interruptions,
  policy: Policy,
  now: Epoch,
): { readonly state: Interruptions; readonly entries: readonly Held[] } | undefined {
  const due = lastDigestTime(policy, now);
  // A clock that was put back must not ask for days of digests.
  const last = Math.min(before.digestAt, now);
  if (due <= last || (now - due > late && isQuiet(policy, now))) return undefined;
  const entries = before.held.filter(({ isTold }) => isTold !== true);
  // What lasts goes on disturbing nobody; it is not told again.
  const held = before.held.filter(({ endedAt }) => endedAt === undefined).map((one) => ({ ...one, isTold: true }));
  return { state: { ...before, digestAt: now, held }, entries };
}

/** When the digest after `now` comes. */
export const nextDigestTime = (policy: Policy, now: Epoch): Epoch =>
  localTime(shiftDate(localDate(lastDigestTime(policy, now), policy.timeZone), 1), policy.digest, policy.timeZone);

function lastDigestTime({ digest: minutes, timeZone }: Policy, now: Epoch): Epoch {
  const date = localDate(now, timeZone);
  const ofToday = localTime(date, minutes, timeZone);
  return ofToday <= now ? ofToday : localTime(shiftDate(date, -1), minutes, timeZone);
}

/** A person says that it was none: it does not interrupt again for a while. An alarm cannot be spoken away. */
export function correct(state: Interruptions, alert: Pick<Alert, 'id' | 'severity'>, now: Epoch): Interruptions {
  if (alert.severity === 'alarm') return state;
  return { ...state, corrected: { ...state.corrected, [alert.id]: now + correctedFor } };
}

const dayOf = ({ timeZone }: Policy, now: Epoch): string => isoDate(localDate(now, timeZone));

function today(state: Interruptions, policy: Policy, now: Epoch): Interruptions {
  const date = dayOf(policy, now);
  if (date === state.day) return state;
  const told = Object.entries(state.told).filter(([, { episode }]) => episode !== undefined);
  const corrected = Object.entries(state.corrected).filter(([, end]) => end > now);
  return { ...state, day: date, spent: 0, told: Object.fromEntries(told), corrected: Object.fromEntries(corrected) };
}

const episodeOf = ({ firedAt, since }: Alert): Epoch => firedAt ?? since;
