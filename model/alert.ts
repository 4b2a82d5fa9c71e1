/** Rules (what to watch for) and alerts (one episode of a rule being true for one series). */
import { z } from 'zod';
import { duration } from './fields.ts';
import { unitNames } from './units.ts';

export const severities = ['warn', 'alarm'] as const;
export type Severity = (typeof severities)[number];

/** Which series a rule watches. Everything given must match; labels match by equality; `name` may end in `.*` or begin with `*.`. */
export const selectorSchema = z.strictObject({
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

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .meta({ title: 'Id' });
const on = { title: 'On', help: 'false switches the rule off, also a built-in one; then the id is enough.' };

const base = {
  enabled: z.literal(true).optional().default(true).meta(on),
  id,
  title: z.string().min(1).meta({ title: 'Title', help: 'A sentence without its subject: "air is unhealthy".' }),
  series: selectorSchema.meta({ title: 'Series' }),
  severity: z.enum(severities).default('warn').meta({ title: 'Severity' }),
  hold: duration.default(0).meta({ title: 'True for', help: 'How long it must be true before the alert fires.' }),
  keep: duration.default(0).meta({ title: 'Clear for', help: 'How long it must be false before the alert ends.' }),
};

export const ruleSchema = z.discriminatedUnion('when', [
  z.strictObject({
    ...base,
    when: z.literal('above'),
    limit: z.number().meta({ title: 'Above' }),
    clear: z.number().optional().meta({ title: 'Clears below', help: 'The limit itself unless given.' }),
  }),
  z.strictObject({
    ...base,
    when: z.literal('below'),
    limit: z.number().meta({ title: 'Below' }),
    clear: z.number().optional().meta({ title: 'Clears above', help: 'The limit itself unless given.' }),
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
]);
export type Rule = z.output<typeof ruleSchema>;

/** A rule that does not watch: its id is enough, and whatever else was written about it may stay. */
const switchedOffSchema = z.looseObject({ enabled: z.literal(false).meta(on), id });
export type SwitchedOff = Pick<z.output<typeof switchedOffSchema>, 'enabled' | 'id'>;

/** A person's own rules: ids tell them apart, a limit clears on its own side, and none watches everything. */
export const rulesSchema = z
  .array(z.discriminatedUnion('enabled', [switchedOffSchema, ruleSchema]))
  .superRefine((rules, context) => {
    const seen = new Set<string>();
    for (const [i, rule] of rules.entries()) {
      const refuse = (field: string, message: string): void =>
        context.addIssue({ code: 'custom', path: [i, field], message });
      if (seen.has(rule.id)) refuse('id', `another rule is called ${rule.id} already; give each its own id`);
      seen.add(rule.id);
      if (!rule.enabled) continue;
      const { name, unit, labels = {} } = rule.series;
      if (name === undefined && unit === undefined && Object.keys(labels).length === 0) {
        refuse('series', 'say which series it watches, by name, unit or labels');
      }
      if (rule.when === 'silent' || rule.clear === undefined) continue;
      const above = rule.when === 'above';
      if (above ? rule.clear > rule.limit : rule.clear < rule.limit) {
        refuse('clear', `a rule that fires ${rule.when} ${rule.limit} cannot clear ${above ? 'above' : 'below'} it`);
      }
    }
  });

/** Stands where an alert names its rule when no rule is broken, but readings of a counter are kept apart; no rule can be called so. */
export const heldRule = 'held/counter';

export type AlertState = 'pending' | 'firing' | 'resolved';

export type Alert = {
  /** `rule id` + space + `series key`. */
  readonly id: string;
  readonly rule: string;
  readonly series: string;
  readonly state: AlertState;
  readonly severity: Severity;
  /** When the condition became true. */
  readonly since: number;
  readonly firedAt?: number;
  readonly resolvedAt?: number;
  readonly acknowledgedAt?: number;
  readonly snoozedUntil?: number;
  readonly value?: number;
  /** "Living room air is unhealthy." */
  readonly title: string;
  /** "PM2.5 is 62 µg/m³ and has been above 35 for 12 minutes." */
  readonly detail: string;
};
