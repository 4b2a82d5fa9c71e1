import { spoken } from './spoken.ts';

/** What the hub says when it cannot tell of days, in English. */
export const daysWords = spoken('days', {
  noDate: (text: string) => `${text} is no date; write one like 2026-11-22.`,
  endsFirst: 'The range ends before it begins; "from" must not be later than "to".',
  tooLong: (days: number) => `The range may be ${days} days long at most; ask for less at a time.`,
  tooMuch: (entries: number) => `That would be more than ${entries} entries; ask for fewer series or days at a time.`,
  noSeries: (series: string) => `There is no series ${series}.`,
  notOneUnit: (units: readonly string[]) =>
    `The series are in ${units.map((unit) => `"${unit}"`).join(' and ')}; only those in one unit can be added up.`,
} as const);
