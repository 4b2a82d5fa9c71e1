/** Values within settings, by their path. Pure; nothing is changed in place. */
import type { SettingPath } from '#model/settings-api.ts';

export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined where nothing is. */
export function valueAt(whole: unknown, path: SettingPath): unknown {
  let at = whole;
  for (const step of path) {
    if (typeof step === 'number') at = Array.isArray(at) ? (at as readonly unknown[])[step] : undefined;
    else at = isValues(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}

/** The same with another value there; without one, its entry is left out, and sections that hold nothing more. */
export function withValueAt(whole: unknown, path: SettingPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(whole) ? [...(whole as readonly unknown[])] : [];
    if (value === undefined && rest.length === 0) list.splice(step, 1);
    else list[step] = withValueAt(list[step], rest, value) ?? {};
    return list;
  }
  const values = isValues(whole) ? whole : {};
  const next = withValueAt(values[step], rest, value);
  if (next === undefined) {
    const { [step]: _, ...others } = values;
    return Object.keys(others).length === 0 ? undefined : others;
  }
  return { ...values, [step]: next };
}

export const pathKey = (path: SettingPath): string => JSON.stringify(path);

/** Whether two values are written the same way. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isValues(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** A plain value as text; nothing of what is no plain value. */
export function plainText(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}
