/** The HTTP of one source: what its settings say may be reached, and nothing of Mantel itself. */
import type { Http } from '#model/http.ts';
import type { HubClock } from '../ports.ts';
import { homeHostsIn } from './admitted-addresses.ts';
import { createHttpClient } from './http-client.ts';

export type SourceHttpOptions = {
  readonly settings: unknown;
  readonly signal: AbortSignal;
  readonly clock: Pick<HubClock, 'now'>;
  /** Ports on which Mantel itself listens: no source is there. */
  readonly ownPorts?: (() => ReadonlySet<number>) | undefined;
};

export function createSourceHttp({ settings, signal, clock, ownPorts }: SourceHttpOptions): Http {
  return createHttpClient({
    signal,
    now: () => clock.now(),
    addresses: { homeHosts: homeHostsIn(settings), ...(ownPorts && { ownPorts }) },
  });
}
