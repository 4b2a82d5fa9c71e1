import { spoken } from './spoken.ts';

/** What stands beside numbers on Home, in English. Percentages come formatted. */
export const homeWords = spoken('home', {
  underUsual: (percent: string) => `${percent} under usual now`,
  overUsual: (percent: string) => `${percent} over usual now`,
  asUsual: 'as usual now',
  farOverUsual: 'far over usual now',
} as const);
