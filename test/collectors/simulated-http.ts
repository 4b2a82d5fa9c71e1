/** The hub's own HTTP client, for collectors that ask a simulator on this machine. */
import { createHttpClient } from '#hub/http/client.ts';
import type { Http } from '#model/http.ts';

/**
 * @param url Address of the simulator.
 * @param isKeyless Whether the source lets everybody in.
 */
export function simulatedHttp(url: string, now: () => number, isKeyless = false): Http {
  return createHttpClient({
    signal: new AbortController().signal,
    now,
    isKeyless,
    addresses: { homeHosts: new Set([new URL(url).host]) },
  });
}
