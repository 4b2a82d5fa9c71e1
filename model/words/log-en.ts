import { spoken } from './spoken.ts';

/** Lines of the log that stand nowhere else, in English. */
export const logWords = spoken('log', {
  screenUnread: 'A screen did not read its values and was closed.',
  screenSilent: 'A screen stopped answering and was closed.',
  noFrame: 'A screen could not be sent its frame.',
  wrongToken: 'A wrong token was sent to the API.',
  requestFailed: 'A request failed by a fault of Mantel; the same one is not logged again.',
  readerFailed: (filter: string, topic: string) =>
    `A reader of ${filter} failed on ${topic}; this is a fault in Mantel.`,
  notTidied: (why: string) => `The store could not be tidied up: ${why}`,
  noUsual: (why: string) => `What is usual could not be looked up: ${why}`,
} as const);
