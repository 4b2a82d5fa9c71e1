/** Numbers as people read them: the decimals of their unit, a real minus sign, the unit set apart. */
import { units, type Unit } from '#model/units.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { stateWords } from '#model/words/states-en.ts';

const formats = new Map<number, Intl.NumberFormat>();

function fixed(value: number, decimals: number): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('en', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    formats.set(decimals, format);
  }
  return format.format(value).replace('-', '\u2212');
}

/** A number and its unit, apart, because they are set in different sizes. `tight` units stand close: 21.4°, 46%. */
export type Quantity = { readonly number: string; readonly unit: string; readonly tight: boolean };

const tight: ReadonlySet<string> = new Set(['°', '%']);

const durations = [
  [86_400, words.span.day],
  [3_600, words.span.hour],
  [60, words.span.minute],
] as const;

/** Of which larger unit a time in seconds is told, and how many seconds that holds: from twice as much on. */
export function durationUnit(seconds: number): { readonly size: number; readonly unit: string } {
  const found = durations.find(([size]) => Math.abs(seconds) >= 2 * size);
  return found === undefined ? { size: 1, unit: words.span.second } : { size: found[0], unit: found[1] };
}

/** `scale`: the value by whose unit it is told, where several stand side by side. */
export function quantity(value: number, unit: Unit, decimals?: number, scale = value): Quantity {
  const duration = unit === 's' ? durationUnit(scale) : undefined;
  if (duration !== undefined && duration.size > 1) {
    const told = value / duration.size;
    return { number: fixed(told, decimals ?? (told < 10 ? 1 : 0)), unit: duration.unit, tight: false };
  }
  if (unit === 'bool') return { number: value >= 0.5 ? 'on' : 'off', unit: '', tight: true };
  if (unit === 'W' && Math.abs(value) >= 10_000) return { number: fixed(value / 1_000, 1), unit: 'kW', tight: false };
  if (unit === 'B' && Math.abs(value) >= 1e6) return { number: fixed(value / 1e6, 1), unit: 'MB', tight: false };
  if (unit === '°C') return { number: fixed(value, decimals ?? 1), unit: '°', tight: true };
  const shown = unit === 'index' || unit === 'count' ? '' : unit;
  return { number: fixed(value, decimals ?? decimalsOf(value, unit)), unit: shown, tight: tight.has(unit) };
}

function decimalsOf(value: number, unit: Unit): number {
  if (unit === '') return Number.isInteger(value) ? 0 : 2;
  return units[unit].decimals;
}

/** "21.4°", "412 W", "46%". */
export function quantityText(value: number, unit: Unit, decimals?: number, scale = value): string {
  const { number, unit: shown, tight: close } = quantity(value, unit, decimals, scale);
  return shown === '' ? number : close ? `${number}${shown}` : `${number}\u00a0${shown}`;
}

/** The same of a series, whose states have words of their own: "closed". */
export function told(
  value: number,
  { unit, quantity: name }: { readonly unit: Unit; readonly quantity: string },
): string {
  return unit === 'bool' ? stateWords(name)[value >= 0.5 ? 1 : 0] : quantityText(value, unit);
}

/** "251,640". */
export function whole(value: number): string {
  return fixed(value, 0);
}

/** Kilowatt-hours: "0.84", "6.8", "112". */
export function kilowattHours(value: number): string {
  return fixed(value, value < 1 ? 2 : value < 100 ? 1 : 0);
}

/** km/h for a wind in m/s. */
export function kilometresPerHour(metresPerSecond: number): string {
  return fixed(metresPerSecond * 3.6, 0);
}

/** Degrees without decimals: "8". Never "-0". */
export function wholeDegrees(value: number): string {
  return fixed(Math.round(value) + 0, 0);
}

/** The same with its sign: "8°". */
export function degrees(value: number): string {
  return `${wholeDegrees(value)}°`;
}
