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

/** Whether the broker speaks another version of MQTT than the one that was tried. */
export const isVersionRefused = (error: unknown): boolean => badVersion.has(numberIn(error) ?? -1);

export function troubleOf(error: unknown, place: string): Error {
  if (error instanceof Misconfigured || error instanceof Unreachable) return error;
  const number = numberIn(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (number !== undefined && badLogin.has(number)) {
    return new Misconfigured(words.wrongLogin(place));
  }
  if (number !== undefined && notAllowed.has(number)) {
    return new Misconfigured(words.noLogin(place));
  }
  if (number !== undefined && badClientId.has(number)) {
    return new Misconfigured(words.badClientId(place));
  }
  if (untrusted.has(code)) {
    return new Misconfigured(words.untrusted(place));
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return new Misconfigured(words.otherName(place));
  }
  if (code === 'CERT_HAS_EXPIRED') {
    return new Unreachable(words.expired(place), { cause: error });
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new Unreachable(words.noSuchName(place), { cause: error });
  }
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') {
    return new Unreachable(words.noAnswer(place), { cause: error });
  }
  return new Unreachable(words.unreachable(place, messageOf(error)), { cause: error });
}

function numberIn(error: unknown): number | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : undefined;
}
