/** What a mapping has read is not read a second time. */
import type { Path } from '#model/json-path.ts';
import type { JsonObject, Payload } from './payload.ts';
import { isObject } from './payload.ts';

type Mapped = readonly { readonly mapping: { readonly path: Path } }[];

/** A payload without what its mappings name; null when one names the whole of it. */
export function withoutMapped(payload: Payload, mapped: Mapped): Payload {
  let rest: unknown = payload;
  for (const { mapping } of mapped) rest = without(rest, mapping.path);
  return rest as Payload;
}

/** An object the same way. One that names the whole of it has read nothing: an object is no number. */
export function partLeft(message: JsonObject, mapped: Mapped): JsonObject {
  if (mapped.length === 0) return message;
  const rest = withoutMapped(
    message,
    mapped.filter(({ mapping }) => mapping.path.length > 0),
  );
  return isObject(rest) ? rest : message;
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
