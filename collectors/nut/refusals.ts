/** What upsd's refusals mean, in one sentence with what to do. Pure. */
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { nutCollectorWords as words } from '#model/words/collector-nut-en.ts';
import type { UpsdRefusal } from './upsd.ts';

/** `ups` is the name of the one that was asked for, `where` the place of upsd. */
export function meaningOf({ code }: UpsdRefusal, ups: string | undefined, where: string): Misconfigured | Unreachable {
  switch (code) {
    case 'DRIVER-NOT-CONNECTED':
      return new Unreachable(words.noDriver(where, ups));
    case 'DATA-STALE':
      return new Unreachable(words.lostUps(where, ups));
    case 'UNKNOWN-UPS':
      return new Misconfigured(words.unknownUps(where, ups));
    case 'ACCESS-DENIED':
      return new Misconfigured(words.forbidden(where));
    case 'FEATURE-NOT-CONFIGURED':
    case 'FEATURE-NOT-SUPPORTED':
      return new Misconfigured(words.cannotEncrypt(where));
    case 'USERNAME-REQUIRED':
    case 'PASSWORD-REQUIRED':
      return new Misconfigured(words.wantsLogin(where));
    case 'INVALID-USERNAME':
    case 'INVALID-PASSWORD':
      return new Misconfigured(words.wrongLogin(where));
    default:
      return new Unreachable(words.refuses(where, code));
  }
}
