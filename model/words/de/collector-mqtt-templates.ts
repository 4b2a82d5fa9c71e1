/** Templates of MQTT devices, in German: each a main clause behind "denn", where "sie" is the template. */
import type { mqttTemplatesCollectorWords } from '../collector-mqtt-templates-en.ts';
import type { Said } from '../said.ts';
import { number } from '../units-en.ts';

const templates: Said<typeof mqttTemplatesCollectorWords> = {
  tooLong: 'sie ist zu lang',
  tooDeep: 'sie ist zu tief verschachtelt',
  uses: (what) => `sie verwendet ${what}`,
  usesFilter: (name) => `sie verwendet den Filter ${name}`,
  usesTest: (name) => `sie verwendet den Test ${name}`,
  noEnd: 'ein {% if %} hat kein Ende',
  noBeginning: (statement) => `{% ${statement} %} hat kein {% if %}`,
  misplaced: (statement) => `{% ${statement} %} steht, wo es nicht stehen kann`,
  openBracket: 'eine Klammer ist nicht geschlossen',
  missing: (what, code) => `"${what}" fehlt in "${code}"`,
  noName: (code) => `ein Name fehlt in "${code}"`,
  incomplete: (code) => `"${code}" ist nicht vollständig`,
  notUnderstood: (code) => `"${code}" ist nicht verständlich`,

  noNumber: (value) => `${value} ist keine Zahl`,
  notComparable: (one, other) => `${one} und ${other} lassen sich nicht vergleichen`,
  noJson: (value) => `${value} ist kein JSON`,
  valueTooDeep: (value) => `${value} ist zu tief verschachtelt`,
  textTooLong: (most) => `die Vorlage macht daraus einen Text von mehr als ${number(most, 'count')} Zeichen`,
};

export const mqttTemplatesGroups = { 'collector-mqtt-templates': templates };
