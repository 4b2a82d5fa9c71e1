import { spoken } from './spoken.ts';

/** What is wrong with the file of secrets, in English. */
export const secretFileWords = spoken('secretFile', {
  notSafe: (file: string, why: string) => `${file} cannot be read safely: ${why}`,
  unreadable: (file: string, why: string) => `${file} cannot be read: ${why}`,
  notYaml: (file: string) => `${file} is not valid YAML; write one "name: value" a line.`,
  otherShape: (file: string) => `${file} must hold one "name: value" a line, with names in small letters.`,
} as const);
