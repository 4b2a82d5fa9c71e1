import { spoken } from './spoken.ts';

/** What is wrong with settings and pages, in English, where the screen reads the schema, too. */
export const formFaultWords = spoken('formFaults', {
  idTwice: (id: string) => `"${id}" is there twice; give one of them another id`,
  /** By the name of the setting, which has an article where it is a word. */
  halfGiven: (missing: string) => `write ${missing.includes('_') ? '' : 'the '}${missing}, too, or leave both out`,
  onOnePlace: (one: string, other: string) => `"${one}" and "${other}" stand on one place`,
  overEdge: 'it reaches over the edge of the page',
  notAPage: 'this is not a page of Mantel',
  newerPage: 'this page was made by a newer Mantel',
} as const);
