/** What the shell says, in English: in the terminal that started it, and in the window while there is no page. */
import { plural } from './units-en.ts';
import { spoken } from './spoken.ts';

export const shellWords = spoken('shell', {
  starting: 'Mantel starts.',
  attached: (url: string) => `The window shows the hub that already runs at ${url}.`,
  started: (url: string) => `The window shows its own hub at ${url}.`,
  hubGone: 'The hub is gone; the window waits for it.',
  hubEnded: (status: number, last: string, wait: number) =>
    `The hub ended with status ${status} and is started again in ${plural(Math.max(1, Math.round(wait / 1_000)), 'second')}.${last ? ` It said: ${last}` : ''}`,
  hubStaysAway: 'The hub did not come back, so its window closes; npm start opens both.',
  hubKilled: 'The hub did not stop within 10 s and was ended.',
  pageBroke: (reason: string) => `The page broke (${reason}) and is loaded again.`,
  windowAnew: (reason: string) => `The page broke again and again (${reason}), so the window is made anew.`,
  pageHangs: 'The page has not answered for 30 s and is loaded again.',
  pageFailed: (why: string) => `The page could not be loaded (${why}) and is tried again.`,
  graphicsOff: 'The graphics broke three times within a minute; Mantel goes on without hardware acceleration.',
  noTicket: (why: string) => `The hub gave no ticket (${why}), so this window may look but not administer.`,
  notRemembered: (why: string) => `What the window should remember could not be written: ${why}`,
  companionFailed: (why: string) => `Notifications and the tray could not be started: ${why}`,
  stepFailed: (why: string) => `Quitting met a fault and went on: ${why}`,
} as const);
