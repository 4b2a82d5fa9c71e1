/** Whether another program has a serial port open, without opening it: serial libraries lock what they open (flock). */
import { readFileSync, statSync } from 'node:fs';

/** Where there is no /proc, nothing is known to be held. */
export function isHeld(device: string, locks: string = readLocks()): boolean {
  const found = statSync(device, { throwIfNoEntry: false });
  return found !== undefined && isLocked(locks, found);
}

/**
 * `locks` is /proc/locks (proc_locks(5)): "1: FLOCK  ADVISORY  WRITE 4711 00:05:1234 0 EOF", where the sixth word is the
 * file system's device in hex and the file's number. Of those that only wait for a lock, the second word is "->".
 */
export function isLocked(locks: string, { dev, ino }: { readonly dev: number; readonly ino: number }): boolean {
  // The two halves of a device number, as makedev(3) folds them.
  const major = (dev >> 8) & 0xfff;
  const minor = (dev & 0xff) | ((dev >> 12) & 0xfff00);
  const place = `${hex(major)}:${hex(minor)}:${ino}`;
  return locks.split('\n').some((line) => {
    const words = line.trim().split(/\s+/);
    return words[1] !== '->' && words[5] === place;
  });
}

const hex = (number: number): string => number.toString(16).padStart(2, '0');

function readLocks(): string {
  try {
    return readFileSync('/proc/locks', 'utf8');
  } catch {
    return '';
  }
}
