/** What the hub says of the display of the wall, in English. */
import type { WallReason } from '../kiosk.ts';
import { spoken } from './spoken.ts';

export const wallWords = spoken('wall', {
  unreadable: (topic: string) =>
    `A message of ${topic} says neither that somebody is there nor that nobody is; write on or off, or {"occupancy": true}.`,
  on: {
    usual: 'The screen is on.',
    touch: 'The screen is on, because somebody touched it.',
    alert: 'The screen is on, because an alert needs somebody.',
    schedule: 'The screen is on.',
    nobody: 'The screen is on.',
  } satisfies Record<WallReason, string>,
  off: {
    usual: 'The screen is off.',
    touch: 'The screen is off.',
    alert: 'The screen is off.',
    schedule: 'The screen is off by its hours.',
    nobody: 'The screen is off, because nobody is there.',
  } satisfies Record<WallReason, string>,
});
