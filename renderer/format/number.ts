/** Numbers as people read them: the decimals of their unit, a real minus sign, the unit set apart. */
import { shownDifference, shownValue, type Shown } from '#model/shown-units.ts';
import { units, type Unit } from '#model/units.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { locale, unitSystem } from '#model/words/spoken.ts';
import { stateWords } from '#model/words/states-en.ts';
import { largeCount, largeName, largeSize } from './large.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** With so many decimals, as the home's language writes numbers. */
export function fixed(value: number, decimals: number): string {
  const id = `${locale()} ${decimals}`;
  let format = formats.get(id);
  if (!format) {
    format = new Intl.NumberFormat(locale(), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    formats.set(id, format);
  }
  return format.format(value).replace('-', '\u2212');
}

/** With the decimals it has: "0.6" metres, "24" inches. Not for readings, whose last digits are noise. */
export const asWritten = (value: number): string => String(value).replace('.', decimalPoint());

/** Of the home's language. */
export const decimalPoint = (): '.' | ',' => (fixed(0.5, 1).charAt(1) === ',' ? ',' : '.');

/** A number and its unit, apart, because they are set in different sizes. `tight` units stand close: 21.4°, 46%. */
export type Quantity = { readonly number: string; readonly unit: string; readonly tight: boolean };

const tight: ReadonlySet<string> = new Set(['°', '%']);

const durations = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
] as const;

/** Of which larger unit a time in seconds is told, and how many seconds that holds: from twice as much on. */
export function durationUnit(seconds: number): { readonly size: number; readonly unit: string } {
  const found = durations.find(([size]) => Math.abs(seconds) >= 2 * size);
  return found === undefined ? { size: 1, unit: words.span.second } : { size: found[0], unit: words.span[found[1]] };
}

/** `scale`: the value by whose unit it is told, where several stand side by side. */
export function quantity(value: number, unit: Unit, decimals?: number, scale?: number): Quantity {
  const duration = unit === 's' ? durationUnit(scale ?? value) : undefined;
  if (duration !== undefined && duration.size > 1) {
    const told = value / duration.size;
    const most = scale === undefined ? undefined : scale / duration.size;
    return written(told, decimals ?? (told < 10 ? 1 : 0), duration.unit, most);
  }
  if (unit === 'bool') return { number: stateWords('')[value >= 0.5 ? 1 : 0], unit: '', tight: true };
  if (unit === 'W' && Math.abs(value) >= 10_000) return written(value / 1_000, 1, 'kW');
  if (unit === 'B' && Math.abs(value) >= 1e6) return written(value / 1e6, 1, 'MB');
  return apart(shownValue(value, unit, unitSystem()), unit, decimals, scale);
}

/** From a million on in words: with the decimals of those it stands beside, where there are such. */
function written(value: number, decimals: number, unit: string, scale?: number): Quantity {
  const size = largeSize(scale ?? value);
  if (size === 1) return { number: fixed(value, decimals), unit, tight: tight.has(unit) };
  const told = value / size;
  const name = largeName(told, size);
  return {
    number: scale === undefined ? largeCount(told) : fixed(told, decimals),
    unit: unit === '' ? name : `${name}\u00a0${unit}`,
    tight: false,
  };
}

function apart(shown: Shown, unit: Unit, decimals?: number, scale?: number): Quantity {
  const isOwn = shown.unit === unit;
  const told = unit === '°C' ? '°' : unit === 'index' || unit === 'count' ? '' : shown.unit;
  return written(shown.value, decimals ?? (isOwn ? decimalsOf(shown.value, unit) : shown.decimals), told, scale);
}

function decimalsOf(value: number, unit: Unit): number {
  if (unit === '') return Number.isInteger(value) ? 0 : 2;
  if (unit === 'kWh') return energyDecimals(value);
  return units[unit].decimals;
}

/** "21.4°", "412 W", "46%". */
export function quantityText(value: number, unit: Unit, decimals?: number, scale?: number): string {
  return joined(quantity(value, unit, decimals, scale));
}

/** How far two values are apart: "1.1°", "38 W". */
export function differenceText(difference: number, unit: Unit): string {
  const shown = shownDifference(difference, unit, unitSystem());
  return joined(shown.unit === unit ? quantity(difference, unit) : apart(shown, unit, shown.decimals));
}

const joined = ({ number, unit, tight: close }: Quantity): string =>
  unit === '' ? number : close ? `${number}${unit}` : `${number}\u00a0${unit}`;

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
  return fixed(value, energyDecimals(value));
}

const energyDecimals = (value: number): number => (Math.abs(value) < 1 ? 2 : Math.abs(value) < 100 ? 1 : 0);

/** A wind given in m/s: "29 km/h", or in miles an hour. */
export function windSpeed(metresPerSecond: number): string {
  const shown = shownValue(metresPerSecond, 'm/s', unitSystem());
  if (shown.unit === 'm/s') return `${fixed(metresPerSecond * 3.6, 0)}\u00a0km/h`;
  return `${fixed(shown.value, 0)}\u00a0${shown.unit}`;
}

/** A temperature in °C without decimals, in the home's unit: "8". Never "-0". */
export function wholeDegrees(celsius: number): string {
  return fixed(Math.round(shownValue(celsius, '°C', unitSystem()).value) + 0, 0);
}

/** Of temperatures: "°C" or "°F". */
export const degreeUnit = (): string => shownValue(0, '°C', unitSystem()).unit;

/** The same with its sign: "8°". */
export function degrees(celsius: number): string {
  return `${wholeDegrees(celsius)}°`;
}

/** A share as a percentage: "9%". */
export function percent(share: number): string {
  return `${fixed(share * 100, 0)}%`;
}
