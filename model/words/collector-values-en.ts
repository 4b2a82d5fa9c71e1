import type { Unit } from '../units.ts';
import { spoken } from './spoken.ts';

const unit = (kept: Unit): string => (kept === '' ? 'no unit' : kept);

/** What is wrong with settings that make a value of something, in English: the parts that differ. */
export const valuesCollectorWords = spoken('collector-values', {
  otherUnit: (from: string, needed: Unit, kept: Unit) =>
    `a value in ${from} is kept in ${unit(needed)}, not in ${unit(kept)}; write the right unit, or use scale and offset`,
} as const);
