import { spoken } from './spoken.ts';

/** Words of the screen in the settings, in English. */
export const settingsScreenWords = spoken('settingsScreen', {
  title: (distance: string, diagonal: string) => `${diagonal}, looked at from ${distance}`,
  titleUnknown: 'How the screen looks and when it is on',
  inches: (n: string) => `${n} inches`,
  metres: (n: string) => `${n}\u00a0m`,
  items: { look: 'Look and size', night: 'Night', power: 'On and off', start: 'Start and PIN' },
  about: {
    look: 'Type is as large as your seat asks for.',
    night: 'What stands there while everybody sleeps.',
    power: 'When the display is dark, and what wakes it.',
    start: 'Whether Mantel starts by itself, and who may leave it.',
  },
  trueSize: 'True size',
  /** A value to look at. */
  sampleAbout: (distance: string) => `So large a room stands on the wall, to be read from ${distance}.`,
  ruler: 'This line is 5 cm long when the size of the screen is right.',
  displaySays: (inches: string) => `The display says of itself that it has ${inches}.`,
  takeIt: 'Take that',
  tooSmall: 'From there this screen has room for the time, the sentence and two values.',
  power: 'Power of the home',
  powerHelp: 'All plugs together unless one is chosen.',
  allPlugs: 'All plugs together',
  nightNumbers: 'Numbers of the night page',
  nightNumbersHelp: 'Outside and the first rooms unless chosen.',
  numberOf: (n: number) => `Number ${n}`,
  byItself: 'Chosen by Mantel',
  start: 'Start by itself',
  startUnknown: 'Whether it does is not known here.',
} as const);
