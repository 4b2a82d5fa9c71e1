import { spoken } from './spoken.ts';

/** What is wrong with the template of a device or with its value, in English: each a main clause behind "because". */
export const mqttTemplatesCollectorWords = spoken('collector-mqtt-templates', {
  tooLong: 'it is too long',
  tooDeep: 'it is nested too deeply',
  uses: (what: string) => `it uses ${what}`,
  usesFilter: (name: string) => `it uses the filter ${name}`,
  usesTest: (name: string) => `it uses the test ${name}`,
  noEnd: 'an {% if %} has no end',
  noBeginning: (statement: string) => `{% ${statement} %} has no {% if %}`,
  misplaced: (statement: string) => `{% ${statement} %} stands where it cannot`,
  openBracket: 'a bracket is not closed',
  missing: (what: string, code: string) => `"${what}" is missing in "${code}"`,
  noName: (code: string) => `a name is missing in "${code}"`,
  incomplete: (code: string) => `"${code}" is not complete`,
  notUnderstood: (code: string) => `"${code}" is not understood`,

  /** `value` is a text in quotes or a formula of such texts and numbers. */
  noNumber: (value: string) => `${value} is no number`,
  notComparable: (one: string, other: string) => `${one} and ${other} cannot be compared`,
  noJson: (value: string) => `${value} is no JSON`,
  valueTooDeep: (value: string) => `${value} is nested too deeply`,
  textTooLong: (most: number) => `it makes a text of more than ${most} characters`,
} as const);
