/** Which Mantel is the newest, in German. */
import type { releasesCollectorWords } from '../collector-releases-en.ts';
import type { Said } from '../said.ts';

const releases: Said<typeof releasesCollectorWords> = {
  tooOften: 'GitHub ist von hier aus zu oft gefragt worden.',
  notVersion: (tag) => `GitHub nennt das neueste Mantel "${tag}", was keine Version ist.`,
  oneIsEnough: 'eine davon genügt',
};

export const releasesGroups = { 'collector-releases': releases };
