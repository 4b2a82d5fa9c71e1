/** When tokens are renewed, when a sign-in ends, and when that is announced. Pure. */
import { day, minute } from '#model/time.ts';

export type Tokens = {
  readonly access: string;
  readonly refresh?: string;
  /** Epoch ms, as all times here. */
  readonly obtainedAt: number;
  /** When the access token ends, when the source tells; and the refresh token. */
  readonly endsAt?: number;
  readonly refreshEndsAt?: number;
  /** The last announcement that it ends: days before. */
  readonly announced?: number;
};

/** Days before the end of a sign-in on which it is announced. */
export const announcedBefore = [7, 3, 1] as const;

/**
 * A tenth of its life before it ends, at least a minute, and up to half as much again, so that many who got theirs at once
 * do not come back at once; never in its first half. `jitter` in [0, 1). Infinity for a token of which no end is known.
 */
export function renewalDue({ obtainedAt, endsAt }: Tokens, jitter: number): number {
  if (endsAt === undefined) return Number.POSITIVE_INFINITY;
  const life = endsAt - obtainedAt;
  const ahead = Math.max(life / 10, minute) * (1 + jitter / 2);
  return endsAt - Math.min(ahead, life / 2);
}

/** When a person has to sign in again unless the tokens are renewed before; undefined when no end is known. */
export function signInEnd({ refresh, obtainedAt, endsAt, refreshEndsAt }: Tokens, holds?: number): number | undefined {
  if (refresh === undefined) return endsAt;
  const known = [refreshEndsAt, holds === undefined ? undefined : obtainedAt + holds];
  const ends = known.filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/**
 * Which announcement of a sign-in's end is due: that of the fewest days, once each. None of a sign-in that never lasted
 * twice as long, which renews or asks anew as a matter of course.
 */
export function announcementDue(tokens: Tokens, end: number | undefined, now: number): number | undefined {
  if (end === undefined || end <= now) return undefined;
  const { announced = Number.POSITIVE_INFINITY, obtainedAt } = tokens;
  const due = announcedBefore.findLast((days) => end - now <= days * day);
  return due !== undefined && due < announced && 2 * due * day <= end - obtainedAt ? due : undefined;
}

/** Whole days until then, at least 1. */
export const daysUntil = (end: number, now: number): number => Math.max(1, Math.ceil((end - now) / day));

/** A sign-in that ends when it is not used is renewed half way, also when nothing is asked. */
export const isIdle = ({ refresh, obtainedAt }: Tokens, holds: number | undefined, now: number): boolean =>
  refresh !== undefined && holds !== undefined && now - obtainedAt > holds / 2;
