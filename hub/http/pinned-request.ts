/** One request to addresses that were looked at before: the connection resolves nothing itself, so no DNS can swap them. */
import type { IncomingMessage } from 'node:http';
import { type LookupFunction, isIPv6 } from 'node:net';

export type PinnedRequest = {
  readonly method: string;
  readonly body?: string | Uint8Array;
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
export async function pinnedRequest(url: URL, options: PinnedRequest): Promise<IncomingMessage> {
  const { method, body, headers, addresses, signal } = options;
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  const known = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  const lookup: LookupFunction = (_host, { all }, found) => {
    if (all) found(null, known);
    else found(null, addresses[0], known[0]?.family);
  };
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  // Without an agent nothing is kept that another request, admitted to other addresses, could be sent on.
  const sent = request(url, { method, headers, lookup, signal, agent: false });
  sent.once('response', resolve).on('error', reject);
  sent.end(body);
  return await promise;
}
