import { spoken } from './spoken.ts';

/** What is said about the name of a secret, in English. */
export const secretWords = spoken('secret', {
  keyItself:
    'A key seems to stand in mantel.yaml itself; write it into secrets.yaml under a name of its own, and in mantel.yaml only that name.',
  notSet: (name: string, variable: string) =>
    `The secret "${name}" is not set; add it to secrets.yaml or to ${variable}.`,
} as const);
