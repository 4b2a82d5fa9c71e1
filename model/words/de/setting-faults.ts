/** What is wrong in mantel.yaml, in German: settings, rules, formulas. Only the hub tells it. */
import type { formulaFaultWords, ruleFaultWords } from '../rule-faults-en.ts';
import type { Said } from '../said.ts';
import type { settingFaultWords } from '../setting-faults-en.ts';
import { plural } from '../units-en.ts';
import { exactly } from './grammar.ts';

const settingFaults: typeof settingFaultWords = {
  line: (file, line, where, text) => `${file} Zeile ${line}: ${where}${text}`,
  more: (count) => ` (und ${count} weitere)`,
  entry: (number) => `Eintrag ${number}`,
  readsToo: (wider, narrower) => `${wider} liest auch, was ${narrower} liest; ${narrower} herausnehmen`,
  noBuiltIn: (rule, nearest) =>
    `es gibt keine eingebaute Regel ${rule}, die sich abschalten ließe; am nächsten kommt ${nearest}`,
  loops: 'es verweist zu oft auf eigene Teile',
  notValid: 'es ist nicht gültig',
  unknown: 'diese Einstellung gibt es nicht; nach einem Tippfehler suchen',
  noSuch: (name) => `${name} gibt es so nicht`,
  oneOf: (values) => `eines davon schreiben: ${values}`,
  only: (value) => `${value} schreiben`,
  missing: 'es fehlt',
  write: (what) => `als ${what} schreiben`,
  atMost: (most) => `höchstens ${most} schreiben`,
  atLeast: (least) => `mindestens ${least} schreiben`,
  tooLong: (most, isList) =>
    `es ist zu lang; höchstens ${most} ${isList ? (most === 1 ? 'Eintrag' : 'Einträge') : 'Zeichen'} schreiben`,
  tooShort: 'es ist zu kurz',
  kinds: {
    object: 'Abschnitt von Einstellungen',
    record: 'Abschnitt von Einstellungen',
    array: 'Liste',
    boolean: 'true oder false',
    int: 'ganze Zahl',
    number: 'Zahl',
    string: 'Text',
  },
};

const fires = {
  above: 'über',
  below: 'unter',
  rising: 'bei einem Anstieg um mehr als',
  falling: 'bei einem Rückgang um mehr als',
} as const;

const ruleFaults: Said<typeof ruleFaultWords> = {
  idTaken: (id) => `eine andere Regel heißt schon ${id}; jeder eine eigene id geben`,
  cannotClear: (side, limit) =>
    `eine Regel, die ${fires[side]} ${exactly(limit)} auslöst, kann nicht ${side === 'below' ? 'darunter' : 'darüber'} enden`,
  unknownName: (name) => `unter "of" angeben, welche Messreihe ${name} ist`,
};

const where = (next: string | undefined): string => (next === undefined ? 'am Ende' : `vor "${next}"`);

const formulaFaults: Said<typeof formulaFaultWords> = {
  tooLong: (most) => `eine Formel hat höchstens ${most} Zeichen`,
  unreadable: (text) => `"${text}" ist nicht lesbar`,
  wantsSign: (sign, next) => `${where(next)} fehlt "${sign}"`,
  wantsValue: (next) => `${where(next)} fehlt eine Zahl oder ein Name`,
  noNumber: 'mit einem Vergleich lässt sich nicht rechnen',
  noTruth: '"and", "or" und "not" stehen zwischen Vergleichen',
  noFunction: (name, known) => `eine Funktion ${name} gibt es nicht; es gibt ${known.join(', ')}`,
  takes: (name, count) =>
    `${name} braucht ${count === undefined ? 'einen Wert oder mehrere' : plural(count, 'Wert', 'Werte')}`,
  tooDeep: 'es hat zu viele Klammern ineinander',
  misplaced: (token) => `"${token}" gehört da nicht hin`,
};

export const settingFaultGroups = { settingFaults, ruleFaults, formulaFaults };
