/** Asana's lists of tasks, in German. */
import type { asanaCollectorWords } from '../collector-asana-en.ts';
import type { Said } from '../said.ts';
import { plural } from '../units-en.ts';

const asana: Said<typeof asanaCollectorWords> = {
  untitled: 'Ohne Namen',
  mine: 'Meine Aufgaben',
  nothing: 'Von Asana gibt es nichts zu lesen; Projekte eintragen oder my_tasks auf true setzen.',
  refused: (list, reason) =>
    `Asana gibt die Aufgaben der Liste "${list}" nicht heraus: ${reason}; das Projekt in den Einstellungen und in Asana prüfen.`,
  circle: (list) => `Asana gibt die Seiten der Liste "${list}" im Kreis aus; ihre Aufgaben bleiben, wie sie waren.`,
  cut: (list, tasks) =>
    `Die Liste "${list}" hat mehr als ${plural(tasks, 'offene Aufgabe', 'offene Aufgaben')}; so viele werden gelesen, die übrigen nicht.`,
  all: (lists, first) => `Keine der ${lists} Listen ist lesbar. ${first}`,
  countedAsOne: 'beide würden als eine gezählt; alle Projekte unter einer der beiden eintragen',
};

export const asanaGroups = { 'collector-asana': asana };
