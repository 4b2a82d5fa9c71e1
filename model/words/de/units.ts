/** Spans, quantities and states in German. */
import type { StatePair } from '../states-en.ts';
import { plural } from '../units-en.ts';
import { quantityNames } from './quantity-names.ts';

const spans = {
  second: (n: number) => plural(n, 'Sekunde', 'Sekunden'),
  minute: (n: number) => plural(n, 'Minute', 'Minuten'),
  hour: (n: number) => plural(n, 'Stunde', 'Stunden'),
  day: (n: number) => plural(n, 'Tag', 'Tage'),
  /** They stand before feminine and plural words. */
  counts: ['Keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn', 'Elf', 'Zwölf'],
};

const states: Readonly<Record<string, StatePair>> = {
  '': ['aus', 'an'],
  available: ['weg', 'da'],
  away: ['zu Hause', 'weg'],
  battery_low: ['gut', 'schwach'],
  carbon_monoxide: ['rein', 'Kohlenmonoxid'],
  contact: ['offen', 'zu'],
  gas: ['rein', 'Gas'],
  locked: ['offen', 'verriegelt'],
  motion: ['ruhig', 'Bewegung'],
  occupancy: ['ruhig', 'Bewegung'],
  open: ['zu', 'offen'],
  presence: ['weg', 'da'],
  problem: ['gut', 'Störung'],
  smoke: ['rein', 'Rauch'],
  tamper: ['gut', 'manipuliert'],
  vibration: ['ruhig', 'bewegt'],
  water_leak: ['trocken', 'Leck'],
  window_open: ['zu', 'offen'],
};

export const units = { spans, quantityNames, states };
