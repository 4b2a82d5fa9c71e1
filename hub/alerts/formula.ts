/** Formulas of rules, each parsed once. */
import { parseExpression, type Expression } from '#model/expression.ts';

const parsed = new Map<string, Expression>();
/** Settings change seldom; a home does not write that many. */
const most = 500;

/** Of a text that the settings have taken; throws NoExpression for another. */
export function formulaOf(text: string): Expression {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= most) parsed.clear();
  const expression = parseExpression(text);
  parsed.set(text, expression);
  return expression;
}
