import { spoken } from './spoken.ts';

/** Words of exported files, in English. */
export const exportWords = spoken('export', {
  time: 'time',
  epoch: 'epoch ms',
  heading: (name: string, unit: string) => (unit === '' || unit === 'bool' ? name : `${name} (${unit})`),
  tooMany: (most: number) => `${most} exports are under way; try again when one is done.`,
} as const);
