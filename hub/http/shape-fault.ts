/** What is wrong with the shape of an answer, from the first thing zod found, in one clause. Pure. */
import type { z } from 'zod';
import { shapeFaultWords as words } from '#model/words/http-en.ts';

type Issue = z.core.$ZodIssue;

/** "current.time is text where a number should be". No value of the answer stands in it. */
export function shapeFault({ issues }: z.ZodError, body: unknown): string {
  const [first] = issues;
  if (!first) return words.other(words.whole, '');
  const { issue, path } = innermost(first, []);
  const where = path.length === 0 ? words.whole : path.map(place).join('').replace(/^\./, '');
  const came = valueAt(body, path);
  switch (issue.code) {
    case 'invalid_type':
      return came === undefined ? words.missing(where) : words.instead(where, kindOf(came), wanted(issue.expected));
    case 'invalid_value':
      return came === undefined ? words.missing(where) : words.instead(where, words.something, words.known);
    case 'invalid_union':
      return came === undefined ? words.missing(where) : words.instead(where, kindOf(came), unionOf(issue));
    case 'too_big':
    case 'too_small':
      return words.outside(where);
    case 'unrecognized_keys':
      return words.unknown(where, issue.keys[0] ?? '');
    default:
      return words.other(where, issue.message);
  }
}

/** Of a union whose branches all see the same kind of thing, what is wrong deepest inside. */
function innermost(issue: Issue, above: readonly PropertyKey[]): { issue: Issue; path: PropertyKey[] } {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return { issue, path };
  const deepest = issue.errors
    .flatMap(([one]) => (one ? [innermost(one, path)] : []))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
  return deepest !== undefined && deepest.path.length > path.length ? deepest : { issue, path };
}

function unionOf({ errors }: Issue & { readonly code: 'invalid_union' }): string {
  const kinds = errors.flatMap(([one]) => (one?.code === 'invalid_type' ? [wanted(one.expected)] : []));
  return kinds.length === 0 ? words.something : [...new Set(kinds)].join(' or ');
}

const wanted = (expected: string): string => words.kinds[expected] ?? expected;
const place = (key: PropertyKey): string => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`);

function kindOf(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return words.kinds[kind] ?? words.something;
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  let value = body;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
