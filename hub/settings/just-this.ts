/** Whether an edit of mantel.yaml did what it was to do, and nothing else. Pure. */
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { putAt } from './put-at.ts';
import { withoutEmpty } from './without-empty.ts';

type Path = readonly (string | number)[];

/** True as well where the text was wrong before: whoever reads it tells of that, with its line. */
export function isJust(before: string, after: string, path: Path, value: unknown): boolean {
  const old = parseDocument(before);
  const now = parseDocument(after);
  if (old.errors.length > 0) return true;
  if (now.errors.length > 0) return false;
  const wanted = asJson(old.toJS({ maxAliasCount: 100 }) ?? {});
  if (typeof wanted !== 'object' || wanted === null) return true;
  if (value === undefined) leaveOut(wanted, path);
  else putAt(wanted, [...path], value);
  const there = asJson(now.toJS({ maxAliasCount: 100 }) ?? {});
  return isDeepStrictEqual(withoutEmpty(asJson(wanted)), withoutEmpty(there));
}

function leaveOut(root: object, path: Path): void {
  const around = path.slice(0, -1).reduce<unknown>((at, step) => {
    return typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  }, root);
  const last = path.at(-1);
  if (Array.isArray(around) && typeof last === 'number') around.splice(last, 1);
  else if (typeof around === 'object' && around !== null && last !== undefined) Reflect.deleteProperty(around, last);
}

/** What an anchor shares stands apart then. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
