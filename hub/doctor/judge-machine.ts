/** Judges the machine: Node, data folder, room, clock, serial ports. Pure. */
import { isoText } from '#model/time.ts';
import { doctorWords as words } from '#model/words/doctor-en.ts';
import { sized } from '../commands/counted.ts';
import type { Facts } from './facts.ts';
import { look, ok, wrong, type Finding } from './finding.ts';

const oldestNode = 24;
const builtFor: readonly string[] = ['x64', 'arm64'];
/** Bytes: below the first nothing is stored, below the second it will soon be so. */
const room = { least: 100e6, scarce: 1e9 };
/** Permission bits of group and others. */
const others = 0o077;

export const octal = (mode: number): string => (mode & 0o777).toString(8).padStart(3, '0');
export const isOpen = (mode: number): boolean => (mode & others) !== 0;

export function judgeNode({ node: { version, arch } }: Pick<Facts, 'node'>): Finding {
  const major = Number(version.replace(/^v/, '').split('.')[0]);
  if (!(major >= oldestNode)) return wrong('node', words.nodeOld(version, oldestNode), words.nodeOldFix);
  if (!builtFor.includes(arch)) return wrong('node', words.archOther(arch), words.archOtherFix);
  return ok('node', words.node(version, arch));
}

export function judgeFolder({ folder, user }: Pick<Facts, 'folder' | 'user'>): Finding {
  const { path, file, writable, readOnlyDisk } = folder;
  if (!file) return look('folder', words.folderNone(path), words.folderNoneFix);
  if (readOnlyDisk) return wrong('folder', words.folderReadOnly(path), words.folderReadOnlyFix);
  const isStrange = file.owner !== user.id;
  if (!writable) {
    const says = isStrange ? words.folderOwner(path, file.owner, user.id) : words.folderUnwritable(path);
    return wrong('folder', says, words.folderOwnerFix(path, user.id));
  }
  // Root may write everything, and what it writes the hub's own user could not read.
  if (isStrange)
    return look('folder', words.folderOwner(path, file.owner, user.id), words.folderOwnerFix(path, user.id));
  if (isOpen(file.mode)) return look('folder', words.folderOpen(path, octal(file.mode)), words.folderOpenFix(path));
  return ok('folder', words.folder(path));
}

export function judgeSpace({ folder: { free } }: Pick<Facts, 'folder'>): Finding | undefined {
  if (free === null) return undefined;
  if (free < room.least) return wrong('space', words.spaceLow(sized(free)), words.spaceFix);
  return free < room.scarce
    ? look('space', words.spaceScarce(sized(free)), words.spaceFix)
    : ok('space', words.space(sized(free)));
}

export function judgeClock({ now, clock, store }: Pick<Facts, 'now' | 'clock' | 'store'>): Finding {
  const { synchronised, builtAt, trusted } = clock;
  if (now < builtAt) return wrong('clock', words.clockEarly(isoText(now)), words.clockFix);
  if (store.newestAt !== null && now < store.newestAt) {
    return wrong('clock', words.clockBehind(isoText(now)), words.clockFix);
  }
  if (trusted === false) return wrong('clock', words.clockUntrusted, words.clockFix);
  return synchronised === true ? ok('clock', words.clock) : ok('clock', words.clockAlone);
}

export function judgeSerial({ serial, user }: Pick<Facts, 'serial' | 'user'>): Finding {
  const { ports, inGroup, hasGroup } = serial;
  if (ports.length === 0) return ok('serial', words.serialNone);
  const closed = ports.filter(({ mayOpen }) => !mayOpen).map(({ path }) => path);
  if (closed.length === 0) return ok('serial', words.serial(ports.length));
  return inGroup && !hasGroup
    ? wrong('serial', words.serialSignIn(closed.join(', ')), words.serialSignInFix)
    : wrong('serial', words.serialClosed(closed.join(', ')), words.serialClosedFix(user.name));
}
