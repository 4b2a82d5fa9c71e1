/**
 * Which serial ports there are, read where udev keeps their lasting names. SerialPort.list() runs udevadm for the same
 * knowledge, which a container and a slim system lack, and a process each time we look is too much.
 */
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

type SerialFolders = {
  /** Holds by-id and by-path, as /dev/serial does. */
  readonly names: string;
  /** Holds ttyUSB0 and the like, for systems without udev. */
  readonly devices: string;
  /** Holds a folder a terminal, as /sys/class/tty does. */
  readonly classes: string;
};

/** Those of the machine, or a folder that stands in for them. */
export function serialFolders(instead?: string): SerialFolders {
  return instead
    ? { names: instead, devices: instead, classes: join(instead, 'class') }
    : { names: '/dev/serial', devices: '/dev', classes: '/sys/class/tty' };
}

export type Candidate = {
  /** The most lasting name of the port. */
  readonly path: string;
  /** The device behind it. */
  readonly device: string;
};

/** One entry a device: by-id, which stays with an adapter; else by-path, which stays with a socket; else the device. */
export function listCandidates({ names, devices }: Pick<SerialFolders, 'names' | 'devices'>): readonly Candidate[] {
  const found = new Map<string, string>();
  const bare = namesIn(devices).filter((name) => /^tty(USB|ACM)\d+$/.test(name));
  for (const [folder, list] of [
    ...['by-id', 'by-path'].map((kind) => [join(names, kind), namesIn(join(names, kind))] as const),
    [devices, bare] as const,
  ]) {
    for (const name of list) {
      const path = join(folder, name);
      const device = deviceOf(path);
      if (device !== undefined && !found.has(device)) found.set(device, path);
    }
  }
  return [...found].map(([device, path]) => ({ device, path }));
}

/** The device a path leads to; undefined while there is none. */
export function deviceOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** A text that changes when what a path leads to is unplugged, returns, or gets other rights. */
export function markOf(path: string): string {
  try {
    const [link, target] = [lstatSync(path), statSync(path)];
    return [path, link.ino, link.ctimeMs, target.ino, target.rdev, target.mode, target.gid].join(' ');
  } catch {
    return '';
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    // Without a single adapter there is no /dev/serial.
    return [];
  }
}
