import { spoken } from './spoken.ts';

/** What is said when GitHub does not tell which Mantel is the newest, in English. */
export const releasesCollectorWords = spoken('collector-releases', {
  tooOften: 'GitHub has been asked too often from here.',
  notVersion: (tag: string) => `GitHub calls the newest Mantel "${tag}", which is no version.`,
  oneIsEnough: 'one is enough',
} as const);
