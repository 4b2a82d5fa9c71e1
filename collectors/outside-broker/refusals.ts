/** Why there is no connection, in one plain sentence with what to do. */
import { Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { outsideBrokerCollectorWords as words } from '#model/words/collector-outside-broker-en.ts';

/** Reason codes of CONNACK: MQTT 3.1.1 table 3.1 and MQTT 5 table 3-1. */
const badVersion = new Set([1, 132]);
const badClientId = new Set([2, 133]);
const badLogin = new Set([4, 134]);
const notAllowed = new Set([5, 135, 138]);

/** Codes of Node's TLS for a chain that ends in nothing known here. */
const untrusted = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** What Node calls the ways in which a connection fails. */
const ways: Readonly<Record<string, 'expired' | 'noSuchName' | 'noLookup' | 'noAnswer' | 'noNetwork'>> = {
  CERT_HAS_EXPIRED: 'expired',
  ENOTFOUND: 'noSuchName',
  EAI_AGAIN: 'noLookup',
  ECONNREFUSED: 'noAnswer',
  EHOSTUNREACH: 'noAnswer',
  ENETUNREACH: 'noNetwork',
};

/** Whether the broker speaks another version of MQTT than the one that was tried. */
export const isVersionRefused = (error: unknown): boolean => badVersion.has(numberIn(error) ?? -1);

/** Whether what came is no MQTT. The parser's errors alone bear no code; the time that ran out is called so. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof Error && !('code' in error) && error.message !== 'connack timeout';

export function troubleOf(error: unknown, place: string): Error {
  if (error instanceof Misconfigured || error instanceof Unreachable) return error;
  const number = numberIn(error) ?? -1;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (badLogin.has(number)) return new Misconfigured(words.wrongLogin(place));
  if (notAllowed.has(number)) return new Misconfigured(words.noLogin(place));
  if (badClientId.has(number)) return new Misconfigured(words.badClientId(place));
  if (untrusted.has(code)) return new Misconfigured(words.untrusted(place));
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return new Misconfigured(words.otherName(place));
  const way = Object.hasOwn(ways, code) ? ways[code] : undefined;
  const text = way === undefined ? words.unreachable(place, messageOf(error)) : words[way](place);
  return new Unreachable(text, { cause: error });
}

function numberIn(error: unknown): number | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : undefined;
}
