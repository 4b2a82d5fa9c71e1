/** General compression of short byte strings. Each result names its method, so a file can hold several. */
import { deflateRawSync, inflateRawSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

export const methods = { stored: 0, same: 1, zstd: 2, deflate: 3 } as const;
export type Codec = 'zstd' | 'deflate' | 'raw';

/** Each call into zlib costs about as much as it saves on fewer bytes than this. */
const worthwhile = 256;
/** Bytes that carry more bits than this each gain too little for the calls into zlib that they cost ever after. */
const nearlyRandom = 7.6;

export type Compressed = { readonly method: number; readonly bytes: Uint8Array };

const counts = new Uint32Array(256);

function bitsPerByte(bytes: Uint8Array): number {
  counts.fill(0);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= count * Math.log2(count / bytes.length);
  return bits / bytes.length;
}

export function compress(bytes: Uint8Array, codec: Codec): Compressed {
  const [one = 0] = bytes;
  if (bytes.every((byte) => byte === one)) return { method: methods.same, bytes: bytes.subarray(0, 1) };
  if (codec !== 'raw' && bytes.length >= worthwhile && bitsPerByte(bytes) < nearlyRandom) {
    // Level 3 is zstd's own default: 9 saves 2 % and takes twice as long.
    const packed = codec === 'zstd' ? zstdCompressSync(bytes, { pledgedSrcSize: bytes.length }) : deflateRawSync(bytes);
    if (packed.length < bytes.length) return { method: methods[codec], bytes: packed };
  }
  return { method: methods.stored, bytes };
}

/** Throws RangeError when the bytes are not what was compressed. */
export function expand(method: number, bytes: Uint8Array, length: number): Uint8Array {
  if (method === methods.same) return new Uint8Array(length).fill(bytes[0] ?? 0);
  // One buffer of the right size saves zlib its growing list of 16 kB pieces.
  const options = { maxOutputLength: Math.max(length, 1), chunkSize: Math.max(length, 64) };
  const out =
    method === methods.zstd
      ? zstdDecompressSync(bytes, options)
      : method === methods.deflate
        ? inflateRawSync(bytes, options)
        : bytes;
  if (out.length !== length) throw new RangeError('A compressed plane has the wrong length.');
  return out;
}

/** Whether this runtime's zstd gives back what it was given; the Node inside Electron is built by others. */
export function workingCodec(): Codec {
  try {
    const probe = Uint8Array.from({ length: 512 }, (_, i) => (i * i) % 7);
    const { method, bytes } = compress(probe, 'zstd');
    if (method === methods.zstd && Buffer.compare(expand(method, bytes, probe.length), probe) === 0) return 'zstd';
  } catch {
    // Missing or broken: deflate has been in every Node.
  }
  return 'deflate';
}
