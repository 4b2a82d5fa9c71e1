/** Why there is no connection, in one plain sentence with what to do. */
import { Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';

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
    return new Misconfigured(`The broker at ${place} refuses the login; check username and password.`);
  }
  if (number !== undefined && notAllowed.has(number)) {
    return new Misconfigured(
      `The broker at ${place} does not let Mantel in; give it a login there, and write it here.`,
    );
  }
  if (number !== undefined && badClientId.has(number)) {
    return new Misconfigured(`The broker at ${place} refuses the client id; write another one under client_id.`);
  }
  if (untrusted.has(code)) {
    return new Misconfigured(
      `The certificate of the broker at ${place} is not known to this machine; write its certificate authority under ca.`,
    );
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return new Misconfigured(
      `The certificate of the broker at ${place} is for another name; write that name into url.`,
    );
  }
  if (code === 'CERT_HAS_EXPIRED') {
    return new Unreachable(`The certificate of the broker at ${place} has expired; renew it there.`, { cause: error });
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new Unreachable(`The name of the broker at ${place} leads nowhere; check url.`, { cause: error });
  }
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') {
    return new Unreachable(`Nothing answers at ${place}; check that the broker runs there.`, { cause: error });
  }
  return new Unreachable(`The broker at ${place} cannot be reached (${messageOf(error)}).`, { cause: error });
}

function numberIn(error: unknown): number | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : undefined;
}
