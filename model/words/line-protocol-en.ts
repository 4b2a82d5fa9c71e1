import { spoken } from './spoken.ts';

/** What is wrong with a line of InfluxDB line protocol, in English; each stands behind the number of the line. */

const longest = 60;
const shown = (text: string): string =>
  JSON.stringify(text.length > longest ? `${text.slice(0, longest)}...` : text).replaceAll('\ud800', '?');

export const lineWords = spoken('line', {
  comment: 'a comment holds a control character; take it out',
  notText: 'it holds bytes that are no UTF-8; send text as UTF-8',
  noMeasurement: 'it does not begin with the name of a measurement',
  noTagKey: 'a comma stands where no tag follows; write key=value behind it, or take it away',
  noTagValue: (key: string) => `the tag ${shown(key)} has no value; write ${shown(key)}=value, or take it away`,
  tagTwice: (key: string) => `the tag ${shown(key)} is there twice; keep one of them`,
  tooManyTags: (most: number) => `it has more than ${most} tags; leave some out`,
  tooManyFields: (most: number) => `it has more than ${most} fields; send some in a line of their own`,
  noFields: 'a field is missing; write name=value behind the measurement and its tags, with one space between',
  noFieldValue: (key: string) => `the field ${shown(key)} has no value; write ${shown(key)}=value`,
  noValue: (key: string, text: string) =>
    `the field ${shown(key)} is ${shown(text)}, which is neither a number nor true, false or text in double quotes`,
  tooLarge: (key: string, text: string) => `the field ${shown(key)} is ${shown(text)}, which is too large to be kept`,
  openQuote: (key: string) => `the double quote of the field ${shown(key)} is never closed`,
  behindQuote: (key: string) =>
    `something stands right behind the text of the field ${shown(key)}; write \\" for a double quote within text`,
  noTime: (text: string) => `${shown(text)} is no time; write a whole number`,
  timeOutside: (time: string, precision: string) =>
    `${shown(time)} in the precision ${precision} is no time between 2000 and 2100; say the precision in which you write`,
  noName: (name: string) => `${shown(name)} has no letter or digit from which Mantel could make a name, or too many`,
  labelTwice: (label: string) => `two of its tags would be the label ${shown(label)}; leave one of them out`,
  fieldTwice: (field: string) => `two of its fields would have the name ${shown(field)}; leave one of them out`,
  otherType: (field: string, isFlag: boolean) =>
    `the field ${shown(field)} is ${isFlag ? 'true or false' : 'a number'} and was ${isFlag ? 'a number' : 'true or false'} before`,
  noRoom: 'it would be a new series, and there is no room for more; leave out tags with ever new values',
  behindTime: 'something stands behind the time; begin a new line',
} as const);
