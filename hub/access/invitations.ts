/** One-time secrets by which a browser of the home comes in for good: as a token of its own, which can be revoked. */
import type { Scope } from '#model/api.ts';
import type { HubClock } from '../ports.ts';
import { createExpiringSecrets } from './expiring-secrets.ts';

export type Invitation = { readonly name: string; readonly scopes: readonly Scope[] };

/** ms: somebody has to fetch the phone. */
export const invitationLifetime = 600_000;
const most = 64;

export type Invitations = {
  issue(invitation: Invitation): string;
  /** What was promised; undefined when it is unknown, was used, or is too old. */
  redeem(secret: string): Invitation | undefined;
};

export function createInvitations(
  random: (bytes: number) => Uint8Array,
  clock: Pick<HubClock, 'monotonic'>,
): Invitations {
  const secrets = createExpiringSecrets(most, clock);
  const promised = new Map<string, Invitation>();
  return {
    issue(invitation) {
      const secret = Buffer.from(random(32)).toString('base64url');
      secrets.add(secret, invitationLifetime);
      promised.set(secret, invitation);
      const [oldest] = promised.keys();
      if (promised.size > most && oldest !== undefined) promised.delete(oldest);
      return secret;
    },
    redeem(secret) {
      const invitation = promised.get(secret);
      promised.delete(secret);
      return secrets.take(secret) ? invitation : undefined;
    },
  };
}
