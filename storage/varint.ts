/** Variable-length integers (LEB128) up to 2^53, and the zigzag mapping that keeps small negatives small. */

export type Cursor = { readonly bytes: Uint8Array; at: number };

/** Longest encoding of an integer below 2^53. */
export const maxVarint = 8;

/** Writes a non-negative integer at `at`; returns the position after it. */
export function putVarint(out: Uint8Array, at: number, value: number): number {
  let rest = value;
  let to = at;
  while (rest > 0x7fffffff) {
    out[to++] = (rest % 128) | 0x80;
    rest = Math.floor(rest / 128);
  }
  while (rest > 0x7f) {
    out[to++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  out[to++] = rest;
  return to;
}

export function takeVarint(cursor: Cursor): number {
  const { bytes } = cursor;
  let byte = bytes[cursor.at++] ?? 0;
  if (byte < 0x80) return byte;
  let result = byte & 0x7f;
  let scale = 128;
  do {
    byte = bytes[cursor.at++] ?? 0;
    result += (byte & 0x7f) * scale;
    scale *= 128;
  } while (byte >= 0x80);
  return result;
}

export const zigzag = (value: number): number => (value >= 0 ? value * 2 : -value * 2 - 1);

export function unzigzag(value: number): number {
  // Whole 31-bit numbers, nearly all there are, without the slow remainder of doubles.
  if (value <= 0x7fffffff) return (value >>> 1) ^ -(value & 1);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
