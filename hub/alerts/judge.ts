/** Whether a rule is broken by what is known now. Pure; undefined where this reading says nothing about it. */
import type { Rule, RuleOf } from '#model/alert.ts';
import { hour } from '#model/time.ts';
import { lateLimit, type Point, type Reading } from './reading.ts';

export type Judge = (rule: Rule, isFiring: boolean, reading: Reading, now: number) => boolean | undefined;

type Judges = {
  readonly [When in Rule['when']]: (
    rule: RuleOf<When>,
    isFiring: boolean,
    reading: Reading,
    now: number,
  ) => boolean | undefined;
};

const judges: Judges = {
  above: byValue,
  below: byValue,
  outside: byValue,
  is: byValue,
  quota: byValue,
  rising: ({ limit, clear }, isFiring, { slope }) => beyond(slope, 'above', limit, isFiring ? clear : undefined),
  falling: ({ limit, clear }, isFiring, { slope }) =>
    beyond(slope === undefined ? undefined : -slope, 'above', limit, isFiring ? clear : undefined),
  silent({ times, atLeast }, isFiring, { heard, cadence, quietFor }) {
    // After a restart a silent thing stays silent until it is heard, and is not called so before its time.
    if (isFiring && !heard) return undefined;
    return cadence > 0 && quietFor >= Math.max(atLeast, times * cadence);
  },
  resting({ times, atLeast }, _, { resting }) {
    if (resting === undefined) return undefined;
    const { restedFor, longest } = resting;
    return restedFor > 0 && longest !== undefined && restedFor >= Math.max(atLeast, times * longest);
  },
  failing({ times = Infinity, without = Infinity }, _, { failing }) {
    return failing && (failing.times >= times || failing.withoutFor >= without);
  },
  forecast(rule, isFiring, { forecast, slope, sample }, now) {
    const { crosses, limit, clear, within } = rule;
    if (forecast !== undefined) return crossing(rule, isFiring, forecast, now) !== undefined;
    if (sample === undefined || slope === undefined || isLate(sample, now)) return undefined;
    return beyond(sample.value + (slope * within) / hour, crosses, limit, isFiring ? clear : undefined);
  },
  anomaly({ side, times }, isFiring, { usual, sample }, now) {
    if (usual === undefined || sample === undefined || isLate(sample, now)) return undefined;
    const { low, high, middle } = usual;
    // What hardly ever varies is not unusual for a hair's breadth.
    const width = Math.max(high - low, Math.abs(middle) * smallestBand);
    const margin = isFiring ? 0 : times * width;
    return (side !== 'below' && sample.value > high + margin) || (side !== 'above' && sample.value < low - margin);
  },
  expression: (_, __, { result }) => result,
};

/** Share of the usual value. */
const smallestBand = 0.05;

export const judge: Judge = (rule, isFiring, reading, now) =>
  (judges[rule.when] as Judge)(rule, isFiring, reading, now);

const isLate = ({ at }: Point, now: number): boolean => now - at > lateLimit;

export type ByValue = RuleOf<'above' | 'below' | 'outside' | 'is' | 'quota'>;

function byValue(rule: ByValue, isFiring: boolean, { sample }: Reading, now: number): boolean | undefined {
  return sample === undefined || isLate(sample, now) ? undefined : exceeds(rule, isFiring, sample.value);
}

export function isByValue(rule: Rule): rule is ByValue {
  return judges[rule.when] === byValue;
}

/** Whether a value breaks a rule that a value alone can break. While an alert fires, its clear limit counts. */
export function exceeds(rule: ByValue, isFiring: boolean, value: number): boolean {
  switch (rule.when) {
    case 'is':
      return value === rule.state;
    case 'outside': {
      const inset = isFiring ? rule.inset : 0;
      return value < rule.low + inset || value > rule.high - inset;
    }
    default: {
      const limit = isFiring ? (rule.clear ?? rule.limit) : rule.limit;
      return rule.when === 'above' ? value > limit : value < limit;
    }
  }
}

function beyond(
  value: number | undefined,
  side: 'above' | 'below',
  limit: number,
  clear: number | undefined,
): boolean | undefined {
  if (value === undefined) return undefined;
  return side === 'above' ? value > (clear ?? limit) : value < (clear ?? limit);
}

/** Where the forecast is beyond the limit for the first time within the span; undefined when it is not. */
export function crossing(
  { crosses, limit, clear, within }: Pick<RuleOf<'forecast'>, 'crosses' | 'limit' | 'clear' | 'within'>,
  isFiring: boolean,
  forecast: readonly Point[],
  now: number,
): Point | undefined {
  return forecast.find(
    ({ at, value }) =>
      at + hour > now && at <= now + within && beyond(value, crosses, limit, isFiring ? clear : undefined) === true,
  );
}
