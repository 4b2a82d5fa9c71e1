/**
 * A chunk: sealed samples of one series, lossless to the millisecond and the double. Its header answers for the whole
 * of it, so that a chunk that lies within one bucket is never decoded.
 *
 * version u8, codec u8, 2 bytes free, CRC-32 of all that follows u32, count u32, usual interval in ms u32, then as
 * doubles: time of the first, time of the last, min, max, sum, first, last, increase; then times and values.
 * Little-endian. The CRC is there because SQLite's pages carry none: a flipped bit on the card must not become a reading.
 */
import { crc32 } from 'node:zlib';
import { summarize, type Summary } from './buckets.ts';
import type { Codec } from './compression.ts';
import type { Run } from './samples.ts';
import { decodeTimes, encodeTimes, usualInterval } from './time-column.ts';
import { decodeValues, encodeValues } from './value-column.ts';

const version = 1;
const headerLength = 80;
const crcAt = 4;
const codecs: readonly Codec[] = ['raw', 'zstd', 'deflate'];

/** The bytes are not what was written. */
export class DamagedChunk extends Error {
  override readonly name = 'DamagedChunk';
}

export type ChunkHeader = Summary & { readonly end: number; readonly cadence: number };

export function encodeChunk(run: Run, codec: Codec): Uint8Array {
  const summary = summarize(run);
  const payload = Buffer.concat([
    new Uint8Array(headerLength),
    encodeTimes(run.at, codec),
    encodeValues(run.value, codec),
  ]);
  const view = new DataView(payload.buffer, payload.byteOffset, payload.length);
  view.setUint8(0, version);
  view.setUint8(1, codecs.indexOf(codec));
  view.setUint32(8, summary.count, true);
  view.setUint32(12, usualInterval(run.at), true);
  const { start, min, max, sum, first, last, increase } = summary;
  const doubles = [start, run.at.at(-1) ?? 0, min, max, sum, first, last, increase];
  for (const [index, double] of doubles.entries()) view.setFloat64(16 + index * 8, double, true);
  view.setUint32(crcAt, crc32(payload.subarray(crcAt + 4)), true);
  return payload;
}

function verified(body: Uint8Array): DataView {
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  if (body.length < headerLength || view.getUint8(0) !== version)
    throw new DamagedChunk('A chunk is too short or of an unknown version.');
  if (crc32(body.subarray(crcAt + 4)) !== view.getUint32(crcAt, true))
    throw new DamagedChunk('A chunk does not match its checksum.');
  return view;
}

/** Throws DamagedChunk. */
export function readHeader(body: Uint8Array): ChunkHeader {
  const view = verified(body);
  const double = (index: number): number => view.getFloat64(16 + index * 8, true);
  return {
    count: view.getUint32(8, true),
    cadence: view.getUint32(12, true),
    start: double(0),
    end: double(1),
    min: double(2),
    max: double(3),
    sum: double(4),
    first: double(5),
    last: double(6),
    increase: double(7),
  };
}

/** Throws DamagedChunk. */
export function decodeChunk(body: Uint8Array): Run {
  const count = verified(body).getUint32(8, true);
  const cursor = { bytes: body, at: headerLength };
  const at = decodeTimes(cursor, count);
  return { at, value: decodeValues(cursor, count) };
}
