/** Puts a value at a path of sections and lists. */
import type { SettingPath } from '#model/settings-api.ts';

/** What is missing on the way is made: a list where a number follows, a section where a name does. */
export function putAt(root: object, path: SettingPath, value: unknown): void {
  const [step, ...rest] = path;
  if (step === undefined) return;
  if (rest.length === 0) {
    Object.defineProperty(root, step, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  const within: unknown = Object.hasOwn(root, step) ? Reflect.get(root, step) : undefined;
  const next = typeof within === 'object' && within !== null ? within : typeof rest[0] === 'number' ? [] : {};
  Object.defineProperty(root, step, { value: next, enumerable: true, configurable: true, writable: true });
  putAt(next, rest, value);
}
