import type { Labels } from '#model/series.ts';
import { screenWords as words } from '#model/words/screen-en.ts';

/** "pm2_5" as "fine dust"; what has no word of its own is made readable: "soil_moisture" as "soil moisture". */
export function quantityName(quantity: string): string {
  if (Object.hasOwn(words.quantities, quantity)) return words.quantities[quantity] ?? quantity;
  return quantity.replaceAll(/[_.]+/g, ' ');
}

/** "heat", and of which part where a thing has several: "heat (nvme)". */
export function quantityOf({ quantity, labels }: { readonly quantity: string; readonly labels: Labels }): string {
  const { sensor } = labels;
  return sensor === undefined ? quantityName(quantity) : `${quantityName(quantity)} (${sensor})`;
}
