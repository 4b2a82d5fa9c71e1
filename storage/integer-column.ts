/**
 * A column of whole numbers as byte planes: the least is taken off, then all lowest bytes stand together, then all
 * second bytes, and so on. A highest plane that needs fewer bits than eight is packed tightly. Planes of jittering
 * times and of small changes compress far better apart than the numbers do as they come.
 *
 * least (zigzag varint), number of planes u8, then per plane: method and bits u8, length varint, bytes.
 */
import { compress, expand, type Codec } from './compression.ts';
import { maxVarint, putVarint, takeVarint, unzigzag, zigzag, type Cursor } from './varint.ts';

const bitsSpan = 16;

function neededPlanes(spread: number): number {
  let planes = 0;
  for (let rest = spread; rest > 0; rest = Math.floor(rest / 256)) planes++;
  return planes;
}

const neededBits = (spread: number): number => (spread < 2 ? 1 : spread < 4 ? 2 : spread < 16 ? 4 : 8);

function packBits(symbols: Uint8Array, bits: number): Uint8Array {
  const each = 8 / bits;
  const packed = new Uint8Array(Math.ceil(symbols.length / each));
  for (let i = 0; i < symbols.length; i++) {
    const byte = Math.floor(i / each);
    packed[byte] = (packed[byte] ?? 0) | ((symbols[i] ?? 0) << ((i % each) * bits));
  }
  return packed;
}

function unpackBits(packed: Uint8Array, bits: number, count: number): Uint8Array {
  const symbols = new Uint8Array(count);
  const each = 8 / bits;
  const mask = (1 << bits) - 1;
  // Place by place rather than byte by byte: the inner loop then depends on nothing but its index.
  for (let place = 0; place < each; place++) {
    const shift = place * bits;
    for (let i = place, byte = 0; i < count; i += each, byte++) symbols[i] = ((packed[byte] ?? 0) >>> shift) & mask;
  }
  return symbols;
}

/** Numbers must be whole and lie within 2^52 of each other. */
export function encodeIntegers(numbers: Float64Array, codec: Codec): Uint8Array {
  let least = Infinity;
  let most = -Infinity;
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  if (numbers.length === 0) least = most = 0;
  const planes = neededPlanes(most - least);
  const head = new Uint8Array(maxVarint + 1);
  let to = putVarint(head, 0, zigzag(least));
  head[to++] = planes;
  const parts: Uint8Array[] = [head.subarray(0, to)];
  for (let plane = 0; plane < planes; plane++) {
    const scale = 256 ** plane;
    const symbols = new Uint8Array(numbers.length);
    if (scale < 2 ** 32 && most - least < 2 ** 32) {
      const shift = plane * 8;
      for (let i = 0; i < symbols.length; i++) symbols[i] = ((numbers[i] ?? 0) - least) >>> shift;
    } else {
      for (let i = 0; i < symbols.length; i++) symbols[i] = Math.floor(((numbers[i] ?? 0) - least) / scale) % 256;
    }
    const bits = plane === planes - 1 ? neededBits(Math.floor((most - least) / scale)) : 8;
    const { method, bytes } = compress(bits === 8 ? symbols : packBits(symbols, bits), codec);
    const planeHead = new Uint8Array(1 + maxVarint);
    planeHead[0] = method * bitsSpan + bits;
    parts.push(planeHead.subarray(0, putVarint(planeHead, 1, bytes.length)), bytes);
  }
  return Buffer.concat(parts);
}

/** Symbols of the next plane. */
function takePlane(cursor: Cursor, count: number): Uint8Array {
  const head = cursor.bytes[cursor.at++] ?? 0;
  const bits = head % bitsSpan;
  const length = takeVarint(cursor);
  const bytes = cursor.bytes.subarray(cursor.at, cursor.at + length);
  cursor.at += length;
  const expanded = expand(Math.floor(head / bitsSpan), bytes, bits === 8 ? count : Math.ceil((count * bits) / 8));
  return bits === 8 ? expanded : unpackBits(expanded, bits, count);
}

/** Reads a column of `count` numbers at the cursor, into the start of `numbers` when given. */
export function decodeIntegers(cursor: Cursor, count: number, numbers = new Float64Array(count)): Float64Array {
  const least = unzigzag(takeVarint(cursor));
  const planes = cursor.bytes[cursor.at++] ?? 0;
  if (planes === 0) return numbers.fill(least, 0, count);
  const low = takePlane(cursor, count);
  if (planes === 2) {
    const high = takePlane(cursor, count);
    for (let i = 0; i < count; i++) numbers[i] = least + ((low[i] ?? 0) | ((high[i] ?? 0) << 8));
    return numbers;
  }
  for (let i = 0; i < count; i++) numbers[i] = least + (low[i] ?? 0);
  for (let plane = 1, scale = 256; plane < planes; plane++, scale *= 256) {
    const symbols = takePlane(cursor, count);
    for (let i = 0; i < count; i++) numbers[i] = (numbers[i] ?? 0) + (symbols[i] ?? 0) * scale;
  }
  return numbers;
}
