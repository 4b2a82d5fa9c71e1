import { spoken } from './spoken.ts';

/** What is wrong in mantel.yaml, as parts of a sentence; messages of a schema's own stand in the schema. */
export const settingFaultWords = spoken('settingFaults', {
  line: (file: string, line: number, where: string, text: string) => `${file} line ${line}: ${where}${text}`,
  more: (count: number) => ` (and ${count} more)`,
  /** Of a list, as people count. */
  entry: (number: number) => `entry ${number}`,
  readsToo: (wider: string, narrower: string) => `${wider} reads what ${narrower} reads, too; take ${narrower} out`,
  noBuiltIn: (rule: string, nearest: string) =>
    `there is no built-in rule ${rule} to switch off; ${nearest} is the nearest`,
  loops: 'it refers to its own parts too often',
  notValid: 'it is not valid',
  unknown: 'there is no such setting; look for a misspelling',
  noSuch: (name: string) => `there is no such ${name}`,
  oneOf: (values: string) => `write one of ${values}`,
  only: (value: string) => `write ${value}`,
  missing: 'it is missing',
  write: (what: string) => `write a ${what}`,
  atMost: (most: string) => `write at most ${most}`,
  atLeast: (least: string) => `write at least ${least}`,
  /** `most` are entries of a list, else characters. */
  tooLong: (most: number, isList: boolean) =>
    `it is too long; write at most ${most} ${isList ? (most === 1 ? 'entry' : 'entries') : 'characters'}`,
  tooShort: 'it is too short',
  kinds: {
    object: 'section of settings',
    record: 'section of settings',
    array: 'list',
    boolean: 'yes or no as true or false',
    int: 'whole number',
    number: 'number',
    string: 'string',
  },
});
