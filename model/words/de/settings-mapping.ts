/** The editor of mappings in German. */
import type { Said } from '../said.ts';
import type { settingsMappingWords } from '../settings-mapping-en.ts';

export const settingsMapping: Said<typeof settingsMappingWords> = {
  title: (n) => (n === 0 ? 'Mantel liest MQTT von selbst' : n === 1 ? 'Eine Zuordnung' : `${n} Zuordnungen`),
  finding: 'Eine Zuordnung sagt, was ein Wert eines Topics ist.',
  none: 'Noch keine Zuordnung. Was Mantel von selbst kennt, braucht keine.',
  add: 'Zuordnung hinzufügen',
  newOne: 'Neue Zuordnung',
  name: (topic) => (topic === '' ? 'Neue Zuordnung' : topic),
  about: 'Ein Tippen auf den Wert einer Nachricht trägt ein, wo er steht.',
  noSource: 'Keine Quelle liest hier MQTT.',
  live: 'Laufende Nachrichten',
  listening: (topic) => `Hört auf ${topic}.`,
  nothing: 'Noch ist nichts gekommen. Nachrichten stehen hier, sobald sie eintreffen.',
  becomes: 'wird zu',
  notRead: 'Aus dieser Nachricht wird nichts gelesen.',
  byMapping: 'durch diese Zuordnung',
  byOther: (n) => `durch Zuordnung ${n}`,
  byFamily: (family) => `von selbst, ${family}`,
  byItself: 'von selbst',
  kept: 'vom Broker von früher behalten',
  take: (path, value) => `${path === '' ? 'Die ganze Nachricht' : path} nehmen, ${value}`,
  wholeMessage: 'Nachricht',
  remove: 'Entfernen',
  removed: 'Wird beim Speichern entfernt.',
};
