import { spoken } from './spoken.ts';

/** What a file held. `from` and `to` are clock texts. */
type Report = {
  readonly readings: number;
  readonly from: string;
  readonly to: string;
  readonly repeated: number;
  readonly estimated: number;
  readonly leftOut: number;
};

/** What is said about files of meter readings, in English. What begins with a small letter stands behind the file or its line. */
export const meterFilesCollectorWords = spoken('collector-meter-files', {
  sameFolder: 'two sources would read the same folder',
  empty: (path: string) => `${path} holds no readings.`,
  read: (path: string, { readings, from, to, repeated, estimated, leftOut }: Report) => {
    const parts = [
      `${path}: ${readings} readings from ${from} to ${to}`,
      ...(repeated > 0 ? [`${repeated} told twice`] : []),
      ...(estimated > 0 ? [`${estimated} estimated by the utility`] : []),
      ...(leftOut > 0 ? [`${leftOut} left out`] : []),
    ];
    return `${parts.join(', ')}.`;
  },

  line: (line: number, what: string) => `line ${line}: ${what}`,
  tooLarge: (megabytes: number) => `it has more than ${megabytes} MB; give it in parts`,
  otherKind: 'only files that end in .xml or .csv are read',

  noXml: 'there is no XML in it',
  tooDeep: 'its elements are too deep',
  unended: (element: string) => `the element ${element} does not end`,
  manyEntries: (most: number) => `it has more than ${most} entries; give it in parts`,
  incomplete: (line: number) => `line ${line} has a reading without a whole start, duration or value`,
  bills: 'readings of more than a day are bills, which tell nothing of its days',
  noUom: 'the file does not tell the unit (uom) of its readings; they are left out',
  unknownUom: (uom: number) => `its unit (uom ${uom}) is none that Mantel knows; its readings are left out`,
  notAmounts: (behaviour: number) =>
    `its readings are no amounts of intervals (accumulationBehaviour ${behaviour}); they are left out`,
  misfit: 'its unit does not fit what it measures; its readings are left out',

  noHead: 'there is no row with the columns DATE, START TIME, END TIME and USAGE',
  noUnitColumn: 'no column tells the unit; its head is to be USAGE (kWh), or UNITS',
  longTable: 'the table is too long; give it in parts',
  /** `why` is the reader's own. */
  unreadable: (why: string) => why,
  unknownUnit: (unit: string) => `the unit "${unit}" is none that Mantel knows`,
  noTime: 'there is no date, start time or end time that could be read',
  noDate: 'no calendar has this date',
  notNumber: (usage: string) => `the usage "${usage}" is no number`,
  skipped: 'the clocks skipped this hour, and there is a usage for it',
  bill: 'more than a day is a bill, not a reading',
} as const);
