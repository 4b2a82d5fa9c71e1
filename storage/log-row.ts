/**
 * One row of the log: all samples of one commit, in the order they were accepted.
 *
 * version u8, count, boot (0 when every sample is dated), then per sample: a head (change of series, flags), the change
 * of time against the sample before it with the same clock, the value as whole number and decimals or as a double;
 * then CRC-32 of all that. Numbers are varints unless said otherwise.
 */
import { crc32 } from 'node:zlib';
import type { SampleColumns } from './contract.ts';
import { exactDecimals, powerOfTen } from './decimals.ts';
import { giveBack } from './give-back.ts';
import { maxVarint, putVarint, takeVarint, unzigzag, zigzag, type Cursor } from './varint.ts';

const version = 1;
const arrivalFlag = 1;
const undatedFlag = 2;
const doubleFlag = 4;
const flagsSpan = 8;
const decimalsSpan = 8;

/** Samples in log order. `flags`: see {@link isArrival} and {@link isUndated}. Grows by itself. */
export type LogSamples = {
  length: number;
  series: Uint32Array;
  at: Float64Array;
  value: Float64Array;
  flags: Uint8Array;
};

export const isArrival = (flags: number): boolean => (flags & (arrivalFlag | undatedFlag)) !== 0;
export const isUndated = (flags: number): boolean => (flags & undatedFlag) !== 0;

export function emptyLogSamples(capacity: number): LogSamples {
  return {
    length: 0,
    series: new Uint32Array(capacity),
    at: new Float64Array(capacity),
    value: new Float64Array(capacity),
    flags: new Uint8Array(capacity),
  };
}

function grow(samples: LogSamples, needed: number): void {
  if (needed <= samples.at.length) return;
  const wider = emptyLogSamples(Math.max(needed, samples.at.length * 2));
  wider.series.set(samples.series);
  wider.at.set(samples.at);
  wider.value.set(samples.value);
  wider.flags.set(samples.flags);
  giveBackLogSamples(samples);
  Object.assign(samples, wider, { length: samples.length });
}

/** Gives their memory back at once; nothing of them can be read any more. */
export function giveBackLogSamples({ series, at, value, flags }: LogSamples): void {
  giveBack(series, at, value, flags);
}

const scratchDouble = new DataView(new ArrayBuffer(8));
let scratch = new Uint8Array(16_384);

/** Packs a commit. The result is valid until the next call. Times are rounded to whole milliseconds. */
export function packLogRow(samples: SampleColumns, boot: number): Uint8Array {
  const { length, series, at, value, arrival, undated } = samples;
  const needed = length * (3 * maxVarint + 1) + 4 * maxVarint;
  if (scratch.length < needed) scratch = new Uint8Array(needed);
  const out = scratch;
  out[0] = version;
  let to = putVarint(out, 1, length);
  to = putVarint(out, to, boot);
  let lastSeries = 0;
  let lastDated = 0;
  let lastUndated = 0;
  for (let i = 0; i < length; i++) {
    const id = series[i] ?? 0;
    const time = Math.round(at[i] ?? 0);
    const reading = value[i] ?? 0;
    const decimals = exactDecimals(reading);
    const unknownTime = undated[i] === 1;
    let flags = decimals === -1 ? doubleFlag : 0;
    if (arrival[i] === 1) flags |= arrivalFlag;
    if (unknownTime) flags |= undatedFlag;
    to = putVarint(out, to, zigzag(id - lastSeries) * flagsSpan + flags);
    lastSeries = id;
    to = putVarint(out, to, zigzag(time - (unknownTime ? lastUndated : lastDated)));
    if (unknownTime) lastUndated = time;
    else lastDated = time;
    if (decimals === -1) {
      scratchDouble.setFloat64(0, reading, true);
      for (let byte = 0; byte < 8; byte++) out[to++] = scratchDouble.getUint8(byte);
    } else {
      to = putVarint(out, to, zigzag(Math.round(reading * powerOfTen(decimals))) * decimalsSpan + decimals);
    }
  }
  const sum = crc32(out.subarray(0, to));
  for (let shift = 0; shift < 32; shift += 8) out[to++] = (sum >>> shift) & 0xff;
  return out.subarray(0, to);
}

/** Number of samples a row says it holds, without reading them. */
export function logRowCount(bytes: Uint8Array): number {
  return takeVarint({ bytes, at: 1 });
}

/** Appends a row's samples to `into` and returns the boot of its undated ones (0: none), or -1 for a damaged row. */
export function unpackLogRow(bytes: Uint8Array, into: LogSamples): number {
  const end = bytes.length - 4;
  if (end < 3 || bytes[0] !== version) return -1;
  const stored = new DataView(bytes.buffer, bytes.byteOffset + end, 4).getUint32(0, true);
  if (crc32(bytes.subarray(0, end)) !== stored) return -1;
  const cursor: Cursor = { bytes, at: 1 };
  const count = takeVarint(cursor);
  const boot = takeVarint(cursor);
  grow(into, into.length + count);
  const { series, at, value, flags: allFlags } = into;
  let id = 0;
  let dated = 0;
  let undated = 0;
  let to = into.length;
  for (let i = 0; i < count; i++, to++) {
    const head = takeVarint(cursor);
    const flags = head % flagsSpan;
    id += unzigzag((head - flags) / flagsSpan);
    const change = unzigzag(takeVarint(cursor));
    series[to] = id;
    at[to] = (flags & undatedFlag) === 0 ? (dated += change) : (undated += change);
    allFlags[to] = flags;
    if ((flags & doubleFlag) === 0) {
      const packed = takeVarint(cursor);
      const decimals = packed % decimalsSpan;
      value[to] = unzigzag((packed - decimals) / decimalsSpan) / powerOfTen(decimals);
    } else {
      for (let byte = 0; byte < 8; byte++) scratchDouble.setUint8(byte, bytes[cursor.at++] ?? 0);
      value[to] = scratchDouble.getFloat64(0, true);
    }
  }
  into.length = to;
  return boot;
}
