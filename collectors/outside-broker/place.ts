/** Where a broker is. */

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'mqtts:' ? '8883' : '1883');

/** Host and port, for people. */
export function placeOf(url: string): string {
  const parsed = new URL(url);
  return `${parsed.hostname}:${portOf(parsed)}`;
}

/** The same text for addresses that surely lead to the same place. */
export function normalPlaceOf(url: string): string {
  const parsed = new URL(url);
  const host = parsed.hostname.toLowerCase().replace(/\.$/, '');
  return `${/^(localhost|\[::1\])$/.test(host) ? '127.0.0.1' : host}:${portOf(parsed)}`;
}
