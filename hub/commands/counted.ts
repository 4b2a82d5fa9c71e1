/** Numbers as a terminal shows them. Pure. */

/** "1,204 samples" and "1 sample". */
export const counted = (count: number, what: 'sample' | 'series' | 'token'): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 || what === 'series' ? '' : 's'}`;

const sizes = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** "18 MB". */
export function sized(bytes: number): string {
  const power = bytes < 1_000 ? 0 : Math.min(sizes.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** power;
  return `${value < 10 && power > 0 ? value.toFixed(1) : Math.round(value)} ${sizes[power] ?? ''}`;
}
