/** An episode as the alert that people see and the store keeps, in words. */
import type { Alert, Rule } from '#model/alert.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { alertWords } from '#model/words/en.ts';
import type { Called } from '#model/words/en.ts';
import type { Episode } from './machine.ts';

export type Described = {
  readonly rule: Rule;
  readonly key: string;
  readonly definition: SeriesDefinition;
  readonly called: Called | undefined;
  readonly episode: Episode;
  readonly value: number;
  readonly quietFor: number;
  readonly cadence: number;
  readonly hasBattery: boolean;
  readonly acknowledgedAt: number | undefined;
  readonly snoozedUntil: number | undefined;
};

export const alertId = (rule: string, series: string): string => `${rule} ${series}`;

/** A pending episode that ended without having fired is resolved, too: the store need not keep it. `since` is when it began. */
export function describe(described: Described, since: number, now: number): Alert {
  const { rule, key, episode, value, acknowledgedAt, snoozedUntil } = described;
  const lasted = Math.max(0, (episode.phase === 'resolved' ? episode.resolvedAt : now) - since);
  return {
    id: alertId(rule.id, key),
    rule: rule.id,
    series: key,
    state: episode.phase === 'idle' ? 'resolved' : episode.phase,
    severity: rule.severity,
    since,
    ...((episode.phase === 'firing' || episode.phase === 'resolved') && { firedAt: episode.firedAt }),
    ...(episode.phase === 'resolved' && { resolvedAt: episode.resolvedAt }),
    ...(episode.phase === 'idle' && { resolvedAt: now }),
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
    ...(snoozedUntil !== undefined && { snoozedUntil }),
    ...(rule.when !== 'silent' && { value }),
    title: alertWords.title(described),
    detail:
      rule.when === 'silent'
        ? alertWords.silence(Math.max(lasted, described.quietFor), described.cadence, described.hasBattery)
        : alertWords.threshold(described, value, lasted),
  };
}

/** The other way, after a restart. */
export function episodeOf({ state, since, firedAt }: Alert): Episode {
  if (state === 'pending') return { phase: 'pending', since };
  if (state === 'firing') return { phase: 'firing', since, firedAt: firedAt ?? since, clearSince: null };
  return { phase: 'idle' };
}
