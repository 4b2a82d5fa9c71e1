/** Amounts of money, as the home's language writes them. */
import { locale } from '#model/words/spoken.ts';

const formats = new Map<string, Intl.NumberFormat>();

function format(currency: string, decimals: number): Intl.NumberFormat {
  const id = `${locale()} ${currency} ${decimals}`;
  let found = formats.get(id);
  if (!found) {
    const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    found = new Intl.NumberFormat(locale(), {
      ...style,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(id, found);
  }
  return found;
}

/** "€1.94", and without cents from `whole` on: "€74". */
export function money(value: number, currency: string, isRough = false): string {
  return format(currency, isRough ? 0 : 2).format(value);
}
