import type { settingFaultWords } from '../setting-faults-en.ts';

const settingFaults: typeof settingFaultWords = {
  line: (line, where, text) => `mantel.yaml Zeile ${line}: ${where}${text}`,
  more: (count) => ` (und ${count} weitere)`,
  entry: (number) => `Eintrag ${number}`,
  idTwice: (id) => `"${id}" steht zweimal da; einem davon eine andere id geben`,
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
  tooLong: 'es ist zu lang',
  tooShort: 'es ist zu kurz',
  kinds: {
    object: 'Abschnitt von Einstellungen',
    record: 'Abschnitt von Einstellungen',
    array: 'Liste',
    boolean: 'ja oder nein, true oder false,',
    int: 'ganze Zahl',
    number: 'Zahl',
    string: 'Text',
  },
};

export const settingFaultGroups = { settingFaults };
