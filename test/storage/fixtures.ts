/** What the storage tests share: a seeded generator, temporary folders, samples and series in short. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SeriesKind } from '#model/series.ts';
import type { SampleColumns, StoredSeries, StoreOptions } from '#storage/contract.ts';

export type Random = {
  /** In [0, 1). */
  next(): number;
  /** Whole, in [0, below). */
  below(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
};

/** mulberry32: small, fast, the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from.');
      return item;
    },
  };
}

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mantel-storage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const forever = 1_000 * 365 * 86_400_000;

export const storeOptions = (
  path: string,
  more: Partial<StoreOptions> = {},
): StoreOptions & { synchronous: 'NORMAL' | 'FULL' } => ({
  path,
  boot: 'first boot',
  keepSamples: forever,
  keepMinutes: forever,
  synchronous: 'NORMAL',
  ...more,
});

export const series = (id: number, kind: SeriesKind = 'gauge'): StoredSeries => ({
  id,
  key: `test.value{n=${id}}`,
  name: 'test.value',
  labels: { n: String(id) },
  unit: '',
  kind,
});

export type Sample = {
  readonly series: number;
  readonly at: number;
  readonly value: number;
  readonly arrival?: boolean;
  readonly undated?: boolean;
};

export function columns(samples: readonly Sample[]): SampleColumns {
  return {
    length: samples.length,
    series: Uint32Array.from(samples, (sample) => sample.series),
    at: Float64Array.from(samples, (sample) => sample.at),
    value: Float64Array.from(samples, (sample) => sample.value),
    arrival: Uint8Array.from(samples, (sample) => (sample.arrival === true ? 1 : 0)),
    undated: Uint8Array.from(samples, (sample) => (sample.undated === true ? 1 : 0)),
  };
}

/** Samples `step` ms apart. */
export const every = (id: number, from: number, step: number, values: readonly number[]): Sample[] =>
  values.map((value, index) => ({ series: id, at: from + index * step, value }));
