/** Parses one expression into a function. Only the operations of values.ts exist; there is nothing to escape to. */
import { mqttTemplatesCollectorWords as words } from '#model/words/collector-mqtt-templates-en.ts';
import { textOf } from './text.ts';
import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';
import { UnreadableTemplate } from './unreadable.ts';
import type { Value } from './values.ts';
import { filters, functions, isTruthy, memberOf, methods, operators, tests } from './values.ts';

export type Scope = ReadonlyMap<string, Value>;
export type Expression = (scope: Scope) => Value;

/** Names that a message gives; others are known only once the template has set them. */
const constants: Readonly<Record<string, Value>> = {
  true: true,
  True: true,
  false: false,
  False: false,
  none: null,
  None: null,
};
/** Binary operators from the loosest to the tightest. */
const levels: readonly (readonly string[])[] = [['+', '-'], ['~'], ['*', '/', '//', '%'], ['**']];
const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=']);
const aliases: Readonly<Record<string, string>> = { d: 'default', count: 'length' };
/** Deeper nesting is no template anybody wrote. */
const deepest = 40;

/** Throws UnreadableTemplate. `names` are those that exist when it runs. */
export function parseExpression(code: string, names: ReadonlySet<string>): Expression {
  const tokens = tokensOf(code);
  let at = 0;
  let depth = 0;

  const peek = (value: string): boolean => {
    const token = tokens[at];
    return token !== undefined && token.kind !== 'string' && token.value === value;
  };
  const accept = (value: string): boolean => {
    if (!peek(value)) return false;
    at++;
    return true;
  };
  const expect = (value: string): void => {
    if (!accept(value)) throw new UnreadableTemplate(words.missing(value, code.trim()));
  };
  const nameNext = (): string => {
    const token = tokens[at++];
    if (token?.kind !== 'name') throw new UnreadableTemplate(words.noName(code.trim()));
    return token.value;
  };

  function ternary(): Expression {
    if (++depth > deepest) throw new UnreadableTemplate(words.tooDeep);
    const yes = either();
    let result = yes;
    if (accept('if')) {
      const condition = either();
      const no: Expression = accept('else') ? ternary() : () => undefined;
      result = (scope) => (isTruthy(condition(scope)) ? yes(scope) : no(scope));
    }
    depth--;
    return result;
  }

  function either(): Expression {
    let left = both();
    while (accept('or')) {
      const [first, second] = [left, both()];
      left = (scope) => {
        const value = first(scope);
        return isTruthy(value) ? value : second(scope);
      };
    }
    return left;
  }

  function both(): Expression {
    let left = negation();
    while (accept('and')) {
      const [first, second] = [left, negation()];
      left = (scope) => {
        const value = first(scope);
        return isTruthy(value) ? second(scope) : value;
      };
    }
    return left;
  }

  function negation(): Expression {
    if (!accept('not')) return comparison();
    if (++depth > deepest) throw new UnreadableTemplate(words.tooDeep);
    const inner = negation();
    depth--;
    return (scope) => !isTruthy(inner(scope));
  }

  function comparison(): Expression {
    let left = binary(0);
    for (;;) {
      const token = tokens[at];
      let operator = '';
      if (token?.kind === 'operator' && comparisons.has(token.value)) operator = token.value;
      else if (peek('in')) operator = 'in';
      else if (peek('not') && tokens[at + 1]?.value === 'in') operator = 'not in';
      if (operator === '') return left;
      at += operator === 'not in' ? 2 : 1;
      left = apply(operator, left, binary(0));
    }
  }

  function binary(level: number): Expression {
    const here = levels[level];
    if (!here) return unary();
    let left = binary(level + 1);
    for (let token = tokens[at]; token?.kind === 'operator' && here.includes(token.value); token = tokens[at]) {
      at++;
      left = apply(token.value, left, binary(level + 1));
    }
    return left;
  }

  function unary(): Expression {
    if (!peek('-') && !peek('+')) return filtered(postfix(primary()));
    const isMinus = accept('-');
    if (!isMinus) at++;
    const inner = postfix(primary());
    return filtered(isMinus ? apply('-', () => 0, inner) : inner);
  }

  function primary(): Expression {
    const token: Token | undefined = tokens[at++];
    if (token?.kind === 'number' || token?.kind === 'string') {
      const { value } = token;
      return () => value;
    }
    if (token?.kind === 'name') return named(token.value);
    if (token?.value === '(') {
      const inner = ternary();
      expect(')');
      return inner;
    }
    if (token?.value === '[') {
      const items = list(']');
      return (scope) => items.map((item) => item(scope));
    }
    if (token?.value === '{') return dictionary();
    throw new UnreadableTemplate(words.incomplete(code.trim()));
  }

  function named(name: string): Expression {
    if (Object.hasOwn(constants, name)) return () => constants[name];
    const call = peek('(') && Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (call) {
      at++;
      const args = list(')');
      return (scope) => call(...args.map((arg) => arg(scope)));
    }
    if (!names.has(name)) throw new UnreadableTemplate(words.uses(name));
    return (scope) => scope.get(name);
  }

  /** Items up to a closing bracket; names of arguments are not understood, apart from `default`, which comes last. */
  function list(close: string): Expression[] {
    const items: Expression[] = [];
    while (!accept(close)) {
      if (items.length > 0) expect(',');
      if (accept(close)) break;
      const isDefault = peek('default') && tokens[at + 1]?.value === '=';
      if (isDefault) at += 2;
      items.push(ternary());
    }
    return items;
  }

  function dictionary(): Expression {
    const entries: [Expression, Expression][] = [];
    while (!accept('}')) {
      if (entries.length > 0) expect(',');
      if (accept('}')) break;
      const key = ternary();
      expect(':');
      entries.push([key, ternary()]);
    }
    return (scope) => Object.fromEntries(entries.map(([key, value]) => [textOf(key(scope)), value(scope)]));
  }

  function postfix(start: Expression): Expression {
    let whole = start;
    for (;;) {
      const of = whole;
      if (accept('.')) {
        const token = tokens[at];
        const name = token?.kind === 'number' ? String((at++, token.value)) : nameNext();
        const method = peek('(') && Object.hasOwn(methods, name) ? methods[name] : undefined;
        if (peek('(') && !method) throw new UnreadableTemplate(words.uses(`.${name}()`));
        if (method) {
          at++;
          const args = list(')');
          whole = (scope) => method(of(scope), ...args.map((arg) => arg(scope)));
        } else whole = (scope) => memberOf(of(scope), /^\d+$/.test(name) ? Number(name) : name);
      } else if (accept('[')) {
        const key = ternary();
        expect(']');
        whole = (scope) => memberOf(of(scope), key(scope));
      } else return whole;
    }
  }

  function filtered(start: Expression): Expression {
    let value = start;
    for (;;) {
      const of = value;
      if (accept('|')) {
        const said = nameNext();
        const name = aliases[said] ?? said;
        const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
        if (!filter) throw new UnreadableTemplate(words.usesFilter(said));
        const args = accept('(') ? list(')') : [];
        value = postfix((scope) => filter(of(scope), ...args.map((arg) => arg(scope))));
      } else if (accept('is')) {
        const isNot = accept('not');
        const said = nameNext();
        const test = Object.hasOwn(tests, said) ? tests[said] : undefined;
        if (!test) throw new UnreadableTemplate(words.usesTest(said));
        const args = accept('(') ? list(')') : [];
        value = (scope) => test(of(scope), args[0]?.(scope)) !== isNot;
      } else return value;
    }
  }

  const parsed = ternary();
  if (at < tokens.length) throw new UnreadableTemplate(words.notUnderstood(code.trim()));
  return parsed;
}

function apply(name: string, a: Expression, b: Expression): Expression {
  const operator = operators[name];
  if (!operator) throw new UnreadableTemplate(words.uses(name));
  return (scope) => operator(a(scope), b(scope));
}
