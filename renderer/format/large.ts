/** From a million on a number is told in words, so that it has room wherever numbers have: "1.25 million". */
import { locale } from '#model/words/spoken.ts';

const sizes = [1e12, 1e9, 1e6] as const;
/** What rounds up to a million is one. */
const nearly = 0.999995;
/** More trillions than these nobody counts. */
const most = 999;

/** By which size a value is told; 1 while its digits are. */
export const largeSize = (value: number): number => sizes.find((size) => Math.abs(value) >= nearly * size) ?? 1;

const digits = new Map<string, Intl.NumberFormat>();
const names = new Map<string, Intl.NumberFormat>();

function kept(formats: Map<string, Intl.NumberFormat>, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const format = formats.get(locale()) ?? new Intl.NumberFormat(locale(), options);
  formats.set(locale(), format);
  return format;
}

/** "million", as it stands behind that number of them. */
export function largeName(count: number, size: number): string {
  const format = kept(names, { notation: 'compact', compactDisplay: 'long' });
  const shown = Math.abs(count) === 1 ? size : 2 * size;
  return format.formatToParts(shown).find(({ type }) => type === 'compact')?.value ?? '';
}

/** Four digits of it: "1.235", "−12.5", "> 999". */
export function largeCount(count: number): string {
  if (Math.abs(count) > most + 1) return count > 0 ? `>\u00a0${most}` : `<\u00a0\u2212${most}`;
  return kept(digits, { maximumSignificantDigits: 4 }).format(count).replace('-', '\u2212');
}
