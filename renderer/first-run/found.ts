/** What was found, as rows of the first run. Pure. */
import type { Found } from '#model/found-api.ts';
import { parseSeriesKey } from '#model/series.ts';
import { firstRunWords } from '#model/words/first-run-en.ts';
import { within } from '#model/words/spoken.ts';
import { quantityText, told } from '../format/number.ts';
import { skyOf } from '../panels/weather/sky.ts';

/** Those that need nothing from the person. */
export const canStart = ({ state }: Found): boolean => state !== 'asks';

/** Device behind it, when there is one. */
export function deviceOf({ values }: Found): string | undefined {
  const [first] = values;
  return first === undefined ? undefined : parseSeriesKey(first.series).labels['device'];
}

/** Things of which one device is left out; others are whole sources. */
const isDevice = ({ what }: Found): boolean => what === 'plug' || what === 'sensor' || what === 'device';

/** How it is left out: as a device that is hidden, or as a source that is off; undefined when it cannot be. */
export type Leaving = { readonly path: string; readonly out: object; readonly in: object };

export function leavingOf(found: Found): Leaving | undefined {
  const device = isDevice(found) ? deviceOf(found) : undefined;
  if (device !== undefined)
    return { path: `devices/${encodeURIComponent(device)}`, out: { hidden: true }, in: { hidden: false } };
  if (found.source === null) return undefined;
  return { path: `sources/${encodeURIComponent(found.source)}`, out: { enabled: false }, in: { enabled: true } };
}

/** At most two values: "47°, load 12%", "8.2°, light rain", "61 W". Empty while there is none. */
export function valueText({ what, values, code }: Found): string {
  const [first, second] = values;
  if (first === undefined) return '';
  const one = textOf(first);
  if (what === 'weather' && code !== null) return `${one}, ${within(skyOf(code).text)}`;
  if (second === undefined) return one;
  const other = textOf(second);
  return `${one}, ${what === 'machine' && second.unit === '%' ? firstRunWords.load(other) : other}`;
}

function textOf({ value, unit, quantity }: Found['values'][number]): string {
  if (unit === 'bool') return told(value, { unit, quantity });
  return quantityText(value, unit, unit === '°C' || unit === '%' ? decimals(quantity) : undefined);
}

/** Heat and load of a machine move too fast for a decimal. */
const decimals = (quantity: string): number | undefined => (quantity.startsWith('cpu_') ? 0 : undefined);

/** The order in which they came, so that a row never jumps; what is gone leaves its place. */
export function keepOrder(before: readonly Found[], now: readonly Found[]): readonly Found[] {
  const byId = new Map(now.map((each) => [each.id, each]));
  const kept = before.flatMap(({ id }) => byId.get(id) ?? []);
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...now.filter(({ id }) => !known.has(id))];
}
