/** Pausing alerts in the settings, in German. */
import type { Said } from '../said.ts';
import type { settingsPauseWords } from '../settings-pause-en.ts';

const settingsPause: Said<typeof settingsPauseWords> = {
  title: 'Meldungen aussetzen',
  about: 'Für Arbeiten im Haus. Danach wird nur gemeldet, was sich geändert hat.',
  paused: 'ausgesetzt',
  none: 'Nichts ist ausgesetzt.',
  everything: 'Alles',
  rule: (name) => `Die Regel „${name}“`,
  until: (moment) => `Bis ${moment}`,
  fromUntil: (from, until) => `Von ${from} bis ${until}`,
  end: 'Jetzt beenden',
  endThis: (what) => `Wieder melden: ${what}`,
  newPause: 'Aussetzen',
  what: 'Was',
  howLong: 'Wie lange',
  pause: 'Aussetzen',
};

export const settingsPauseGroups = { settingsPause };
