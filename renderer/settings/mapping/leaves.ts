/** The values of a message with the paths a mapping names them by. Pure. */
import { isValues, plainText } from '../form/paths.ts';

export type Leaf = { readonly path: string; readonly value: string };

const mostLeaves = 40;

/** Every plain value of a JSON message; the whole message when it is none. */
export function leavesOf(payload: string): readonly Leaf[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(payload);
  } catch {
    return payload.trim() === '' ? [] : [{ path: '', value: payload.trim() }];
  }
  const found: Leaf[] = [];
  collect(parsed, '', found);
  return found.slice(0, mostLeaves);
}

function collect(value: unknown, path: string, found: Leaf[]): void {
  if (Array.isArray(value)) {
    for (const [i, each] of value.entries()) collect(each, `${path}[${i}]`, found);
  } else if (isValues(value)) {
    for (const [key, each] of Object.entries(value)) collect(each, joined(path, key), found);
  } else if (value !== null) found.push({ path, value: plainText(value) });
}

/** Keys that are no plain names stand in brackets and quotes. */
function joined(path: string, key: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** What the value at a path may be called, from its last key: "probes[0].soilMoisture" is soil_moisture. */
export function quantityAt(path: string): string {
  const last = /([A-Za-z_][\w-]*)["\]]*$/.exec(path.replace(/\[\d+\]$/, ''))?.[1] ?? '';
  return last
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll('-', '_');
}
