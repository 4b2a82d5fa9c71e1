/** An episode as the alert that people see and the store keeps, in words. */
import type { Alert } from '#model/alert.ts';
import type { Called } from '#model/words/en.ts';
import { ruleDetail, ruleHeadline, type Told } from '#model/words/alert-kinds-en.ts';
import { calm } from './flapping.ts';
import type { Episode } from './machine.ts';
import { inputOf } from './observe.ts';
import type { Band } from './reading.ts';
import { longestRest } from './rests.ts';
import { cadenceOf, quietFor, type Watch } from './watched.ts';

export const alertId = (rule: string, series: string): string => `${rule} ${series}`;

export type Place = {
  readonly called: Called | undefined;
  readonly timeZone: string;
  readonly usual: Band | undefined;
};

/** A pending episode that ended without having fired is resolved, too: the store need not keep it. `since` is when it began. */
export function describe(
  watch: Watch,
  since: number,
  now: number,
  { called, timeZone, usual }: Place,
): Alert | undefined {
  const { rule, slots, episode, value, acknowledgedAt, snoozedUntil, heldUntil, flaps, goodAt, rests } = watch;
  const [slot] = slots;
  if (slot === undefined) return undefined;
  const { key, definition } = slot;
  const isUnstable = flaps.since !== null;
  const ended = !isUnstable && episode.phase === 'resolved' ? episode.resolvedAt : now;
  const told: Told = {
    rule,
    definition,
    called,
    value,
    lasted: Math.max(0, ended - since),
    timeZone,
    quietFor: quietFor(watch, now),
    cadence: cadenceOf(watch),
    hasBattery: slots.some(({ definition: { name } }) => /\.battery(_low)?$/.test(name)),
    usual,
    crossesAt: watch.crossesAt,
    withoutFor: goodAt === undefined ? undefined : Math.max(0, now - goodAt),
    restedFor: rests.since === null ? undefined : Math.max(0, now - rests.since),
    longestRest: longestRest(rests),
    inputs: inputsOf(watch, now),
    unstable: isUnstable ? { times: flaps.fired.length, calm } : undefined,
  };
  return {
    id: alertId(rule.id, key),
    rule: rule.id,
    series: key,
    state: stateOf(watch),
    severity: rule.severity,
    since,
    ...firedAtOf(watch, since),
    ...(!isUnstable && episode.phase === 'resolved' && { resolvedAt: episode.resolvedAt }),
    ...(!isUnstable && episode.phase === 'idle' && { resolvedAt: now }),
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
    ...(snoozedUntil !== undefined && { snoozedUntil }),
    ...(heldUntil !== undefined && { heldUntil }),
    ...(isUnstable && { unstable: true as const }),
    ...(rule.when !== 'silent' && { value }),
    title: ruleHeadline(told),
    detail: ruleDetail(told),
  };
}

function stateOf({ episode, flaps }: Watch): Alert['state'] {
  if (flaps.since !== null) return 'firing';
  return episode.phase === 'idle' ? 'resolved' : episode.phase;
}

function firedAtOf({ episode, flaps }: Watch, since: number): { readonly firedAt?: number } {
  if (flaps.since !== null) return { firedAt: since };
  return episode.phase === 'firing' || episode.phase === 'resolved' ? { firedAt: episode.firedAt } : {};
}

function inputsOf(watch: Watch, now: number): Told['inputs'] {
  const { rule, slots } = watch;
  if (rule.when !== 'expression') return [];
  const own = slots[0] === undefined ? [] : [{ name: rule.as, value: watch.value, unit: slots[0].definition.unit }];
  const others = Object.keys(rule.of).flatMap((name) => {
    const found = inputOf(watch, name, now);
    return found === undefined ? [] : [{ name, value: found.value, unit: found.definition.unit }];
  });
  return [...own, ...others];
}

/** The other way, after a restart. What was unstable begins anew from below: its memory knows the rest. */
export function episodeOf({ state, since, firedAt, unstable }: Alert): Episode {
  if (state === 'pending') return { phase: 'pending', since };
  if (state !== 'firing') return { phase: 'idle' };
  return unstable === true
    ? { phase: 'idle' }
    : { phase: 'firing', since, firedAt: firedAt ?? since, clearSince: null };
}
