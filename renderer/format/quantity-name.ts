import type { Labels } from '#model/series.ts';
import { screenWords as words } from '#model/words/screen-en.ts';

/** "pm2_5" as "fine dust"; what has no word of its own is made readable: "soil_moisture" as "soil moisture". */
export function quantityName(quantity: string): string {
  if (Object.hasOwn(words.quantities, quantity)) return words.quantities[quantity] ?? quantity;
  return quantity.replaceAll(/[_.]+/g, ' ');
}

/** "heat", and of which part or thing where there are several: "heat (nvme)", "rate (USD)". */
export function quantityOf({ quantity, labels }: { readonly quantity: string; readonly labels: Labels }): string {
  const { sensor, device, place, derived, ...others } = labels;
  const of = sensor ?? (device === undefined && place === undefined ? Object.values(others)[0] : undefined);
  return of === undefined || derived !== undefined ? quantityName(quantity) : `${quantityName(quantity)} (${of})`;
}
