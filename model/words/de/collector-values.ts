/** Settings that make a value of something, in German. */
import type { Unit } from '../../units.ts';
import type { valuesCollectorWords } from '../collector-values-en.ts';
import type { Said } from '../said.ts';

const within = (kept: Unit): string => (kept === '' ? 'ohne Einheit' : `in ${kept}`);

const values: Said<typeof valuesCollectorWords> = {
  otherUnit: (from, needed, kept) =>
    `ein Wert in ${from} wird ${within(needed)} gespeichert, nicht ${within(kept)}; die richtige Einheit schreiben oder scale und offset verwenden`,
};

export const valuesGroups = { 'collector-values': values };
