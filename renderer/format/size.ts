/** Room on a disk as people read it: "412 MB", "18 GB". */
import { fixed } from './number.ts';

const steps = [
  ['TB', 1e12],
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
] as const;

export function sizeText(bytes: number): string {
  for (const [unit, size] of steps) {
    if (bytes >= size) {
      const value = bytes / size;
      return `${fixed(value, value < 10 && unit !== 'kB' ? 1 : 0)}\u00a0${unit}`;
    }
  }
  return `${fixed(bytes, 0)}\u00a0B`;
}
