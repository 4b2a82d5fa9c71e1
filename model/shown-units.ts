/**
 * Units a person reads instead of those that are kept. Readings stay metric in the store, on the wire and in exports;
 * only what is shown follows the home's choice. Factors: NIST Special Publication 811, appendix B.
 */
import { units, type Unit } from './units.ts';

export const unitSystems = ['metric', 'imperial'] as const;
export type UnitSystem = (typeof unitSystems)[number];

/** A value as it is shown. `decimals` is what a person wants to read of it. */
export type Shown = { readonly value: number; readonly unit: string; readonly decimals: number };

type Other = {
  readonly unit: string;
  readonly factor: number;
  readonly offset?: number;
  readonly decimals: number;
  /** Of a difference, which is smaller than what it is a difference of; as many unless told. */
  readonly differenceDecimals?: number;
};

const imperial: Partial<Record<Unit, Other>> = {
  '°C': { unit: '°F', factor: 1.8, offset: 32, decimals: 0, differenceDecimals: 1 },
  'm/s': { unit: 'mph', factor: 2.236936, decimals: 0, differenceDecimals: 1 },
  mm: { unit: 'in', factor: 0.03937008, decimals: 2 },
  'mm/h': { unit: 'in/h', factor: 0.03937008, decimals: 2 },
  m: { unit: 'ft', factor: 3.28084, decimals: 1 },
  hPa: { unit: 'inHg', factor: 0.02952998, decimals: 2 },
  kg: { unit: 'lb', factor: 2.204623, decimals: 1 },
  l: { unit: 'gal', factor: 0.2641721, decimals: 1 },
};

const other = (unit: Unit, system: UnitSystem): Other | undefined =>
  system === 'imperial' ? imperial[unit] : undefined;

export function shownValue(value: number, unit: Unit, system: UnitSystem): Shown {
  const found = other(unit, system);
  if (found === undefined) return { value, unit, decimals: units[unit].decimals };
  return { value: value * found.factor + (found.offset ?? 0), unit: found.unit, decimals: found.decimals };
}

/** The same of a difference between two values: nothing is warmer by 32 degrees for the unit's sake. */
export function shownDifference(value: number, unit: Unit, system: UnitSystem): Shown {
  const found = other(unit, system);
  if (found === undefined) return { value, unit, decimals: units[unit].decimals };
  const decimals = found.differenceDecimals ?? found.decimals;
  return { value: value * found.factor, unit: found.unit, decimals };
}

/** What is kept of a value that a person wrote as it is shown. */
export function keptValue(value: number, unit: Unit, system: UnitSystem): number {
  const found = other(unit, system);
  return found === undefined ? value : (value - (found.offset ?? 0)) / found.factor;
}

/** The same of a difference between two values. */
export function keptDifference(value: number, unit: Unit, system: UnitSystem): number {
  return value / (other(unit, system)?.factor ?? 1);
}
