/**
 * Times of a run. A sender that keeps a schedule jitters about a grid: then the distance from the grid is kept, which
 * does not add up from sample to sample. One whose clock runs freely is kept as intervals. Whichever costs less.
 */
import type { Codec } from './compression.ts';
import { decodeIntegers, encodeIntegers } from './integer-column.ts';
import { maxVarint, putVarint, takeVarint, unzigzag, zigzag, type Cursor } from './varint.ts';

type Layout = { readonly step: number; readonly columns: readonly Float64Array[] };

/** Median interval in ms of up to 255 intervals spread over the run; 0 for fewer than two samples. */
export function usualInterval(at: Float64Array): number {
  const intervals = at.length - 1;
  if (intervals < 1) return 0;
  const probes = Math.min(intervals, 255);
  const picked = new Float64Array(probes);
  for (let i = 0; i < probes; i++) {
    const k = Math.floor((i * intervals) / probes);
    picked[i] = (at[k + 1] ?? 0) - (at[k] ?? 0);
  }
  return picked.sort()[probes >>> 1] ?? 0;
}

/** Mean of the intervals that are near the usual one, so that gaps do not count. */
function meanInterval(at: Float64Array, usual: number): number {
  let sum = 0;
  let count = 0;
  for (let i = 1; i < at.length; i++) {
    const interval = (at[i] ?? 0) - (at[i - 1] ?? 0);
    if (interval * 2 < usual || interval > usual * 1.5) continue;
    sum += interval;
    count++;
  }
  return count === 0 ? usual : sum / count;
}

function onGrid(at: Float64Array, step: number): Layout {
  const first = at[0] ?? 0;
  const slots = new Float64Array(at.length);
  const residuals = new Float64Array(at.length);
  let before = 0;
  for (let i = 0; i < at.length; i++) {
    const since = (at[i] ?? 0) - first;
    const slot = Math.round(since / step);
    slots[i] = slot - before;
    residuals[i] = since - slot * step;
    before = slot;
  }
  // The first sample takes no slot; one like the others keeps the column uniform.
  if (at.length > 1) slots[0] = slots[1] ?? 0;
  return { step, columns: [slots, residuals] };
}

function asIntervals(at: Float64Array): Layout {
  const intervals = new Float64Array(Math.max(at.length - 1, 0));
  for (let i = 0; i < intervals.length; i++) intervals[i] = (at[i + 1] ?? 0) - (at[i] ?? 0);
  return { step: 0, columns: [intervals] };
}

/** Bits the numbers take above the least of them: what is left when planes are packed. */
function bits(numbers: Float64Array): number {
  let least = Infinity;
  for (const number of numbers) if (number < least) least = number;
  let sum = 0;
  for (const number of numbers) sum += 32 - Math.clz32(Math.min(number - least, 0xffffffff));
  return sum;
}

export function encodeTimes(at: Float64Array, codec: Codec): Uint8Array {
  const usual = usualInterval(at);
  const mean = meanInterval(at, usual);
  const steps = new Set([1_000, 100, 10, 1].map((unit) => Math.round(mean / unit) * unit).filter((step) => step > 0));
  let best = asIntervals(at);
  let least = best.columns.reduce((sum, column) => sum + bits(column), 0);
  for (const step of at.length > 2 ? steps : []) {
    const layout = onGrid(at, step);
    const cost = layout.columns.reduce((sum, column) => sum + bits(column), 0);
    if (cost < least) [best, least] = [layout, cost];
  }
  const head = new Uint8Array(2 * maxVarint);
  const to = putVarint(head, putVarint(head, 0, best.step), zigzag(at[0] ?? 0));
  return Buffer.concat([head.subarray(0, to), ...best.columns.map((column) => encodeIntegers(column, codec))]);
}

/** For the columns that times are put together from: a year of chunks would otherwise leave 50 MB to collect. */
let spare = new Float64Array(16_384);

export function decodeTimes(cursor: Cursor, count: number): Float64Array {
  const step = takeVarint(cursor);
  const first = unzigzag(takeVarint(cursor));
  if (spare.length < count) spare = new Float64Array(count);
  if (step === 0) {
    const at = new Float64Array(count).fill(first, 0, 1);
    const intervals = decodeIntegers(cursor, Math.max(count - 1, 0), spare);
    let time = first;
    for (let i = 1; i < count; i++) at[i] = time += intervals[i - 1] ?? 0;
    return at;
  }
  const slots = decodeIntegers(cursor, count, spare);
  const at = decodeIntegers(cursor, count);
  let grid = first;
  at[0] = first;
  for (let i = 1; i < count; i++) {
    grid += (slots[i] ?? 0) * step;
    at[i] = grid + (at[i] ?? 0);
  }
  return at;
}
