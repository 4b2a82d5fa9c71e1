import { spoken } from './spoken.ts';

const measured = (value: number, unit: string): string => (unit === '' ? String(value) : `${value} ${unit}`);

/** By what a place is found; `pattern` where one picks a part of what stands there. */
export type Way = 'json' | 'selector' | 'column' | 'pattern';
const advice: Readonly<Record<Way, string>> = {
  json: 'look at the answer and correct the path',
  selector: 'look at the page and correct the selector',
  column: 'look at the table and correct the column or the row',
  pattern: 'look at the answer and correct the place or the pattern',
};

/** How the text would be a number. */
export type OtherStyle = { readonly decimal?: string; readonly thousands?: string };
/** As it is written into the settings. */
export const styleLines = (style: OtherStyle): string[] =>
  Object.entries(style).map(([key, sign]) => `${key}: ${JSON.stringify(sign)}`);

/**
 * What is said about an address that a person describes in the settings, in English. `place` is where something stands,
 * as `whole`, `column` or a quoted path say it; `text` is quoted, too.
 */
export const webCollectorWords = spoken('collector-web', {
  whole: 'the whole answer',
  column: (column: string) => `column ${column}`,
  list: { messages: 'messages', auctions: 'auctions' } as Readonly<Record<'messages' | 'auctions', string>>,

  nothingNow: 'There is no value just now.',
  nothingAt: (place: string, way: Way) => `Nothing stands at ${place}; ${advice[way]}.`,
  noTimeAt: (place: string, way: Way) => `Nothing stands at ${place}, where its time should be; ${advice[way]}.`,
  notOne: (place: string) => `${place} is a list or an object, not a number.`,
  notNumber: (place: string, text: string, style?: OtherStyle) =>
    style === undefined
      ? `${place} is ${text}, which is no number.`
      : `${place} is ${text}, which is no number; write ${styleLines(style).join(' and ')} if it is one.`,
  below: (place: string, value: number, unit: string, min: number) =>
    `${place} was ${measured(value, unit)}, not at least ${min}.`,
  above: (place: string, value: number, unit: string, max: number) =>
    `${place} was ${measured(value, unit)}, not at most ${max}.`,
  /** Without a text there is nothing of the kind; `format` is that of the settings. */
  notTime: (place: string, text: string | undefined, format: string | undefined) =>
    `The time at ${place} is ${text ?? 'nothing that is a time'}; ${format === undefined ? 'write its format' : `it is not written as ${format}`}.`,
  noEntry: (place: string, way: Way) => `No entry has anything at ${place}; ${advice[way]}.`,
  noList: (path: string) =>
    path === ''
      ? 'The whole answer is no list; look at it and write the path to one.'
      : `At ${JSON.stringify(path)} there is no list; ${advice.json}.`,
  missing: (host: string, status: number) =>
    `${host} has nothing at this address (${status}); check the address in the settings.`,
  slowPattern: (pattern: string) =>
    `The pattern ${JSON.stringify(pattern)} takes too long on this text; write it without repetitions inside repetitions.`,
  badSelector: (selector: string) =>
    `The CSS selector ${JSON.stringify(selector)} cannot be read; look for a misspelling.`,

  pageForJson: (host: string) =>
    `${host} answered a web page (HTML) where JSON was expected; it may want a login first, or the address is that of a page for people.`,
  pageForTable: (host: string) => `${host} answered a web page (HTML) where a CSV file was expected.`,
  tooDeep: (host: string) => `${host} answered a page that is nested too deeply to be read.`,
  longTable: (host: string, most: number) =>
    `${host} answered a CSV file of more than ${most} characters; ask it for fewer rows.`,
  notTable: (host: string) => `${host} answered something that is not a CSV file.`,
  noRows: (host: string) => `${host} answered a CSV file without rows.`,
  noColumn: (host: string, column: string, known: string) =>
    `${host} has no column ${JSON.stringify(column)}; there is ${known}.`,

  sameSeries: (reading: number) =>
    `reading ${reading} makes the same series as one before it; give it another quantity or device`,
} as const);
