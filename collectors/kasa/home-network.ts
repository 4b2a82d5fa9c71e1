/** The network the home really has. */
import { randomBytes } from 'node:crypto';
import type { Epoch, Milliseconds } from '#model/time.ts';
import { createConversation } from './conversation.ts';
import type { Login } from './klap-cipher.ts';
import { createKlap } from './klap.ts';
import type { Network } from './network.ts';
import { createLookNewer } from './newer.ts';
import { openSearch } from './search.ts';

export type HomeNetworkOptions = {
  /** Undefined: nobody is searched for. */
  readonly target: string | undefined;
  /** TCP and UDP port of the devices of the older kind. */
  readonly port: number;
  /** UDP and HTTP port of the devices of the newer kind. */
  readonly lockedPort: number;
  readonly webPort: number;
  /** The owner's at TP-Link, if there is one. */
  readonly login: Login | undefined;
  readonly now: () => Epoch;
  /** For each exchange. */
  readonly deadline: Milliseconds;
};

export async function createHomeNetwork(options: HomeNetworkOptions, signal: AbortSignal): Promise<Network> {
  const { target, port, lockedPort, webPort, login, now, deadline } = options;
  const klap = createKlap({ port: webPort, deadline, login, now, random: randomBytes, signal });
  return {
    exchange: createConversation(port, deadline),
    search: (ears) => (target === undefined ? noSearch() : openSearch({ target, port, lockedPort }, ears)),
    lookNewer: createLookNewer(klap),
    changed: (address) => klap.changed(address),
  };
}

const noSearch: () => ReturnType<Network['search']> = async () => ({
  ask: async () => undefined,
  [Symbol.asyncDispose]: async () => undefined,
});
