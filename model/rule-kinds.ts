/** What a rule may watch for: the kinds of rules, told apart by `when`. */
import { z } from 'zod';
import { NoExpression, parseExpression } from './expression.ts';
import { duration } from './fields.ts';
import { quietHoursSchema } from './quiet-hours.ts';
import { severities } from './severity.ts';
import { thingClasses } from './thing-class.ts';
import { unitNames } from './units.ts';

/** Which series a rule watches. Everything given must match; labels match by equality; `name` may end in `.*` or begin with `*.`. */
export const selectorSchema = z.strictObject({
  any: z.enum(thingClasses).optional().meta({
    title: 'Class of things',
    help: 'What is found later belongs to it by itself.',
  }),
  name: z
    .string()
    .optional()
    .meta({ title: 'Series name', help: 'For example host.cpu_temperature, *.pm2_5 or kasa.*' }),
  unit: z.enum(unitNames).optional().meta({ title: 'Unit' }),
  labels: z.record(z.string(), z.string()).optional().meta({ title: 'Labels' }),
  except: z.array(z.string().min(1)).optional().meta({
    title: 'Except',
    help: 'Leaves out what has one of these words in its series, name or room, such as "outdoor" or "freezer".',
  }),
});
export type Selector = z.output<typeof selectorSchema>;

export const ruleId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .meta({ title: 'Id' });
export const on = { title: 'On', help: 'false switches the rule off, also a built-in one; then the id is enough.' };

/** How often within an hour an alert may begin before it is called unstable, unless told. */
export const usualFlaps = 3;

const base = {
  enabled: z.literal(true).optional().default(true).meta(on),
  id: ruleId,
  title: z.string().min(1).meta({ title: 'Title', help: 'A sentence without its subject: "air is unhealthy".' }),
  advice: z.string().min(1).optional().meta({ title: 'What to do', help: 'A sentence: "Air the room."' }),
  series: selectorSchema.meta({ title: 'Series' }),
  severity: z.enum(severities).default('warn').meta({ title: 'Severity' }),
  hold: duration.default(0).meta({ title: 'True for', help: 'How long it must be true before the alert fires.' }),
  keep: duration.default(0).meta({ title: 'Clear for', help: 'How long it must be false before the alert ends.' }),
  quiet: quietHoursSchema.optional(),
  flaps: z.number().int().min(1).max(60).default(usualFlaps).meta({
    title: 'At most in an hour',
    help: 'When it comes and goes more often, one alert says so, and ends after 30 calm minutes.',
  }),
};

const changing = {
  over: duration.default(3_600_000).meta({ title: 'Over', help: 'The change between the two ends of this time.' }),
};
const perHour = z.number().positive();
const clear = z.number().optional();
const limitItself = 'The limit itself unless given.';

const name = z.string().regex(/^[a-z][a-z0-9_]*$/, 'write a name in small letters, like outdoor');
const expression = z
  .string()
  .superRefine((text, context) => {
    try {
      if (parseExpression(text).yields === 'truth') return;
      context.addIssue({ code: 'custom', message: 'compare with something, like indoor - outdoor > 5' });
    } catch (error) {
      if (!(error instanceof NoExpression)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  })
  .meta({
    title: 'Formula',
    help: 'Like "indoor - outdoor > 5". Besides + - * / and comparisons there are and, or, not, abs, round, min, max, abs_humidity(temperature, humidity) and dew_point(temperature, humidity).',
  });

export const ruleSchema = z.discriminatedUnion('when', [
  z.strictObject({
    ...base,
    when: z.literal('above'),
    limit: z.number().meta({ title: 'Above' }),
    clear: clear.meta({ title: 'Clears below', help: limitItself }),
  }),
  z.strictObject({
    ...base,
    when: z.literal('below'),
    limit: z.number().meta({ title: 'Below' }),
    clear: clear.meta({ title: 'Clears above', help: limitItself }),
  }),
  z.strictObject({
    ...base,
    when: z.literal('outside'),
    low: z.number().meta({ title: 'Below' }),
    high: z.number().meta({ title: 'Or above' }),
    inset: z.number().min(0).default(0).meta({
      title: 'Clears inside by',
      help: 'It ends this far inside of both limits.',
    }),
  }),
  z.strictObject({
    ...base,
    ...changing,
    when: z.literal('rising'),
    limit: perHour.meta({ title: 'Rises by more than', help: 'Per hour.' }),
    clear: clear.meta({ title: 'Clears below', help: `Per hour. ${limitItself}` }),
  }),
  z.strictObject({
    ...base,
    ...changing,
    when: z.literal('falling'),
    limit: perHour.meta({ title: 'Falls by more than', help: 'Per hour.' }),
    clear: clear.meta({ title: 'Clears below', help: `Per hour. ${limitItself}` }),
  }),
  z.strictObject({
    ...base,
    when: z.literal('is'),
    state: z
      .union([z.number(), z.boolean().transform(Number)])
      .meta({ title: 'State', help: '1 or true for on, 0 or false for off, or another number.' }),
  }),
  z.strictObject({
    ...base,
    when: z.literal('silent'),
    times: z
      .number()
      .min(2)
      .default(5)
      .meta({ title: 'Cadences missed', help: 'Silent after this many of its usual intervals.' }),
    atLeast: duration.default(60_000).meta({ title: 'But not before' }),
  }),
  z.strictObject({
    ...base,
    when: z.literal('resting'),
    limit: z.number().meta({ title: 'Rests below' }),
    times: z
      .number()
      .min(1.5)
      .default(3)
      .meta({ title: 'Times its longest rest', help: 'Of the rests it has been seen to take.' }),
    atLeast: duration.default(3_600_000).meta({ title: 'But not before' }),
  }),
  z.strictObject({
    ...base,
    series: selectorSchema.prefault({ name: 'mantel.failed_runs' }).meta({ title: 'Series' }),
    when: z.literal('failing'),
    times: z.number().int().min(1).optional().meta({ title: 'Failures in a row' }),
    without: duration.optional().meta({ title: 'Or no success for' }),
  }),
  z.strictObject({
    ...base,
    series: selectorSchema.prefault({ name: 'mantel.quota_left' }).meta({ title: 'Series' }),
    when: z.literal('quota'),
    limit: z.number().min(0).max(100).meta({ title: 'Less left than', unit: '%' }),
    clear: clear.meta({ title: 'Clears above', help: limitItself }),
  }),
  z.strictObject({
    ...base,
    ...changing,
    series: selectorSchema.meta({
      title: 'Series',
      help: 'By the weather forecast: forecast.temperature, forecast.precipitation, forecast.chance or forecast.wind. Any other goes on as it went lately.',
    }),
    when: z.literal('forecast'),
    crosses: z.enum(['above', 'below']).meta({ title: 'Will be' }),
    limit: z.number().meta({ title: 'Limit' }),
    clear: clear.meta({ title: 'Clears at', help: limitItself }),
    within: duration.meta({ title: 'Within' }),
  }),
  z.strictObject({
    ...base,
    when: z.literal('anomaly'),
    side: z.enum(['above', 'below', 'either']).default('either').meta({ title: 'Side' }),
    times: z.number().positive().default(1).meta({
      title: 'Bands beyond',
      help: 'How far it must be from what is usual at this hour of the week: as many times as that is wide.',
    }),
  }),
  z.strictObject({
    ...base,
    when: z.literal('expression'),
    expression,
    as: name.default('value').meta({ title: 'Name', help: 'What the series itself is called in the formula.' }),
    of: z.record(name, selectorSchema).default({}).meta({
      title: 'Further series',
      help: 'By the names they have in the formula: the one of the same device, else the only one there is.',
    }),
  }),
]);
export type Rule = z.output<typeof ruleSchema>;
export type RuleOf<When extends Rule['when']> = Extract<Rule, { when: When }>;
