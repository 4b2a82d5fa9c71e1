/** What keeps Mantel from logging in to a device of the newer kind. */
import { Misconfigured } from '#model/trouble.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';

/** None in the settings, and the device has one. */
export const noLogin = (): Misconfigured => new Misconfigured(kasaCollectorWords.noLogin);

export const otherLogin = (): Misconfigured => new Misconfigured(kasaCollectorWords.otherLogin);

/** Switched on, it makes such firmware speak KLAP, and some of it the older language: python-kasa issue 1590. */
export const newestLogin = (): Misconfigured => new Misconfigured(kasaCollectorWords.newestLogin);

/** For a device that does not speak KLAP, by the kind of login that it asks for in its answer to the search. */
export function otherScheme(scheme: string | undefined): Misconfigured {
  if (scheme === 'TPAP') return newestLogin();
  return new Misconfigured(scheme === 'AES' ? kasaCollectorWords.firstLogin : kasaCollectorWords.unknownLogin(scheme));
}
