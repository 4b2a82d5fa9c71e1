import { spoken } from './spoken.ts';

/** Words of pausing alerts in the settings, in English. */
export const settingsPauseWords = spoken('settingsPause', {
  title: 'Pause alerts',
  about: 'For work on something. Afterwards you are told only what has changed.',
  paused: 'paused',
  none: 'Nothing is paused.',
  everything: 'Everything',
  rule: (name: string) => `The rule \u201c${name}\u201d`,
  until: (moment: string) => `Until ${moment}`,
  fromUntil: (from: string, until: string) => `From ${from} until ${until}`,
  end: 'End now',
  endThis: (what: string) => `End the pause of ${what}`,
  newPause: 'Pause',
  what: 'What',
  howLong: 'For',
  pause: 'Pause alerts',
} as const);
