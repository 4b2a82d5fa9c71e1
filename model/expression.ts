/**
 * Small formulas over named values, such as `indoor - outdoor > 5`: numbers, names, + - * /, comparisons, and, or, not,
 * parentheses and a few functions. Parsed here, never evaluated as a program.
 */
import { dewPoint, absoluteHumidity } from './humid-air.ts';
import { formulaFaultWords as words } from './words/rule-faults-en.ts';

export type Expression = {
  /** Each once, in the order in which they stand. */
  readonly names: readonly string[];
  readonly yields: 'number' | 'truth';
  /** Undefined when it has no result: a division by zero, the root of what has none. */
  evaluate(valueOf: (name: string) => number): number | boolean | undefined;
};

/** The text is no formula; `message` says why, for people. */
export class NoExpression extends Error {
  override readonly name = 'NoExpression';
}

type Values = (name: string) => number;
type Node =
  | { readonly type: 'number'; readonly run: (values: Values) => number }
  | { readonly type: 'truth'; readonly run: (values: Values) => boolean };

type Fn = { readonly least: number; readonly most: number; readonly run: (values: number[]) => number };
const functions: ReadonlyMap<string, Fn> = new Map([
  ['abs', { least: 1, most: 1, run: ([a = NaN]) => Math.abs(a) }],
  ['round', { least: 1, most: 1, run: ([a = NaN]) => Math.round(a) }],
  ['min', { least: 1, most: 8, run: (all) => Math.min(...all) }],
  ['max', { least: 1, most: 8, run: (all) => Math.max(...all) }],
  ['abs_humidity', { least: 2, most: 2, run: ([t = NaN, h = NaN]) => absoluteHumidity(t, h) }],
  ['dew_point', { least: 2, most: 2, run: ([t = NaN, h = NaN]) => dewPoint(t, h) }],
]);
const keywords: ReadonlySet<string> = new Set(['and', 'or', 'not']);

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};
const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const longest = 500;
const deepest = 50;
const tokenPattern = /\s*(\d+(?:\.\d+)?|[a-z][a-z0-9_]*|[<>=!]=|[<>()+\-*/,])\s*/y;

function tokensOf(text: string): string[] {
  if (text.length > longest) throw new NoExpression(words.tooLong(longest));
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const from = tokenPattern.lastIndex;
    const [, token] = tokenPattern.exec(text) ?? [];
    if (token === undefined) throw new NoExpression(words.unreadable(text.slice(from).trim().slice(0, 20)));
    tokens.push(token);
  }
  return tokens;
}

/** Throws NoExpression. */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  const names = new Set<string>();
  let place = 0;
  let depth = 0;
  let isUnknown = false;

  const peek = (): string | undefined => tokens[place];
  const take = (...wanted: readonly string[]): string | undefined => {
    const token = peek();
    if (token === undefined || !wanted.includes(token)) return undefined;
    place += 1;
    return token;
  };
  const expect = (token: string): void => {
    if (take(token) === undefined) throw new NoExpression(words.wantsSign(token, peek()));
  };
  const number = (node: Node): ((values: Values) => number) => {
    if (node.type === 'number') return node.run;
    throw new NoExpression(words.noNumber);
  };
  const truth = (node: Node): ((values: Values) => boolean) => {
    if (node.type === 'truth') return node.run;
    throw new NoExpression(words.noTruth);
  };

  function either(): Node {
    let left = both();
    while (take('or')) {
      const [a, b] = [truth(left), truth(both())];
      left = { type: 'truth', run: (values) => a(values) || b(values) };
    }
    return left;
  }
  function both(): Node {
    let left = negation();
    while (take('and')) {
      const [a, b] = [truth(left), truth(negation())];
      left = { type: 'truth', run: (values) => a(values) && b(values) };
    }
    return left;
  }
  function negation(): Node {
    if (!take('not')) return comparison();
    const a = within(() => truth(negation()));
    return { type: 'truth', run: (values) => !a(values) };
  }
  function comparison(): Node {
    const left = sum();
    const compare = comparisons[take(...Object.keys(comparisons)) ?? ''];
    if (compare === undefined) return left;
    const [a, b] = [number(left), number(sum())];
    return {
      type: 'truth',
      run(values) {
        const [x, y] = [a(values), b(values)];
        // A comparison with what is not known is not known, rather than false.
        isUnknown ||= !Number.isFinite(x) || !Number.isFinite(y);
        return compare(x, y);
      },
    };
  }
  const sum = (): Node => chain(product, ['+', '-']);
  const product = (): Node => chain(unary, ['*', '/']);
  function chain(next: () => Node, operators: readonly string[]): Node {
    let left = next();
    for (let token = take(...operators); token !== undefined; token = take(...operators)) {
      const reckon = arithmetic[token] ?? (() => NaN);
      const [a, b] = [number(left), number(next())];
      left = { type: 'number', run: (values) => reckon(a(values), b(values)) };
    }
    return left;
  }
  function unary(): Node {
    if (!take('-')) return primary();
    const a = within(() => number(unary()));
    return { type: 'number', run: (values) => -a(values) };
  }
  function primary(): Node {
    if (take('(')) {
      const inner = within(either);
      expect(')');
      return inner;
    }
    const token = peek();
    if (token === undefined || !/^[a-z\d]/.test(token) || keywords.has(token)) {
      throw new NoExpression(words.wantsValue(token));
    }
    place += 1;
    if (/^\d/.test(token)) return { type: 'number', run: () => Number(token) };
    if (take('(')) return call(token);
    names.add(token);
    return { type: 'number', run: (values) => values(token) };
  }
  function call(name: string): Node {
    const known = functions.get(name);
    if (known === undefined) {
      throw new NoExpression(words.noFunction(name, [...functions.keys()]));
    }
    const parts: ((values: Values) => number)[] = [];
    do parts.push(within(() => number(either())));
    while (take(','));
    expect(')');
    if (parts.length < known.least || parts.length > known.most) {
      throw new NoExpression(words.takes(name, known.least === known.most ? known.least : undefined));
    }
    return { type: 'number', run: (values) => known.run(parts.map((part) => part(values))) };
  }
  function within<Found>(read: () => Found): Found {
    if (++depth > deepest) throw new NoExpression(words.tooDeep);
    const found = read();
    depth -= 1;
    return found;
  }

  const root = either();
  if (place < tokens.length) throw new NoExpression(words.misplaced(tokens[place] ?? ''));
  return {
    names: [...names],
    yields: root.type,
    evaluate(valueOf) {
      isUnknown = false;
      const found = root.run(valueOf);
      return isUnknown || (typeof found === 'number' && !Number.isFinite(found)) ? undefined : found;
    },
  };
}
