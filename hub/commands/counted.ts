/** Numbers as a terminal shows them. Pure. */
import { commandWords as words } from '#model/words/commands-en.ts';
import { locale } from '#model/words/spoken.ts';

/** "1,204 samples" and "1 sample". */
export const counted = (count: number, what: 'sample' | 'series'): string => words.counts[what](count);

const sizes = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** "18 MB". */
export function sized(bytes: number): string {
  const power = bytes < 1_000 ? 0 : Math.min(sizes.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** power;
  const digits = value < 10 && power > 0 ? 1 : 0;
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false };
  return `${value.toLocaleString(locale(), shape)} ${sizes[power] ?? ''}`;
}
