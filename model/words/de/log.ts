/** Lines of the log that stand nowhere else, in German. */
import type { logWords } from '../log-en.ts';
import type { Said } from '../said.ts';

const log: Said<typeof logWords> = {
  screenUnread: 'Ein Bildschirm las seine Werte nicht und wurde getrennt.',
  screenSilent: 'Ein Bildschirm antwortete nicht mehr und wurde getrennt.',
  noFrame: 'Einem Bildschirm ließen sich seine Werte nicht senden.',
  wrongToken: 'An die API wurde ein falsches Token gesendet.',
  requestFailed: 'Eine Anfrage misslang durch einen Fehler in Mantel; derselbe wird nicht noch einmal protokolliert.',
  readerFailed: (filter, topic) => `Wer ${filter} liest, scheiterte an ${topic}; das ist ein Fehler in Mantel.`,
  notTidied: (why) => `Der Speicher ließ sich nicht aufräumen: ${why}`,
  noUsual: (why) => `Was üblich ist, ließ sich nicht nachschlagen: ${why}`,
};

export const logGroups = { log };
