/** The network the home really has. */
import type { Milliseconds } from '#model/time.ts';
import { createConversation } from './conversation.ts';
import type { Network } from './network.ts';
import { asksForLogin } from './newer-login.ts';
import { openSearch } from './search.ts';

export type HomeNetworkOptions = {
  /** Undefined: nobody is searched for. */
  readonly target: string | undefined;
  /** TCP and UDP port of the devices of the older kind. */
  readonly port: number;
  /** UDP and HTTP port of the devices of the newer kind. */
  readonly lockedPort: number;
  readonly webPort: number;
  /** For each exchange. */
  readonly deadline: Milliseconds;
};

export async function createHomeNetwork(options: HomeNetworkOptions, signal: AbortSignal): Promise<Network> {
  const { target, port, lockedPort, webPort, deadline } = options;
  return {
    exchange: await createConversation(port, deadline),
    search: (ears) => (target === undefined ? noSearch() : openSearch({ target, port, lockedPort }, ears)),
    isLocked: (address) =>
      asksForLogin(`http://${address}:${webPort}`, AbortSignal.any([signal, AbortSignal.timeout(deadline)])),
  };
}

const noSearch: () => ReturnType<Network['search']> = async () => ({
  ask: async () => undefined,
  [Symbol.asyncDispose]: async () => undefined,
});
