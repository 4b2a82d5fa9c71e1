/** A PIN as it is kept: scrypt with a salt of its own. Ten thousand PINs are few, so each try is made dear. */
import { scrypt, timingSafeEqual } from 'node:crypto';

/** 2^15 takes 32 MB and about a tenth of a second of a small board. */
const costs = { N: 32_768, r: 8, p: 1 } as const;
const size = { salt: 16, hash: 32 } as const;

/** What mantel.yaml holds of a PIN. */
export async function hashPin(pin: string, randomBytes: (bytes: number) => Uint8Array): Promise<string> {
  const salt = Buffer.from(randomBytes(size.salt));
  const hash = await derived(pin, salt, costs, size.hash);
  const { N, r, p } = costs;
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join(':');
}

/** Whether it is the PIN of that hash, compared in constant time. `kept` may still hold the digits themselves. */
export async function isPinOf(kept: string, pin: string): Promise<boolean> {
  const [kind, N, r, p, salt = '', hash = ''] = kept.split(':');
  if (kind !== 'scrypt') return sameText(kept, pin);
  const expected = Buffer.from(hash, 'base64url');
  const given = await derived(
    pin,
    Buffer.from(salt, 'base64url'),
    { N: Number(N), r: Number(r), p: Number(p) },
    expected.length,
  );
  return timingSafeEqual(given, expected);
}

function sameText(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function derived(
  pin: string,
  salt: Buffer,
  cost: { readonly N: number; readonly r: number; readonly p: number },
  bytes: number,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, bytes, { ...cost, maxmem: 256 * cost.N * cost.r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
