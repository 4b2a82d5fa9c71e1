/** Addresses of web pages that may stand on a page. Pure. */

const privateNetworks = [/^10\./, /^127\./, /^169\.254\./, /^192\.168\./, /^172\.(1[6-9]|2\d|3[01])\./];
const isInHome = (host: string): boolean =>
  host === 'localhost' ||
  host.endsWith('.local') ||
  host.endsWith('.home.arpa') ||
  (/^\d+\.\d+\.\d+\.\d+$/.test(host) && privateNetworks.some((each) => each.test(host)));

/**
 * The origin a policy has to allow; undefined for what may not be shown: other schemes, plain http outside of the home,
 * and addresses with a login in them.
 */
export function frameOrigin(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || url.username !== '' || url.password !== '') return undefined;
  if (!/^[a-z0-9.-]+$/.test(url.hostname)) return undefined;
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isInHome(url.hostname))) return url.origin;
  return undefined;
}
