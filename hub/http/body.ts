/** The body of an answer: never more than the cap, neither packed nor unpacked. */
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';

/** What `accept-encoding` asks for. */
export const acceptedEncodings = 'gzip, deflate, br';

export type Body = {
  /** As far as they came, and unpacked. */
  readonly bytes: Uint8Array;
  /**
   * Why they are not the answer: more than the cap, ended early, packed in a way nobody asked for, or not what they say
   * they are.
   */
  readonly fault?: 'too long' | 'broken off' | 'packed' | 'garbled';
};

const unpackers = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  'raw deflate': promisify(inflateRaw),
  br: promisify(brotliDecompress),
} as const;
type Packing = keyof typeof unpackers;

/** Resolves with what there is; whether the exchange was aborted meanwhile, the caller knows. */
export async function readBody(response: IncomingMessage, cap: number): Promise<Body> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let fault: Body['fault'];
  try {
    // Leaving the loop ends the connection.
    for await (const part of response as AsyncIterable<Uint8Array>) {
      parts.push(part.subarray(0, cap - size));
      size += part.length;
      if (size > cap) {
        fault = 'too long';
        break;
      }
    }
  } catch {
    fault = 'broken off';
  }
  const packed = Buffer.concat(parts);
  const packings = packingsOf(response.headers['content-encoding'], packed);
  if (packings.length === 0) return { bytes: packed, ...(fault && { fault }) };
  // Each way around another is one more bomb.
  const [packing] = packings;
  if (packings.length > 1 || packing === undefined) return { bytes: new Uint8Array(), fault: fault ?? 'packed' };
  return await unpack(packed, packing, cap, fault);
}

async function unpack(packed: Uint8Array, packing: Packing, cap: number, fault: Body['fault']): Promise<Body> {
  try {
    // Of a body that is not whole, as much as there is.
    const partly = packing === 'br' ? constants.BROTLI_OPERATION_FLUSH : constants.Z_SYNC_FLUSH;
    const options = { maxOutputLength: cap, ...(fault && { finishFlush: partly }) };
    const bytes = await unpackers[packing](packed, options);
    return { bytes, ...(fault && { fault }) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return { bytes: new Uint8Array(), fault: 'too long' };
    return { bytes: new Uint8Array(), fault: fault ?? (code === 'Z_BUF_ERROR' ? 'broken off' : 'garbled') };
  }
}

/** `undefined` for one that was not asked for. */
function packingsOf(header: string | undefined, packed: Uint8Array): (Packing | undefined)[] {
  if (header === undefined || packed.length === 0) return [];
  const names = header.toLowerCase().split(',');
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .map((name) => {
      if (name === 'gzip' || name === 'x-gzip') return 'gzip';
      if (name === 'br') return 'br';
      // RFC 9110 section 8.4.1.2 wants a zlib header, which some leave out.
      if (name === 'deflate') return ((packed[0] ?? 0) & 0x0f) === 8 ? 'deflate' : 'raw deflate';
      return undefined;
    });
}
