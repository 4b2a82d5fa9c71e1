/** Numbers as people type them. */
import { writtenNumber } from '#model/written-number.ts';
import { decimalPoint } from './number.ts';

/**
 * "21.4", "-5", "1,000" and "1000": as the home's language writes numbers, and with the other mark where that can mean
 * one thing only, because keypads have what they have. Undefined for what is no number.
 */
export function typedNumber(text: string): number | undefined {
  if (!/^[\s\d.,'’+\-\u2212]+$/.test(text)) return undefined;
  const decimal = decimalPoint();
  const other = decimal === ',' ? '.' : ',';
  return writtenNumber(text, { decimal, thousands: other }) ?? writtenNumber(text, { decimal: other });
}
