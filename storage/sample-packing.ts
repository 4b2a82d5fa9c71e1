/**
 * How samples cross from the hub's thread to the writer's: the used part of the columns copied into one buffer, which
 * is transferred. The copy (22 bytes a sample) costs less than five transfers would, and leaves the caller's columns
 * whole, so that a batch that could not be stored can be sent again.
 */
import type { SampleColumns } from './contract.ts';

const bytesPerSample = 8 + 8 + 4 + 1 + 1;

export type PackedSamples = { readonly length: number; readonly buffer: ArrayBuffer };

/** Views of one buffer, the widest first so that each is aligned. */
function views(length: number, buffer: ArrayBuffer): SampleColumns {
  return {
    length,
    at: new Float64Array(buffer, 0, length),
    value: new Float64Array(buffer, 8 * length, length),
    series: new Uint32Array(buffer, 16 * length, length),
    arrival: new Uint8Array(buffer, 20 * length, length),
    undated: new Uint8Array(buffer, 21 * length, length),
  };
}

export function packSamples(samples: SampleColumns): PackedSamples {
  const { length } = samples;
  const packed = views(length, new ArrayBuffer(length * bytesPerSample));
  packed.at.set(samples.at.subarray(0, length));
  packed.value.set(samples.value.subarray(0, length));
  packed.series.set(samples.series.subarray(0, length));
  packed.arrival.set(samples.arrival.subarray(0, length));
  packed.undated.set(samples.undated.subarray(0, length));
  return { length, buffer: packed.at.buffer as ArrayBuffer };
}

export const unpackSamples = ({ length, buffer }: PackedSamples): SampleColumns => views(length, buffer);
