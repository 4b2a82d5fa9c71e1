/** Codes by which a chat proves that its person sits at the screen: six digits, for ten minutes and five tries. */
import { timingSafeEqual } from 'node:crypto';
import { minute, type Epoch } from '#model/time.ts';

export type Pairing = {
  /** The code that holds, or a new one. */
  code(): string;
  /** Uses it up. */
  accepts(text: string): boolean;
};

const lasts = 10 * minute;
const mostTries = 5;

export function createPairing(randomBytes: (bytes: number) => Uint8Array, now: () => Epoch): Pairing {
  let held: { readonly code: string; readonly until: Epoch; tries: number } | undefined;
  const current = (): typeof held => (held !== undefined && held.until > now() && held.tries > 0 ? held : undefined);
  return {
    code() {
      held = current() ?? {
        code: String(Buffer.from(randomBytes(6)).readUIntBE(0, 6) % 1_000_000).padStart(6, '0'),
        until: now() + lasts,
        tries: mostTries,
      };
      return held.code;
    },
    accepts(text) {
      const open = current();
      const [digits] = /(?<!\d)\d{6}(?!\d)/.exec(text) ?? [];
      if (!open || digits === undefined) return false;
      open.tries -= 1;
      if (!timingSafeEqual(Buffer.from(digits), Buffer.from(open.code))) return false;
      held = undefined;
      return true;
    },
  };
}
