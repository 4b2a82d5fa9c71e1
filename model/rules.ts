/** A person's own rules, as the settings hold them. */
import { z } from 'zod';
import { NoExpression, parseExpression } from './expression.ts';
import { on, ruleId, ruleSchema, type Rule, type Selector } from './rule-kinds.ts';
import { ruleFaultWords as words } from './words/rule-faults-en.ts';

/** A rule that does not watch: its id is enough, and whatever else was written about it may stay. */
const switchedOffSchema = z.looseObject({ enabled: z.literal(false).meta(on), id: ruleId });
export type SwitchedOff = Pick<z.output<typeof switchedOffSchema>, 'enabled' | 'id'>;

/** A person's own rules: ids tell them apart, a limit clears on its own side, and none watches everything. */
export const rulesSchema = z
  .array(z.discriminatedUnion('enabled', [switchedOffSchema, ruleSchema]))
  .superRefine((rules, context) => {
    const seen = new Set<string>();
    for (const [i, rule] of rules.entries()) {
      const refuse = (field: string, message: string): void =>
        context.addIssue({ code: 'custom', path: [i, field], message });
      if (seen.has(rule.id)) refuse('id', words.idTaken(rule.id));
      seen.add(rule.id);
      if (!rule.enabled) continue;
      if (watchesEverything(rule.series)) refuse('series', 'say what it watches: a class, a name, a unit or labels');
      for (const [field, message] of faultsOf(rule)) refuse(field, message);
    }
  });

const watchesEverything = ({ any, name, unit, labels = {} }: Selector): boolean =>
  any === undefined && name === undefined && unit === undefined && Object.keys(labels).length === 0;

/** What does not fit together in a rule: the field, and why. */
function* faultsOf(rule: Rule): Generator<[field: string, message: string]> {
  switch (rule.when) {
    case 'above':
    case 'below':
    case 'rising':
    case 'falling':
    case 'quota':
    case 'forecast': {
      if (rule.clear === undefined) return;
      const side = rule.when === 'forecast' ? rule.crosses : rule.when === 'quota' ? 'below' : rule.when;
      // A fall is given by how fast it falls: that fires above its limit, as a rise does.
      const isBelow = side === 'below';
      if (isBelow ? rule.clear >= rule.limit : rule.clear <= rule.limit) return;
      yield ['clear', words.cannotClear(side, rule.limit)];
      return;
    }
    case 'outside':
      if (rule.low >= rule.high) yield ['high', 'write the lower limit first'];
      else if (2 * rule.inset >= rule.high - rule.low) yield ['inset', 'it could never clear so far inside'];
      return;
    case 'failing':
      if (rule.times === undefined && rule.without === undefined) yield ['times', 'say how often, or for how long'];
      return;
    case 'expression':
      yield* unknownNames(rule);
      break;
    default:
  }
}

function* unknownNames({ expression, as, of }: Extract<Rule, { when: 'expression' }>): Generator<[string, string]> {
  try {
    const { names } = parseExpression(expression);
    const unknown = names.find((name) => name !== as && !Object.hasOwn(of, name));
    if (unknown !== undefined) yield ['expression', words.unknownName(unknown)];
  } catch (error) {
    // Its own field has said so.
    if (!(error instanceof NoExpression)) throw error;
  }
}
