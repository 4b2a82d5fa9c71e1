/** Names of secrets, in German. */
import type { Said } from '../said.ts';
import type { secretWords } from '../secret-en.ts';

const secret: Said<typeof secretWords> = {
  keyItself:
    'In mantel.yaml selbst steht anscheinend ein Schlüssel; ihn unter einem eigenen Namen in secrets.yaml schreiben und in mantel.yaml nur diesen Namen.',
  notSet: (name, variable) =>
    `Das Geheimnis "${name}" ist nicht gesetzt; in secrets.yaml oder unter ${variable} eintragen.`,
};

export const secretGroups = { secret };
