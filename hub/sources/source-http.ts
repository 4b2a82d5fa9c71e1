/** The HTTP of one source: what its settings say may be reached, paid from its purse. */
import type { Collector } from '#model/collector.ts';
import { homeHostsIn } from '../http/admitted-addresses.ts';
import { createHttpClient } from '../http/client.ts';
import type { HttpClient, HttpClientOptions } from '../http/client.ts';
import type { ProxyFor } from '../http/proxy.ts';
import type { HubClock } from '../ports.ts';
import type { SourcePurse } from '../purse/purse-port.ts';

export type SourceHttpOptions = {
  /** Whose quota and allowance count; absent for signing in, which costs nothing. */
  readonly collector?: Collector;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
  readonly clock: Pick<HubClock, 'now'>;
  /** Ports on which Mantel itself listens: no source is there. */
  readonly ownPorts?: (() => ReadonlySet<number>) | undefined;
  readonly proxyFor?: ProxyFor | undefined;
  /** Text without the values of all known secrets. */
  readonly strike?: ((text: string) => string) | undefined;
  readonly purse?: SourcePurse | undefined;
  /** How a request leaves; over the network unless given. */
  readonly send?: HttpClientOptions['send'];
  readonly record?: HttpClientOptions['record'];
};

export function createSourceHttp(options: SourceHttpOptions): HttpClient {
  const { collector, settings, signal, clock, ownPorts, proxyFor, strike, purse, send, record } = options;
  return createHttpClient({
    signal,
    now: () => clock.now(),
    isKeyless: collector?.capability?.auth === 'none',
    addresses: { homeHosts: homeHostsIn(settings), ...(ownPorts && { ownPorts }) },
    ...(purse && { purse }),
    ...(proxyFor && { proxyFor }),
    ...(strike && { strike }),
    ...(send && { send }),
    ...(record && { record }),
    ...(collector?.allowance && { allowance: (headers) => collector.allowance?.(headers) }),
  });
}
