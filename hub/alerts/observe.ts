/** From samples and time to what is known of a watch. What it takes note of stands in the watch. */
import { hour, minute } from '#model/time.ts';
import { formulaOf } from './formula.ts';
import { crossing } from './judge.ts';
import { holdsFor } from './machine.ts';
import { lateLimit, type Band, type Point, type Reading } from './reading.ts';
import { afterSample, longestRest } from './rests.ts';
import { slopeOf, withPoint } from './trend.ts';
import { cadenceOf, quietFor, type Watch, type WatchedSlot } from './watched.ts';

/** What is known beside the samples. */
export type Surroundings = {
  /** What is usual for a series at this hour of the week. */
  readonly usual: (key: string) => Band | undefined;
  /** What the weather forecast says, by the key of what it tells; undefined when none holds. */
  readonly forecast: (key: string, now: number) => readonly Point[] | undefined;
};

/** Longer silence hides what a thing did meanwhile: whether it worked or rested is not known. */
const hiddenAfter = hour;

/** A sample of its own series came. True when what is to be remembered has changed. */
export function note(watch: Watch, value: number, at: number, now: number): boolean {
  const isGap = at - watch.at > hiddenAfter;
  const before = watch.value;
  const isLate = now - at > lateLimit;
  // What tells of the past breaks a silence; nothing else is known of the present by it.
  if (isLate && watch.rule.when !== 'silent') return false;
  watch.heardAt = now;
  watch.heard = true;
  if (isLate) return false;
  watch.value = value;
  watch.at = at;
  const { rule } = watch;
  switch (rule.when) {
    case 'rising':
    case 'falling':
    case 'forecast':
      watch.points = withPoint(watch.points, { at, value }, rule.over);
      return false;
    case 'resting': {
      const { isMaintained } = watch;
      // What it does while somebody works on it is no habit.
      const rests = isMaintained && watch.rests.since !== null ? { ...watch.rests, since: now } : watch.rests;
      const longest = longestRest(rests) ?? Infinity;
      const isTooLong = (rest: number): boolean => rest >= Math.max(rule.atLeast, rule.times * longest);
      watch.rests = afterSample(rests, value < rule.limit, isGap, now, isTooLong);
      return watch.rests !== rests && !isMaintained;
    }
    case 'failing':
      if (value === 0) watch.goodAt = at;
      watch.goodAt ??= now;
      // While the last value is 0, the series itself says when that was.
      return value !== 0 && before === 0;
    default:
      return false;
  }
}

/**
 * A leak that is told late, by a device that speaks only when something changes, is not told again: the newest state holds
 * until there is another. Of less than an alarm nobody is woken by it.
 */
export const isBelated = ({ rule, isByValue, slots: [slot] }: Watch, at: number, now: number): boolean =>
  rule.severity === 'alarm' && slot?.definition.kind === 'state' && isByValue && now - at > lateLimit;

export function readingOf(
  watch: Watch,
  sample: Point | undefined,
  now: number,
  { usual, forecast }: Surroundings,
): Reading {
  const { rule, slots } = watch;
  const [slot] = slots;
  const quiet = quietFor(watch, now);
  const reading: Reading = {
    sample,
    quietFor: quiet,
    heard: watch.heard,
    cadence: cadenceOf(watch),
    isState: slot?.definition.kind === 'state',
  };
  if (slot === undefined) return reading;
  switch (rule.when) {
    case 'rising':
    case 'falling':
      return sample === undefined || now - sample.at > lateLimit
        ? reading
        : { ...reading, slope: slopeOf(watch.points, rule.over) };
    case 'forecast': {
      const ahead = forecast(slot.key, now);
      return ahead === undefined
        ? { ...reading, slope: slopeOf(watch.points, rule.over) }
        : { ...reading, forecast: ahead };
    }
    case 'anomaly':
      return { ...reading, usual: usual(slot.key) };
    case 'expression':
      return { ...reading, result: resultOf(watch, slot, now) };
    case 'failing': {
      const { goodAt } = watch;
      if (goodAt === undefined) return reading;
      return { ...reading, failing: { withoutFor: Math.max(0, now - goodAt), times: watch.value } };
    }
    case 'resting': {
      const { rests } = watch;
      if (!watch.heard || quiet > hiddenAfter) return reading;
      const restedFor = rests.since === null ? 0 : Math.max(0, now - rests.since);
      return { ...reading, resting: { restedFor, longest: longestRest(rests) } };
    }
    default:
      return reading;
  }
}

/** What a formula says of values that hold; undefined while one of them is unknown or old. */
function resultOf(watch: Watch, own: WatchedSlot, now: number): boolean | undefined {
  const { rule } = watch;
  if (rule.when !== 'expression') return undefined;
  const found = formulaOf(rule.expression).evaluate((name) => {
    if (name === rule.as) return isCurrent(watch, own, now) ? watch.value : NaN;
    return inputOf(watch, name, now)?.value ?? NaN;
  });
  return typeof found === 'boolean' ? found : undefined;
}

function isCurrent(watch: Watch, { definition, cadence }: WatchedSlot, now: number): boolean {
  if (!watch.heard) return false;
  return definition.kind === 'state' || quietFor(watch, now) <= Math.max(minute, lateLimit, holdsFor * cadence);
}

/** The one of the same device, else the only one there is; undefined while it is old. */
export function inputOf({ inputs, slots: [own] }: Watch, name: string, now: number): WatchedSlot | undefined {
  const all = inputs[name] ?? [];
  const device = own?.definition.labels['device'];
  const found = all.find(({ definition }) => device !== undefined && definition.labels['device'] === device);
  const slot = found ?? (all.length === 1 ? all[0] : undefined);
  if (slot === undefined || slot.at === 0) return undefined;
  const isOld = now - slot.at > Math.max(lateLimit, holdsFor * slot.cadence);
  return isOld && slot.definition.kind !== 'state' ? undefined : slot;
}

/** What a forecast alert tells of: the value and when, as it stands now. */
export function foresee(watch: Watch, { sample, slope, forecast }: Reading, now: number): void {
  const { rule } = watch;
  if (rule.when !== 'forecast') return;
  if (forecast !== undefined) {
    const found = crossing(rule, false, forecast, now);
    if (found === undefined) return;
    watch.value = found.value;
    watch.crossesAt = Math.max(now, found.at);
  } else if (sample !== undefined && slope !== undefined && slope !== 0) {
    const ahead = ((rule.limit - sample.value) / slope) * hour;
    if (ahead >= 0) watch.crossesAt = now + ahead;
  }
}
