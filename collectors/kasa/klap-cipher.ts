/**
 * The arithmetic of KLAP, TP-Link's newer login. Both sides prove with it that they know the owner's login, and neither
 * sends it. Formulas as python-kasa knows them (kasa/transports/klaptransport.py). Pure.
 */
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

export type Login = { readonly username: string; readonly password: string };

/** Bytes that each side makes up. */
export const seedLength = 16;
/** Bytes of an answer to the first handshake: the device's seed and its proof. */
export const handshakeLength = seedLength + 32;

type Seeds = { readonly local: Uint8Array; readonly remote: Uint8Array };

function digest(algorithm: 'md5' | 'sha1' | 'sha256', ...parts: readonly (Uint8Array | string)[]): Buffer {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** What a device may have kept of a login: by the second version and by the first. */
export function loginHashes({ username, password }: Login): readonly Buffer[] {
  return [
    digest('sha256', digest('sha1', username), digest('sha1', password)),
    digest('md5', digest('md5', username), digest('md5', password)),
  ];
}

/** How the versions prove the hash of a login: the device first, then we. */
const versions: readonly { device(seeds: Seeds, hash: Buffer): Buffer; ours(seeds: Seeds, hash: Buffer): Buffer }[] = [
  {
    device: ({ local, remote }, hash) => digest('sha256', local, remote, hash),
    ours: ({ local, remote }, hash) => digest('sha256', remote, local, hash),
  },
  {
    device: ({ local }, hash) => digest('sha256', local, hash),
    ours: ({ remote }, hash) => digest('sha256', remote, hash),
  },
];

export type Recognised = { readonly hash: Buffer; readonly proof: Buffer };

/**
 * Finds the login that a device has proven to know, and what proves to it that we know it, too; undefined when it is
 * none of these. The version of the hash says nothing about that of the proof: strips with the firmware of 2025 have the
 * second of the one and the first of the other.
 */
export function recognise(hashes: readonly Buffer[], seeds: Seeds, proven: Uint8Array): Recognised | undefined {
  for (const hash of hashes) {
    for (const { device, ours } of versions) {
      if (device(seeds, hash).equals(proven)) return { hash, proof: ours(seeds, hash) };
    }
  }
  return undefined;
}

/** A conversation after both have proven themselves: one request, then its answer. */
export type KlapCipher = {
  /** The next request; its number stands in the address it is sent to. */
  seal(text: string): { readonly number: number; readonly body: Buffer };
  /** The answer to the request sealed last; undefined when it is noise, sealed with other keys or none. */
  open(body: Uint8Array): string | undefined;
};

const algorithm = 'aes-128-cbc';
const signatureLength = 32;

export function createKlapCipher({ local, remote }: Seeds, hash: Uint8Array): KlapCipher {
  const derived = (purpose: string): Buffer => digest('sha256', purpose, local, remote, hash);
  const key = derived('lsk').subarray(0, 16);
  const signing = derived('ldk').subarray(0, 28);
  const start = derived('iv');
  const counter = start.subarray(-4);
  const vector = (): Buffer => Buffer.concat([start.subarray(0, 12), counter]);
  return {
    seal(text) {
      // Signed, and it may begin near the largest: it goes on with the smallest.
      counter.writeInt32BE((counter.readInt32BE() + 1) | 0);
      const cipher = createCipheriv(algorithm, key, vector());
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return {
        number: counter.readInt32BE(),
        body: Buffer.concat([digest('sha256', signing, counter, sealed), sealed]),
      };
    },
    open(body) {
      // No client looks at the signature of an answer, so nobody knows whether every device computes the same one.
      const decipher = createDecipheriv(algorithm, key, vector());
      try {
        const opened = Buffer.concat([decipher.update(body.subarray(signatureLength)), decipher.final()]);
        // Noise may look as if it were complete.
        return opened.toString().startsWith('{') ? opened.toString() : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
