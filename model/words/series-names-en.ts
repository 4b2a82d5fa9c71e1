import { spoken } from './spoken.ts';

/** Why a text is no series, in English. */
export const seriesNameWords = spoken('seriesNames', {
  notName: (name: string) => `"${name}" is not a series name; one looks like garden.temperature.`,
  tooManyLabels: (name: string, most: number) => `${name} has more than ${most} labels.`,
  notLabel: (label: string) => `"${label}" is not a label name.`,
  badLabel: (label: string, name: string) =>
    `The label ${label} of ${name} is empty, too long or holds control characters.`,
  notSeries: (key: string) => `"${key}" is not a series.`,
} as const);
