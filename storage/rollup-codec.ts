/**
 * Buckets of a tier in columns. First, last, least and most of a bucket lie near each other, and its sum near what its
 * ends suggest, so each is kept as its distance from the others.
 *
 * version u8, layout u8, decimals u8, 1 byte free, CRC-32 of what follows u32, count u32, bucket width in ms u32, then
 * the columns. Sums of short decimals are themselves short decimals: what adding doubles smeared is put right.
 */
import { crc32 } from 'node:zlib';
import type { Milliseconds } from '#model/time.ts';
import type { Buckets } from './buckets.ts';
import { DamagedChunk } from './chunk-codec.ts';
import type { Codec } from './compression.ts';
import { commonDecimals, powerOfTen } from './decimals.ts';
import { decodeIntegers, encodeIntegers } from './integer-column.ts';
import { changes, decodeDoubles, encodeDoubles, undoChanges, wholeNumbers } from './value-column.ts';
import { unzigzag, zigzag, type Cursor } from './varint.ts';

const version = 1;
const headerLength = 16;
const crcAt = 4;
const layouts = { whole: 0, doubles: 1 } as const;
const valueNames = ['min', 'max', 'sum', 'first', 'last', 'increase'] as const;

const column = (values: ArrayLike<number>): Float64Array => Float64Array.from(values);

/** Columns as whole numbers, or undefined when the values are not short decimals. */
function wholeColumns(buckets: Buckets, counter: boolean): { decimals: number; columns: Float64Array[] } | undefined {
  const [min, max, sum] = [column(buckets.min), column(buckets.max), column(buckets.sum)];
  const [first, last] = [column(buckets.first), column(buckets.last)];
  const decimals = Math.max(...[min, max, first, last].map(commonDecimals));
  if ([min, max, first, last].some((one) => commonDecimals(one) === -1)) return undefined;
  const [low, high, begin, end] = [min, max, first, last].map((one) => wholeNumbers(one, decimals));
  if (!low || !high || !begin || !end) return undefined;
  const total = wholeNumbers(sum, decimals);
  const grown = wholeNumbers(column(buckets.increase), decimals);
  if ([low, high, begin, end, total, grown].some((one) => one.some((n) => Math.abs(n) >= 2 ** 50))) return undefined;
  const at = (from: Float64Array, i: number): number => from[i] ?? 0;
  const expected = (i: number): number => Math.round(((buckets.count[i] ?? 0) * (at(begin, i) + at(end, i))) / 2);
  const columns = [
    begin.map((n, i) => zigzag(n - at(end, i - 1))),
    end.map((n, i) => zigzag(n - at(begin, i))),
    low.map((n, i) => Math.min(at(begin, i), at(end, i)) - n),
    high.map((n, i) => n - Math.max(at(begin, i), at(end, i))),
    total.map((n, i) => zigzag(n - expected(i))),
  ];
  if (counter) columns.push(grown.map((n, i) => zigzag(n - (at(end, i) - at(begin, i)))));
  return { decimals, columns };
}

export function encodeBuckets(buckets: Buckets, step: Milliseconds, counter: boolean, codec: Codec): Uint8Array {
  const slots = column(buckets.start).map((start) => start / step);
  const whole = wholeColumns(buckets, counter);
  const parts = [encodeIntegers(changes(slots), codec), encodeIntegers(column(buckets.count), codec)];
  if (whole) for (const one of whole.columns) parts.push(encodeIntegers(one, codec));
  else for (const name of valueNames) parts.push(encodeDoubles(column(buckets[name]), codec));
  const body = Buffer.concat([new Uint8Array(headerLength), ...parts]);
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  view.setUint8(0, version);
  view.setUint8(1, (whole ? layouts.whole : layouts.doubles) + (counter ? 16 : 0));
  view.setUint8(2, whole?.decimals ?? 0);
  view.setUint32(8, slots.length, true);
  view.setUint32(12, step, true);
  view.setUint32(crcAt, crc32(body.subarray(crcAt + 4)), true);
  return body;
}

function decodeWhole(
  cursor: Cursor,
  count: Float64Array,
  decimals: number,
  counter: boolean,
): Omit<Buckets, 'start' | 'count'> {
  const power = powerOfTen(decimals);
  const n = count.length;
  const [begins, ends, lows, highs, totals] = [0, 1, 2, 3, 4].map(() => decodeIntegers(cursor, n));
  const grown = counter ? decodeIntegers(cursor, n) : undefined;
  const [min, max, sum, first, last, increase] = valueNames.map(() => new Float64Array(n));
  if (!begins || !ends || !lows || !highs || !totals || !min || !max || !sum || !first || !last || !increase) {
    throw new DamagedChunk('Stored averages lack a column.');
  }
  let end = 0;
  for (let i = 0; i < n; i++) {
    const begin = end + unzigzag(begins[i] ?? 0);
    end = begin + unzigzag(ends[i] ?? 0);
    first[i] = begin / power;
    last[i] = end / power;
    min[i] = (Math.min(begin, end) - (lows[i] ?? 0)) / power;
    max[i] = (Math.max(begin, end) + (highs[i] ?? 0)) / power;
    sum[i] = (Math.round(((count[i] ?? 0) * (begin + end)) / 2) + unzigzag(totals[i] ?? 0)) / power;
    if (grown) increase[i] = (end - begin + unzigzag(grown[i] ?? 0)) / power;
  }
  return { min, max, sum, first, last, increase };
}

/** Throws DamagedChunk. */
export function decodeBuckets(body: Uint8Array): Buckets {
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  if (body.length < headerLength || view.getUint8(0) !== version)
    throw new DamagedChunk('Averages are too short or of an unknown version.');
  if (crc32(body.subarray(crcAt + 4)) !== view.getUint32(crcAt, true))
    throw new DamagedChunk('Averages do not match their checksum.');
  const n = view.getUint32(8, true);
  const step = view.getUint32(12, true);
  const layout = view.getUint8(1) % 16;
  const cursor = { bytes: body, at: headerLength };
  const start = undoChanges(decodeIntegers(cursor, n)).map((slot) => slot * step);
  const count = decodeIntegers(cursor, n);
  if (layout === layouts.whole)
    return { start, count, ...decodeWhole(cursor, count, view.getUint8(2), view.getUint8(1) >= 16) };
  const next = (): Float64Array => decodeDoubles(cursor, n);
  return { start, count, min: next(), max: next(), sum: next(), first: next(), last: next(), increase: next() };
}
