/** What keeps Mantel from logging in to a device of the newer kind. */
import { Misconfigured } from '#model/trouble.ts';

/** None in the settings, and the device has one. */
export const noLogin = (): Misconfigured =>
  new Misconfigured(
    'It needs your TP-Link login, for its newer firmware answers to nobody else; write username and password under kasa.',
  );

export const otherLogin = (): Misconfigured =>
  new Misconfigured(
    'It has another TP-Link login than the one under kasa; check both words, small and capital letters count. Mantel tries again in 15 minutes, or at once when they change.',
  );

/** Switched on, it makes such firmware speak KLAP, and some of it the older language: python-kasa issue 1590. */
export const newestLogin = (): Misconfigured =>
  new Misconfigured(
    "It takes only TP-Link's newest login (TPAP), which Mantel does not speak; in the Tapo app switch on Me, Third-Party Services, Third-Party Compatibility.",
  );

/** For a device that does not speak KLAP, by the kind of login that it asks for in its answer to the search. */
export function otherScheme(scheme: string | undefined): Misconfigured {
  if (scheme === 'TPAP') return newestLogin();
  if (scheme === 'AES') {
    return new Misconfigured(
      'It has the first kind of Tapo login (AES), which would hand out your password; update its firmware in the Tapo app.',
    );
  }
  return new Misconfigured(
    `It wants a login that Mantel does not speak (${scheme ?? 'unnamed'}); look for an update of its firmware and of Mantel.`,
  );
}
