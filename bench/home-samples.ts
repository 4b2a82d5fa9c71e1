/** A home's readings for benchmarks: four kinds of series, each about every `step` ms with up to `jitter` ms of delay. */
import type { SeriesKind } from '#model/series.ts';
import type { Unit } from '#model/units.ts';

export const homeKinds = [
  { quantity: 'temperature', unit: '°C', kind: 'gauge' },
  { quantity: 'humidity', unit: '%', kind: 'gauge' },
  { quantity: 'power', unit: 'W', kind: 'gauge' },
  { quantity: 'energy', unit: 'kWh', kind: 'counter' },
] as const satisfies readonly { quantity: string; unit: Unit; kind: SeriesKind }[];

export type HomeQuantity = (typeof homeKinds)[number]['quantity'];

/** xorshift32 in [0, 1): repeatable, so that two runs measure the same bytes. */
export function repeatable(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** Gives one value after the other. Sensors round: 0.1 °C, 1 %, 0.1 W, 0.001 kWh. */
export function homeValues(quantity: HomeQuantity, random: () => number): () => number {
  const noise = (): number => random() + random() + random() - 1.5;
  let temperature = 21;
  let humidity = 45;
  let appliance = 0;
  let energy = 4_211.042;
  return () => {
    switch (quantity) {
      case 'temperature':
        temperature += noise() * 0.03 + (21 - temperature) * 0.0005;
        return rounded(temperature, 1);
      case 'humidity':
        humidity += noise() * 0.15 + (45 - humidity) * 0.0005;
        return rounded(humidity, 0);
      case 'power':
        if (random() < 0.002) appliance = appliance === 0 ? Math.round(random() * 2_000) : 0;
        return rounded(120 + appliance + noise() * 8, 1);
      case 'energy':
        if (random() < 0.3) energy += Math.floor(random() * 4) / 1_000;
        return rounded(energy, 3);
    }
  };
}
