/** What differs between two settings, as a person would write it. Pure. */
import { isDeepStrictEqual } from 'node:util';
import { Secret } from '#model/secret.ts';
import type { Settings } from '#model/settings.ts';

export type Change = {
  /** "collectors", then the id of the source; else the section and what is within. */
  readonly where: readonly string[];
  /** Undefined: it was not there. */
  readonly was: string | undefined;
  /** Undefined: it goes. */
  readonly becomes: string | undefined;
};

/** Values that are longer say nothing at a glance. */
const longest = 60;

export function changesBetween(before: Settings, after: Settings): readonly Change[] {
  return differences([], shown(before), shown(after));
}

/** Sources by their ids, secrets by their names. */
function shown({ collectors, isBlank: _isBlank, ...core }: Settings): Record<string, unknown> {
  const sources = collectors.map(({ id, kind, enabled, settings }) => [id, { kind, enabled, settings }] as const);
  return plain({ ...core, collectors: Object.fromEntries(sources) }) as Record<string, unknown>;
}

function plain(value: unknown): unknown {
  if (value instanceof Secret) return `secret ${value.name}`;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

function differences(where: readonly string[], was: unknown, becomes: unknown): readonly Change[] {
  if (isDeepStrictEqual(was, becomes)) return [];
  if (isRecord(was) && isRecord(becomes)) {
    const names = new Set([...Object.keys(was), ...Object.keys(becomes)]);
    return [...names].flatMap((name) => differences([...where, name], was[name], becomes[name]));
  }
  return [{ where, was: textOf(was, where), becomes: textOf(becomes, where) }];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only its hash is kept, but that is no text to be read either. */
const concealed = new Set(['pin']);

function textOf(value: unknown, where: readonly string[]): string | undefined {
  if (value === undefined) return undefined;
  if (concealed.has(where.at(-1) ?? '')) return '••••';
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)} ...` : text;
}
