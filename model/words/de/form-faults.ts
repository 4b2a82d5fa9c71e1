/** What is wrong with settings, pages and names of series, in German, where the screen may tell it. */
import type { formFaultWords } from '../form-faults-en.ts';
import type { Said } from '../said.ts';
import type { seriesNameWords } from '../series-names-en.ts';

const formFaults: Said<typeof formFaultWords> = {
  idTwice: (id) => `"${id}" steht zweimal da; einem davon eine andere id geben`,
  halfGiven: (missing) => `auch ${missing} eintragen oder beide weglassen`,
  onOnePlace: (one, other) => `"${one}" und "${other}" liegen übereinander`,
  overEdge: 'es reicht über den Rand der Seite',
  notAPage: 'das ist keine Seite von Mantel',
  newerPage: 'diese Seite stammt von einem neueren Mantel',
};

const seriesNames: Said<typeof seriesNameWords> = {
  notName: (name) => `"${name}" ist kein Name einer Messreihe; einer sieht aus wie garden.temperature.`,
  tooManyLabels: (name, most) => `${name} hat mehr als ${most} Merkmale.`,
  notLabel: (label) => `"${label}" ist kein Name eines Merkmals.`,
  badLabel: (label, name) => `Das Merkmal ${label} von ${name} ist leer, zu lang oder enthält Steuerzeichen.`,
  notSeries: (key) => `"${key}" ist keine Messreihe.`,
};

export const formFaultGroups = { formFaults, seriesNames };
