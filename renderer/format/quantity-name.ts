import type { Labels } from '#model/series.ts';
import { screenWords as words } from '#model/words/screen-en.ts';

/** "pm2_5" as "fine dust"; what has no word of its own is made readable: "soil_moisture" as "soil moisture". */
export function quantityName(quantity: string): string {
  if (Object.hasOwn(words.quantities, quantity)) return words.quantities[quantity] ?? quantity;
  return quantity.replaceAll(/[_.]+/g, ' ');
}

type Told = { readonly collector: string; readonly quantity: string; readonly labels: Labels };

/** Labels that tell apart several of a quantity; those of a whole source, such as its device, do not. */
const telling = ['sensor', 'symbol', 'maturity', 'currency', 'project', 'interval', 'source', 'job'] as const;

/** "heat", and of which part where a thing has several: "heat (nvme)", "price (SPY)". */
export function quantityOf({ collector, quantity, labels }: Told): string {
  const name = quantityName(
    Object.hasOwn(words.quantities, `${collector}.${quantity}`) ? `${collector}.${quantity}` : quantity,
  );
  const of = telling.map((label) => labels[label]).filter((each) => each !== undefined);
  return of.length === 0 ? name : `${name} (${of.join(', ')})`;
}

/** Of what moves by less than its unit usually shows: a yield, a rate, the level of a river. */
const fine: Readonly<Record<string, number>> = { yield: 2, change_percent: 1, rate: 4, level: 2 };

/** Decimals a quantity wants beyond those of its unit. */
export const decimalsOf = ({ quantity }: { readonly quantity: string }): number | undefined =>
  Object.hasOwn(fine, quantity) ? fine[quantity] : undefined;
