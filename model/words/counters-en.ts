/** What the hub says of counters that jump, in English. */
import type { SeriesDefinition } from '../series.ts';
import type { Called } from './en.ts';
import { plural, quantity, quantityName, span } from './units-en.ts';
import { spoken } from './spoken.ts';

type Reading = { readonly at: number; readonly value: number };
type Counter = {
  readonly definition: SeriesDefinition;
  readonly called: Called | undefined;
  readonly before: Reading;
  readonly first: Reading;
  readonly last: Reading;
  readonly readings: number;
};

/** "The energy counter of desk-plug". */
function subject({ definition: { name, labels }, called }: Counter): string {
  const thing = called?.name ?? labels['device'] ?? Object.values(labels)[0];
  const measured = quantityName(name).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  return `The ${measured} counter${thing === undefined ? '' : ` of ${thing}`}`;
}

/** "jumped by 1,204 kWh". */
function jump({ definition: { unit }, before, first }: Counter): string {
  const grown = first.value - before.value;
  return `${grown >= 0 ? 'jumped' : 'fell'} by ${quantity(Math.abs(grown), unit)}`;
}

export const counterWords = spoken('counter', {
  title: (counter: Counter): string => `${subject(counter)} ${jump(counter)}.`,

  /** "It read 100 kWh and 10 seconds later 1,304 kWh, which cannot be; it is left out until you accept it." */
  detail(counter: Counter): string {
    const { before, first, definition } = counter;
    const [then, now] = [quantity(before.value, definition.unit), quantity(first.value, definition.unit)];
    const later = first.at > before.at ? `${span(first.at - before.at)} later` : 'at once';
    return `It read ${then} and ${later} ${now}, which cannot be; it is left out until you accept it.`;
  },

  /** For the journal. */
  became(counter: Counter, was: 'held' | 'accepted' | 'believed' | 'left out' | 'passed over'): string {
    const what = `${subject(counter)} ${jump(counter)}`;
    const readings = plural(counter.readings, 'reading');
    switch (was) {
      case 'held':
        return `${what}. ${this.detail(counter)}`;
      case 'accepted':
        return `${what}, which was accepted with ${readings}.`;
      case 'believed':
        return `${what}, which can have been used by now; it counts, with ${readings}.`;
      case 'left out':
        return counter.readings > 1
          ? `${what}, which is not counted; ${readings} since then are.`
          : `${what}, which is not counted.`;
      case 'passed over':
        return `${what} and has stayed there. Nobody said that it is right, so the jump is not counted; ${readings} since then are.`;
    }
  },

  notDerived: (power: string, reason: string): string => `The energy of ${power} is not counted: ${reason}`,

  /** Readings like those before it came again. */
  gone(counter: Counter, value: number): string {
    const { unit } = counter.definition;
    const odd = `${plural(counter.readings, 'reading')} of about ${quantity(counter.first.value, unit)}`;
    return `${subject(counter)} reads ${quantity(value, unit)} again; ${odd} ${counter.readings === 1 ? 'was' : 'were'} left out.`;
  },
} as const);
