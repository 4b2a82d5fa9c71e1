/** Which of many readings says most, to stand as large as on the wall. Pure. */
import type { TrialReading } from './source-kind.ts';

const order = [
  'temperature',
  'power',
  'pm2_5',
  'co2',
  'price',
  'yield',
  'rate',
  'humidity',
  'energy',
  'cpu_temperature',
  'level',
  'battery',
];

type Told = Pick<TrialReading, 'quantity' | 'kind'>;

function rankOf({ quantity, kind }: Told): number {
  const found = order.indexOf(quantity);
  if (found !== -1) return found;
  return kind === 'gauge' ? order.length : kind === 'counter' ? order.length + 1 : order.length + 2;
}

/** The most telling first; each quantity once. */
export function tellingFirst<T extends Told>(readings: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return readings
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .filter(({ quantity }) => !seen.has(quantity) && seen.add(quantity));
}
