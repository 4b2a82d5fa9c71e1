/** What the hub says of the PIN of the wall, in English. */
import { spoken } from './spoken.ts';

export const pinWords = spoken('pin', {
  wrong: 'A wrong PIN was typed on a screen.',
  set: 'A PIN was set for the screen.',
  takenOff: 'The PIN of the screen was taken off.',
  notConcealed: (why: string) => `The PIN in mantel.yaml could not be replaced by its hash: ${why}`,
});
