import { spoken } from './spoken.ts';

/** What is wrong with a rule of a person's own, in English; messages without parts stand in the schema. */
export const ruleFaultWords = spoken('ruleFaults', {
  idTaken: (id: string) => `another rule is called ${id} already; give each its own id`,
  cannotClear: (side: 'above' | 'below' | 'rising' | 'falling', limit: number) =>
    `a rule that fires ${side} ${limit} cannot clear ${side === 'below' ? 'below' : 'above'} it`,
  unknownName: (name: string) => `say under "of" which series ${name} is`,
} as const);

const where = (next: string | undefined): string => (next === undefined ? 'at the end' : `before "${next}"`);

/** Why a text is no formula. `next` is what stands where something is missing, undefined at the end. */
export const formulaFaultWords = spoken('formulaFaults', {
  tooLong: (most: number) => `a formula has at most ${most} characters`,
  unreadable: (text: string) => `"${text}" cannot be read`,
  wantsSign: (sign: string, next: string | undefined) => `there must be "${sign}" ${where(next)}`,
  wantsValue: (next: string | undefined) => `there must be a number or a name ${where(next)}`,
  noNumber: 'a comparison is no number to reckon with',
  noTruth: '"and", "or" and "not" stand between comparisons',
  noFunction: (name: string, known: readonly string[]) => `there is no function ${name}; there are ${known.join(', ')}`,
  /** Without a count: one or more. */
  takes: (name: string, count: number | undefined) => `${name} takes ${count ?? 'one or more'} values`,
  tooDeep: 'it has too many parentheses within each other',
  misplaced: (token: string) => `"${token}" does not belong there`,
} as const);
