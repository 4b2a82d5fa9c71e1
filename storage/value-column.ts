/**
 * Values of a run, without loss: as whole numbers where all of them are short decimals (as changes from one to the
 * next, or as they are, whichever is smaller), otherwise as doubles, each combined with the one before it so that
 * what they share becomes zero.
 */
import type { Codec } from './compression.ts';
import { commonDecimals, powerOfTen } from './decimals.ts';
import { decodeIntegers, encodeIntegers } from './integer-column.ts';
import { unzigzag, zigzag, type Cursor } from './varint.ts';

const layouts = { changes: 0, whole: 1, doubles: 2 } as const;
const layoutSpan = 16;

export function wholeNumbers(values: Float64Array, decimals: number): Float64Array {
  const power = powerOfTen(decimals);
  return values.map((value) => Math.round(value * power));
}

/** What each number differs from the one before it, zigzag; the first from 0. */
export function changes(numbers: Float64Array): Float64Array {
  let before = 0;
  return numbers.map((number) => {
    const change = zigzag(number - before);
    before = number;
    return change;
  });
}

export function undoChanges(zigzagged: Float64Array): Float64Array {
  let before = 0;
  return zigzagged.map((change) => (before += unzigzag(change)));
}

const bitsOf = (numbers: Float64Array, offset: number): number => {
  let sum = 0;
  for (let i = 1; i < numbers.length; i++) sum += 32 - Math.clz32(Math.min((numbers[i] ?? 0) - offset, 0xffffffff));
  return sum;
};

export function encodeDoubles(values: Float64Array, codec: Codec): Uint8Array {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const low = new Float64Array(values.length);
  const high = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    low[i] = ((words[2 * i] ?? 0) ^ (words[2 * i - 2] ?? 0)) >>> 0;
    high[i] = ((words[2 * i + 1] ?? 0) ^ (words[2 * i - 1] ?? 0)) >>> 0;
  }
  return Buffer.concat([encodeIntegers(low, codec), encodeIntegers(high, codec)]);
}

export function decodeDoubles(cursor: Cursor, count: number): Float64Array {
  const low = decodeIntegers(cursor, count);
  const high = decodeIntegers(cursor, count);
  const values = new Float64Array(count);
  const words = new Uint32Array(values.buffer);
  for (let i = 0; i < count; i++) {
    words[2 * i] = (low[i] ?? 0) ^ (words[2 * i - 2] ?? 0);
    words[2 * i + 1] = (high[i] ?? 0) ^ (words[2 * i - 1] ?? 0);
  }
  return values;
}

export function encodeValues(values: Float64Array, codec: Codec): Uint8Array {
  const decimals = commonDecimals(values);
  if (decimals === -1)
    return Buffer.concat([Uint8Array.of(layouts.doubles * layoutSpan), encodeDoubles(values, codec)]);
  const whole = wholeNumbers(values, decimals);
  const changed = changes(whole);
  let least = Infinity;
  for (const number of whole) if (number < least) least = number;
  const asChanges = bitsOf(changed, 0) <= bitsOf(whole, least);
  // The first change is from 0 and would widen the column: it is kept apart.
  const first = whole[0] ?? 0;
  if (asChanges && changed.length > 0) changed[0] = 0;
  const layout = asChanges ? layouts.changes : layouts.whole;
  return Buffer.concat([
    Uint8Array.of(layout * layoutSpan + decimals),
    encodeIntegers(Float64Array.of(asChanges ? first : 0), codec),
    encodeIntegers(asChanges ? changed : whole, codec),
  ]);
}

export function decodeValues(cursor: Cursor, count: number): Float64Array {
  const head = cursor.bytes[cursor.at++] ?? 0;
  const layout = Math.floor(head / layoutSpan);
  if (layout === layouts.doubles) return decodeDoubles(cursor, count);
  const power = powerOfTen(head % layoutSpan);
  let whole = decodeIntegers(cursor, 1)[0] ?? 0;
  const numbers = decodeIntegers(cursor, count);
  if (layout === layouts.whole) {
    for (let i = 0; i < count; i++) numbers[i] = (numbers[i] ?? 0) / power;
  } else {
    for (let i = 0; i < count; i++) {
      whole += unzigzag(numbers[i] ?? 0);
      numbers[i] = whole / power;
    }
  }
  return numbers;
}
