/** What a mapping has read is not read a second time. */
import type { Path } from './mapping-path.ts';
import type { Payload } from './payload.ts';

/** A payload without what stands at the paths; null when a path is the whole of it. */
export function withoutMapped(payload: Payload, paths: readonly Path[]): Payload {
  let rest: unknown = payload;
  for (const path of paths) rest = without(rest, path);
  return rest as Payload;
}

function without(value: unknown, path: Path): unknown {
  const [first, ...deeper] = path;
  if (first === undefined) return null;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  const inner = (value as Readonly<Record<string | number, unknown>>)[first];
  Object.defineProperty(copy, first, { value: without(inner, deeper), enumerable: true });
  return copy;
}
