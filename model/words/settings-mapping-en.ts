import { spoken } from './spoken.ts';

/** Words of the mapping editor, in English. */
export const settingsMappingWords = spoken('settingsMapping', {
  title: (n: number) => (n === 0 ? 'Mantel reads MQTT by itself' : n === 1 ? 'One mapping' : `${n} mappings`),
  finding: 'A mapping says what one value on a topic is.',
  none: 'No mapping yet. What Mantel knows by itself needs none.',
  add: 'Add a mapping',
  newOne: 'New mapping',
  name: (topic: string) => (topic === '' ? 'New mapping' : topic),
  about: 'A tap on a value of a message fills in where it stands.',
  noSource: 'No source reads MQTT here.',
  live: 'Live messages',
  listening: (topic: string) => `Listening on ${topic}.`,
  nothing: 'Nothing has come yet. Messages stand here as they arrive.',
  becomes: 'becomes',
  notRead: 'Nothing is read from this message.',
  byMapping: 'by this mapping',
  byOther: (n: number) => `by mapping ${n}`,
  byFamily: (family: string) => `by itself, ${family}`,
  byItself: 'by itself',
  kept: 'kept by the broker from before',
  take: (path: string, value: string) => `Take ${path === '' ? 'the whole message' : path}, ${value}`,
  wholeMessage: 'message',
  remove: 'Remove',
  removed: 'Removed when you save.',
} as const);
