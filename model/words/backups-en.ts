/** Backups, in English. */
import { spoken } from './spoken.ts';

export const backupWords = spoken('backups', {
  busy: 'Mantel is at work on a backup already; wait until that is done.',
  none: (name: string) => `There is no backup ${name}.`,
  failed: (why: string) => `The backup could not be made: ${why}`,
  made: (name: string) => `The backup ${name} was made and verified.`,
  folder: (folder: string, why: string) => `The folder ${folder} of the backups cannot be used: ${why}.`,
  restored: (name: string) => `The backup ${name} was put back; what was before is among the backups.`,
  restoring: (name: string) =>
    `${name} is whole and is put back now; Mantel starts anew for it, which takes a few seconds.`,
  restoringByHand: (name: string) =>
    `${name} is whole and is put back with the next start: close Mantel and start it again.`,
  notKept: (why: string) =>
    `What was before the restore could not be made a backup and stays in the folder "restore": ${why}`,
  tooLarge: 'There is not enough room on the disk for this file.',
  oldWaits: (path: string) =>
    `What was before the last restore is no backup yet, and would be lost: see to the folder of the backups, or move ${path} elsewhere.`,
  noRoom:
    'There is not enough room on the disk for another one. Take some away, or keep them in a folder on another disk.',
  gaveWay: (name: string) => `The backup ${name} was taken away, as the disk had no room for a newer one beside it.`,
  notWhole: 'The file did not arrive whole; send it again.',
  commandDone: (name: string) => `${name} was put back. Start Mantel with npm start.`,
  commandUsage: 'Name one backup: mantel restore <backup>, or from a checkout npm run restore -- <backup>',
});
