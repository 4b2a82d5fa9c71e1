/** The words around the PIN on the screen, in English. */
import { spoken } from './spoken.ts';

export const pinPadWords = spoken('pin pad', {
  leave: 'The PIN, to leave',
  settings: 'The PIN, to go on',
  current: 'The PIN there is',
  fresh: 'A new PIN, 4 to 8 digits',
  again: 'The new PIN once more',
  back: 'Back',
  erase: 'Erase',
  enter: 'Enter',
  typed: (n: number) => (n === 1 ? 'One digit typed' : `${n} digits typed`),
  wrong: 'That is another PIN.',
  wait: (seconds: number) => `That is another PIN. Wait ${seconds} s before the next.`,
  tooShort: 'A PIN has 4 to 8 digits.',
  differs: 'The two are not the same. Begin again.',
  unreachable: 'Mantel does not answer. Try again.',
  mayNot: 'This screen may not change that. Do it on one that "npm start" or "npm run kiosk" has opened.',
  name: 'PIN',
  isSet: 'A PIN is set.',
  isNotSet: 'No PIN is set.',
  why: 'It is asked for before the kiosk is left and before settings are changed.',
  set: 'Set a PIN',
  change: 'Change it',
  takeOff: 'Take it off',
});
