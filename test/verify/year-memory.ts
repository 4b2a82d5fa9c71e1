/** Memory of this process after forced collections, and whether it grew. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export type SettledMemory = { readonly heapMb: number; readonly residentMb: number };

export function settledMemory(): SettledMemory {
  setFlagsFromString('--expose_gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc === 'function') for (let i = 0; i < 3; i++) gc();
  return { heapMb: process.memoryUsage().heapUsed / 1e6, residentMb: process.memoryUsage.rss() / 1e6 };
}

/**
 * From the first quarter on, the last third against the first, by their medians: a single look may fall into a moment of
 * much or little that is not sealed yet.
 */
export function grownIn(memory: readonly SettledMemory[]): SettledMemory {
  const warm = memory.slice(Math.floor(memory.length / 4));
  const early = warm.slice(0, Math.ceil(warm.length / 3));
  const late = warm.slice(-Math.ceil(warm.length / 3));
  const grown = (name: 'heapMb' | 'residentMb'): number =>
    median(late.map((one) => one[name])) - median(early.map((one) => one[name]));
  return { heapMb: grown('heapMb'), residentMb: grown('residentMb') };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
