/**
 * One rule and one series: from what is known now to whether the rule is broken, for long enough, and over for long
 * enough. Pure; all times are epoch ms of the hub's clock, all spans ms.
 */
import type { Rule } from '#model/alert.ts';
import { day, minute } from '#model/time.ts';

export type Episode =
  | { readonly phase: 'idle' }
  | { readonly phase: 'pending'; readonly since: number }
  /** `clearSince` is when the condition ended, while that has not lasted long enough. */
  | { readonly phase: 'firing'; readonly since: number; readonly firedAt: number; readonly clearSince: number | null }
  | { readonly phase: 'resolved'; readonly since: number; readonly firedAt: number; readonly resolvedAt: number };

/** What is known of the series. */
export type Reading = {
  /** The sample that has just come, with its own time; undefined when only time has passed. */
  readonly sample: { readonly value: number; readonly at: number } | undefined;
  /** For how long nothing came; since the hub started when nothing came yet. */
  readonly quietFor: number;
  /** Whether anything came since the hub started. */
  readonly heard: boolean;
  /** Usual interval, 0 while unknown. */
  readonly cadence: number;
};

export const idle: Episode = { phase: 'idle' };

/** A sample older than this on arrival tells of the past: it is kept, but nobody is woken by it. */
export const lateLimit = 10 * minute;
/** A broken threshold is forgotten when its series has said nothing for so long; that is another matter by then. */
const forgottenAfter = day;
/** A value holds between samples for this many cadences, and for a minute at least. */
const holdsFor = 5;

/** The next state; the same object when nothing changed. */
export function step(rule: Rule, episode: Episode, reading: Reading, now: number): Episode {
  const broken = judge(rule, episode, reading, now);
  switch (episode.phase) {
    case 'idle':
    case 'resolved':
      if (broken !== true) return episode;
      return begin(rule, rule.when === 'silent' ? now - reading.quietFor : now, now);
    case 'pending':
      if (broken === false) return idle;
      // Time alone fires only while the last value can be taken to hold.
      if (now - episode.since < rule.hold || (broken === undefined && !holds(reading))) return episode;
      return { phase: 'firing', since: episode.since, firedAt: now, clearSince: null };
    case 'firing':
      return keep(rule, episode, broken, reading, now);
  }
}

function begin(rule: Rule, since: number, now: number): Episode {
  if (rule.hold > 0) return { phase: 'pending', since: rule.when === 'silent' ? now : since };
  return { phase: 'firing', since, firedAt: now, clearSince: null };
}

function keep(
  rule: Rule,
  episode: Extract<Episode, { phase: 'firing' }>,
  broken: boolean | undefined,
  reading: Reading,
  now: number,
): Episode {
  const { since, firedAt, clearSince } = episode;
  if (broken === true) return clearSince === null ? episode : { ...episode, clearSince: null };
  const clearedAt = clearSince ?? (broken === false ? now : undefined);
  const isOver = clearedAt !== undefined && now - clearedAt >= rule.keep;
  const isForgotten = rule.when !== 'silent' && reading.quietFor >= forgottenAfter;
  if (isOver || isForgotten) return { phase: 'resolved', since, firedAt, resolvedAt: now };
  return clearedAt === undefined || clearedAt === clearSince ? episode : { ...episode, clearSince: clearedAt };
}

/** Whether the rule is broken; undefined when this reading says nothing about it. */
function judge(rule: Rule, episode: Episode, reading: Reading, now: number): boolean | undefined {
  const isFiring = episode.phase === 'firing';
  if (rule.when === 'silent') {
    // After a restart a silent thing stays silent until it is heard, and is not called so before its time.
    if (isFiring && !reading.heard) return undefined;
    return reading.cadence > 0 && reading.quietFor >= Math.max(rule.atLeast, rule.times * reading.cadence);
  }
  const { sample } = reading;
  if (sample === undefined || now - sample.at > lateLimit) return undefined;
  return exceeds(rule, isFiring, sample.value);
}

/** Whether a value breaks a threshold. While an alert fires, its clear limit counts. */
export function exceeds(rule: Exclude<Rule, { when: 'silent' }>, isFiring: boolean, value: number): boolean {
  const limit = isFiring ? (rule.clear ?? rule.limit) : rule.limit;
  return rule.when === 'above' ? value > limit : value < limit;
}

const holds = ({ heard, quietFor, cadence }: Reading): boolean =>
  heard && (cadence === 0 || quietFor <= Math.max(minute, holdsFor * cadence));
