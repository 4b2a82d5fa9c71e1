/** Why a serial port does not open, in words. The library's own errors have no codes, so the system is asked. */
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { messageOf } from '#model/trouble.ts';
import { serialWords } from '#model/words/serial-en.ts';

/** The group that Debian and its kin give serial ports to. */
const usualGroup = 'dialout';

/** Whether a path leads to a character device, as every port is one. */
export function isPort(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isCharacterDevice() === true;
}

export function openingFailed(path: string, error: unknown): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return serialWords.absent(path);
  if (!mayUse(path)) return serialWords.forbidden(path, userInfo().username, groupName(found.gid));
  const why = messageOf(error).replace(/^Error:?\s*/, '');
  // By a lock (ours and most programs') or by exclusive use.
  return /cannot lock|resource busy/i.test(why) ? serialWords.busy(path) : serialWords.failed(path, why);
}

function mayUse(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function groupName(id: number): string {
  try {
    const line = readFileSync('/etc/group', 'utf8')
      .split('\n')
      .find((one) => one.split(':')[2] === String(id));
    // While udev has not been there, a port belongs to root, a group nobody should be told to join.
    return id === 0 ? usualGroup : (line?.split(':')[0] ?? usualGroup);
  } catch {
    return usualGroup;
  }
}
