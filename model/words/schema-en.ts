import { spoken } from './spoken.ts';

/** Titles, helps and kinds that stand in schemas in English, and messages of those schemas: another language has them by that. */
export const schemaWords = spoken('schema', {
  told: (english: string): string => english,
});
