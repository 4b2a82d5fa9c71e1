/** Which rules watch: the built-in ones and a person's own. */
import type { Rule } from '#model/alert.ts';
import type { SwitchedOff } from '#model/rules.ts';
import { defaultRules } from './default-rules.ts';

/** An own rule replaces the built-in one of its id, or switches it off; the alarms of smoke and water stay otherwise. */
export function rulesInForce(own: readonly (Rule | SwitchedOff)[] | undefined): readonly Rule[] {
  const byId = new Map<string, Rule | SwitchedOff>(defaultRules.map((rule) => [rule.id, rule]));
  for (const rule of own ?? []) byId.set(rule.id, rule);
  return [...byId.values()].filter((rule) => rule.enabled);
}
