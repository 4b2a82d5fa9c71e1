/** What the desktop says of turning the display off and on, in English. */
import { spoken } from './spoken.ts';

export const screenPowerWords = spoken('screen power', {
  off: (by: string) => `The display is off, by ${by}.`,
  on: (by: string) => `The display is on, by ${by}.`,
  notOn: (by: string) => `The display did not come on by ${by}; it is tried again.`,
  wakes: (by: string) => `The display keeps waking after ${by}; another way is tried.`,
  black: 'Nothing here turns the display off, so the page is black instead.',
  failed: (why: string) => `The display could not be switched: ${why}`,
});
