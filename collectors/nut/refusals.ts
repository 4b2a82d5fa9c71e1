/** What upsd's refusals mean, in one sentence with what to do. Pure. */
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import type { UpsdRefusal } from './upsd.ts';

/** `ups` is the name of the one that was asked for, `where` the place of upsd. */
export function meaningOf({ code }: UpsdRefusal, ups: string | undefined, where: string): Misconfigured | Unreachable {
  const one = ups ?? 'its UPS';
  switch (code) {
    case 'DRIVER-NOT-CONNECTED':
      return new Unreachable(
        `upsd at ${where} has no connection to the driver of ${one}; start it there with upsdrvctl start ${ups ?? ''}`.trimEnd() +
          '.',
      );
    case 'DATA-STALE':
      return new Unreachable(
        `The driver of ${one} at ${where} has lost the UPS; check the cable between them, then start the driver again.`,
      );
    case 'UNKNOWN-UPS':
      return new Misconfigured(`upsd at ${where} knows no UPS called ${one}; write the name it has in ups.conf.`);
    case 'ACCESS-DENIED':
      return new Misconfigured(
        `upsd at ${where} lets nobody read it from here; allow this machine there, or write user and password.`,
      );
    case 'FEATURE-NOT-CONFIGURED':
    case 'FEATURE-NOT-SUPPORTED':
      return new Misconfigured(
        `upsd at ${where} cannot encrypt, for it has no certificate; give it one in upsd.conf, or write tls: false.`,
      );
    case 'USERNAME-REQUIRED':
    case 'PASSWORD-REQUIRED':
      return new Misconfigured(`upsd at ${where} wants a login; write user and password, as they are in upsd.users.`);
    case 'INVALID-USERNAME':
    case 'INVALID-PASSWORD':
      return new Misconfigured(`upsd at ${where} does not take the login; write user and password as in upsd.users.`);
    default:
      return new Unreachable(`upsd at ${where} refuses with ${code === '' ? 'no reason' : code}.`);
  }
}
