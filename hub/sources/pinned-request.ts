/** One GET to addresses that were looked at before: the connection resolves nothing itself, so no DNS can swap them. */
import type { IncomingMessage } from 'node:http';
import { type LookupFunction, isIPv6 } from 'node:net';

export type PinnedRequest = {
  readonly headers: Readonly<Record<string, string>>;
  /** Tried in this order, or side by side when there are both kinds. */
  readonly addresses: readonly [string, ...string[]];
  /** Ends the exchange, the body included. */
  readonly signal: AbortSignal;
};

/**
 * The answer once its headers are here; whoever does not read its body destroys it. Certificates are checked against
 * the name in the URL. Rejects with node's error, or the signal's.
 */
export async function pinnedGet(url: URL, { headers, addresses, signal }: PinnedRequest): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  const known = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  const lookup: LookupFunction = (_host, { all }, found) => {
    if (all) found(null, known);
    else found(null, addresses[0], known[0]?.family);
  };
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  // Without an agent nothing is kept that another request, admitted to other addresses, could be sent on.
  const sent = request(url, { headers, lookup, signal, agent: false });
  sent.once('response', resolve).on('error', reject);
  sent.end();
  return await promise;
}
