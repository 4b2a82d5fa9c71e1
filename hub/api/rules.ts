/** The rules that come with Mantel. */
import { z } from 'zod';
import { builtInRuleSchema } from '#model/rule-api.ts';
import type { Rule } from '#model/alert.ts';
import { ruleAdvice, ruleTitle } from '#model/words/rules-en.ts';
import { defaultRules } from '../alerts/default-rules.ts';
import { type Routes, permit, refused } from './routes.ts';

export function ruleRoutes(app: Routes): void {
  app.get(
    '/api/v1/rules',
    {
      config: permit('view'),
      schema: {
        tags: ['Alerts'],
        summary: 'List the built-in rules',
        description:
          "Those that watch without being written. A person's own stand in the settings; one of the same id replaces a built-in one, or switches it off.",
        response: { 200: z.array(builtInRuleSchema).meta({ description: 'In their order.' }), ...refused },
      },
    },
    () => defaultRules.map((rule) => ({ ...rule, title: ruleTitle(rule), ...advised(rule) })),
  );
}

function advised(rule: Rule): { readonly advice?: string } {
  const advice = ruleAdvice(rule);
  return advice === undefined ? {} : { advice };
}
