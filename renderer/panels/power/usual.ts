/** A number beside what is usual for it at this hour of the week. Pure. */
import { homeWords as words } from '#model/words/home-en.ts';
import { quantityText } from '../../format/number.ts';

/** Between the 20th and the 80th percentile a value is as usual. */
export type UsualBand = { readonly low: number; readonly middle: number; readonly high: number };

/** Percent over the middle from which on the number itself tells nothing more. */
const far = 200;

/** "12% under usual", "as usual"; undefined where the usual is nothing to compare with. */
export function usualText(value: number, { low, middle, high }: UsualBand): string | undefined {
  if (value >= low && value <= high) return words.asUsual;
  if (!(middle > 0)) return undefined;
  const percent = Math.round((Math.abs(value - middle) / middle) * 100);
  if (percent === 0) return words.asUsual;
  if (value < low) return words.underUsual(quantityText(percent, '%', 0));
  return percent > far ? words.farOverUsual : words.overUsual(quantityText(percent, '%', 0));
}
