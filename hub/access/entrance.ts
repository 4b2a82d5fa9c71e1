/** Who may come in, and by what: tokens of devices, tickets of browsers, codes of agents; and who guesses. */
import type { Opened } from '#storage/contract.ts';
import type { HubClock, Ingest } from '../ports.ts';
import type { Secrets } from '../settings/secrets.ts';
import { createAccess } from './access.ts';
import { ensureAdminToken } from './admin-token.ts';
import { createInvitations } from './invitations.ts';
import { createPairingSecrets } from './pairing-secrets.ts';
import { createTickets } from './tickets.ts';
import { createWrongTokens } from './wrong-tokens.ts';

export type EntranceOptions = {
  /** Of the file with the administrator's token. */
  readonly path: string;
  readonly secrets: Pick<Secrets, 'keep'>;
  readonly opened: Pick<Opened, 'tokens'>;
  readonly ingest: Pick<Ingest, 'tokens' | 'whenStored'>;
  readonly clock: Pick<HubClock, 'now' | 'monotonic'>;
  readonly randomBytes: (bytes: number) => Uint8Array;
};

export async function openEntrance({ path, secrets, opened, ingest, clock, randomBytes: random }: EntranceOptions) {
  const adminToken = await ensureAdminToken(path, random);
  secrets.keep(adminToken);
  return {
    access: createAccess({ tokens: opened.tokens, ingest, random, clock, adminToken }),
    tickets: createTickets({ random, clock }),
    invitations: createInvitations(random, clock),
    pairing: createPairingSecrets({ random, clock }),
    wrongTokens: createWrongTokens(clock),
  };
}
