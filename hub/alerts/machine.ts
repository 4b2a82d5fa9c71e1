/**
 * One rule and one series: from whether the rule is broken to for long enough, and over for long enough. Pure; all times
 * are epoch ms of the hub's clock, all spans ms.
 */
import type { Rule } from '#model/alert.ts';
import { day, minute } from '#model/time.ts';
import { judge as judgeOf, type Judge } from './judge.ts';
import type { Reading } from './reading.ts';

export type Episode =
  | { readonly phase: 'idle' }
  | { readonly phase: 'pending'; readonly since: number }
  /** `clearSince` is when the condition ended, while that has not lasted long enough. */
  | { readonly phase: 'firing'; readonly since: number; readonly firedAt: number; readonly clearSince: number | null }
  | { readonly phase: 'resolved'; readonly since: number; readonly firedAt: number; readonly resolvedAt: number };

export const idle: Episode = { phase: 'idle' };

/** A broken threshold is forgotten when its series has said nothing for so long; that is another matter by then. */
const forgottenAfter = day;
/** What holds until it says otherwise is quiet for longer. */
const stateForgottenAfter = 7 * day;
/** Kinds whose silence is what they tell of, or that do not live by samples. */
const neverForgotten: ReadonlySet<Rule['when']> = new Set(['silent', 'resting', 'failing', 'forecast']);
/** A value holds between samples for this many cadences, and for a minute at least. */
export const holdsFor = 5;

/** The next state; the same object when nothing changed. */
export function step(rule: Rule, episode: Episode, reading: Reading, now: number, judge: Judge = judgeOf): Episode {
  const broken = judge(rule, episode.phase === 'firing', reading, now);
  switch (episode.phase) {
    case 'idle':
    case 'resolved':
      if (broken !== true) return episode;
      return begin(rule, rule.when === 'silent' ? now - reading.quietFor : now, now);
    case 'pending':
      if (broken === false) return idle;
      // Time alone fires only while the last value can be taken to hold.
      if (now - episode.since < rule.hold || (broken === undefined && !holds(rule, reading))) return episode;
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
  const patience = reading.isState === true ? stateForgottenAfter : forgottenAfter;
  const isForgotten = !neverForgotten.has(rule.when) && reading.quietFor >= patience;
  if (isOver || isForgotten) return { phase: 'resolved', since, firedAt, resolvedAt: now };
  return clearedAt === undefined || clearedAt === clearSince ? episode : { ...episode, clearSince: clearedAt };
}

/** A state that was not heard since the hub started may have changed meanwhile: it gets its whole time anew. */
function holds(rule: Rule, { heard, quietFor, cadence, isState }: Reading): boolean {
  // A formula is reckoned at every moment: without a result one of its values is gone.
  if (rule.when === 'expression') return false;
  if (isState === true) return heard || quietFor >= rule.hold;
  return heard && (cadence === 0 || quietFor <= Math.max(minute, holdsFor * cadence));
}
