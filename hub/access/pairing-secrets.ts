/** One-time secrets by which another machine becomes an agent of this hub. In memory only: a restart ends them all. */
import type { HubClock } from '../ports.ts';
import { createExpiringSecrets } from './expiring-secrets.ts';

/** ms. */
export const pairingLifetime = 10 * 60_000;
const maxSecrets = 16;

/** Crockford's base 32: digits and letters without those that are taken for another when read aloud or typed. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 50 bits; an address may try one a minute (wrong-tokens.ts), ten in the life of a secret. */
const length = 10;

export type PairingSecrets = {
  /** A secret like K7QF3-M2XAB. */
  issue(): string;
  /** True once, within ten minutes. Case, hyphens, and O for 0 or I and L for 1 do not matter. */
  redeem(typed: string): boolean;
};

export type PairingOptions = {
  readonly random: (bytes: number) => Uint8Array;
  readonly clock: Pick<HubClock, 'monotonic'>;
};

export function createPairingSecrets({ random, clock }: PairingOptions): PairingSecrets {
  const secrets = createExpiringSecrets(maxSecrets, clock);
  return {
    issue() {
      // 256 is a multiple of 32, so every letter is as likely.
      const text = Array.from(random(length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
      secrets.add(text, pairingLifetime);
      return `${text.slice(0, 5)}-${text.slice(5)}`;
    },
    redeem: (typed) => secrets.take(typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')),
  };
}
