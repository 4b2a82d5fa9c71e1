/** The purse of a source that limits nothing. */
import type { Purse } from '../ports.ts';

export const unlimitedPurse: Purse = {
  plan: (_calls, now) => ({ at: now }),
  take: () => Promise.resolve(),
  wire: () => undefined,
};
