/** What alerts say of each kind of rule, in English: what is so, since when, and what to do. */
import type { Rule, RuleOf } from '../alert.ts';
import type { SeriesDefinition } from '../series.ts';
import { minute } from '../time.ts';
import type { Unit } from '../units.ts';
import { alertWords, type Called } from './en.ts';
import { ruleAdvice } from './rules-en.ts';
import { spoken } from './spoken.ts';
import { capital, clockTime, difference, number, plural, quantity, quantityName, span } from './units-en.ts';

/** All that a sentence on an alert may need. Spans are ms. */
export type Told = {
  readonly rule: Rule;
  readonly definition: SeriesDefinition;
  readonly called: Called | undefined;
  readonly value: number;
  readonly lasted: number;
  readonly timeZone: string;
  readonly quietFor: number;
  readonly cadence: number;
  readonly hasBattery: boolean;
  readonly usual: { readonly low: number; readonly high: number } | undefined;
  /** Epoch ms. */
  readonly crossesAt: number | undefined;
  /** Of a job: since it last succeeded. */
  readonly withoutFor: number | undefined;
  readonly restedFor: number | undefined;
  readonly longestRest: number | undefined;
  /** What stands for the names in a formula. */
  readonly inputs: readonly { readonly name: string; readonly value: number; readonly unit: Unit }[];
  /** It began so often within an hour, and must be calm for so long. */
  readonly unstable: { readonly times: number; readonly calm: number } | undefined;
};

/** "Temperature is 21.4 °C". */
const now = ({ definition: { name, unit }, value }: Told): string =>
  `${quantityName(name)} is ${quantity(value, unit)}`;
const since = (lasted: number): string => (lasted < minute ? '' : `, for ${span(lasted)}`);

export const alertKindWords = spoken('alertKinds', {
  /** `title` ends with a full stop. */
  unstableTitle: (title: string): string => title.replace(/\.$/, ', on and off.'),
  unstable: (times: number, calm: number): string =>
    `It came and went ${plural(times, 'time')} within an hour. You hear no more of it until it has been calm for ${span(calm)}.`,
  outside(told: Told, { low, high }: RuleOf<'outside'>): string {
    const { definition, value, lasted } = told;
    const range = `${number(low, definition.unit)} to ${number(high, definition.unit)}`;
    return value < low || value > high
      ? `${now(told)}, outside of ${range}${since(lasted)}.`
      : `${now(told)}, after ${span(lasted)} outside of ${range}.`;
  },
  changing: (told: Told, { when, over, limit }: RuleOf<'rising' | 'falling'>): string =>
    `${now(told)}; over ${span(over)} it ${when === 'rising' ? 'rose' : 'fell'} faster than ${difference(limit, told.definition.unit)} an hour.`,
  is: ({ definition, value, lasted }: Told): string => {
    const how = definition.unit === 'bool' ? '' : ` ${quantity(value, definition.unit)}`;
    return lasted < minute ? `It began just now.` : `It has been so${how} for ${span(lasted)}.`;
  },
  resting: (restedFor: number | undefined, longest: number | undefined): string =>
    restedFor === undefined || longest === undefined
      ? 'It works again.'
      : `It has rested for ${span(restedFor)}; its longest rest is ${span(longest)}.`,
  failing(times: number, withoutFor: number | undefined): string {
    const failed = times > 0 ? `It failed ${plural(times, 'time')} in a row` : 'It has not run';
    return withoutFor === undefined || withoutFor < minute
      ? `${failed}.`
      : `${failed} and last succeeded ${span(withoutFor)} ago.`;
  },
  quota: (left: number): string => `${number(left, '%')}% of its calls are left.`,
  forecast(told: Told, { crosses, limit, within }: RuleOf<'forecast'>): string {
    const { definition, value, crossesAt, timeZone } = told;
    const { name, unit } = definition;
    const edge = `${crosses} ${quantity(limit, unit)}`;
    const at = crossesAt === undefined ? `within ${span(within)}` : `from ${clockTime(crossesAt, timeZone)}`;
    return name.startsWith('forecast.')
      ? `${quantityName(name)} will be ${edge} ${at}: ${quantity(value, unit)}.`
      : `${now(told)} and will be ${edge} ${at} if it goes on like this.`;
  },
  anomaly: (told: Told, usual: { readonly low: number; readonly high: number } | undefined): string =>
    usual === undefined
      ? `${now(told)}, which is unusual for this hour.`
      : `${now(told)}; usual at this hour is ${number(usual.low, told.definition.unit)} to ${number(usual.high, told.definition.unit)}.`,
  expression: (inputs: Told['inputs']): string =>
    `${capital(inputs.map(({ name, value, unit }) => `${name.replaceAll('_', ' ')} is ${quantity(value, unit)}`).join(', '))}.`,
} as const);

/** "Living room air is unhealthy." */
export function ruleHeadline(told: Told): string {
  const title = alertWords.title(told);
  return told.unstable === undefined ? title : alertKindWords.unstableTitle(title);
}

/** "PM2.5 is 62 µg/m³ and has been above 35 for 12 minutes. Air the room." */
export function ruleDetail(told: Told): string {
  const sentence =
    told.unstable === undefined ? sentenceOf(told) : alertKindWords.unstable(told.unstable.times, told.unstable.calm);
  const advice = ruleAdvice(told.rule);
  return advice === undefined ? sentence : `${sentence} ${advice}`;
}

function sentenceOf(told: Told): string {
  const { rule, value, lasted, quietFor, cadence, hasBattery } = told;
  switch (rule.when) {
    case 'above':
    case 'below':
      return alertWords.threshold(told, value, lasted);
    case 'outside':
      return alertKindWords.outside(told, rule);
    case 'rising':
    case 'falling':
      return alertKindWords.changing(told, rule);
    case 'is':
      return alertKindWords.is(told);
    case 'silent':
      return alertWords.silence(Math.max(lasted, quietFor), cadence, hasBattery);
    case 'resting':
      return alertKindWords.resting(told.restedFor, told.longestRest);
    case 'failing':
      return alertKindWords.failing(value, told.withoutFor);
    case 'quota':
      return alertKindWords.quota(value);
    case 'forecast':
      return alertKindWords.forecast(told, rule);
    case 'anomaly':
      return alertKindWords.anomaly(told, told.usual);
    case 'expression':
      return alertKindWords.expression(told.inputs);
  }
}
