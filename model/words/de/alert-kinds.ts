/** What alerts say of each kind of rule, in German. */
import { minute } from '../../time.ts';
import type { alertKindWords, Told } from '../alert-kinds-en.ts';
import type { Said } from '../said.ts';
import { capital, clockTime, difference, number, quantity, quantityName, span } from '../units-en.ts';
import { dativeSpan } from './grammar.ts';

const now = ({ definition: { name, unit }, value }: Told): string => `${quantityName(name)}: ${quantity(value, unit)}`;
const since = (lasted: number): string => (lasted < minute ? '' : `, seit ${dativeSpan(lasted)}`);
const times = (n: number): string => `${n}-mal`;

const alertKinds: Said<typeof alertKindWords> = {
  unstableTitle: (title) => title.replace(/\.$/, ', immer wieder.'),
  unstable: (n, calm) =>
    `Kam und ging ${times(n)} in einer Stunde. Dazu kommt nichts mehr, bis ${span(calm)} Ruhe war.`,
  outside(told, { low, high }) {
    const { definition, value, lasted } = told;
    const range = `${number(low, definition.unit)} bis ${number(high, definition.unit)}`;
    return value < low || value > high
      ? `${now(told)}, außerhalb von ${range}${since(lasted)}.`
      : `${now(told)}, nach ${dativeSpan(lasted)} außerhalb von ${range}.`;
  },
  changing: (told, { when, over, limit }) =>
    `${now(told)}; über ${span(over)} ${when === 'rising' ? 'gestiegen' : 'gefallen'} um mehr als ${difference(limit, told.definition.unit)} pro Stunde.`,
  is({ definition, value, lasted }) {
    const how = definition.unit === 'bool' ? '' : `${quantity(value, definition.unit)} `;
    return lasted < minute ? 'Gerade eben begonnen.' : capital(`${how}seit ${dativeSpan(lasted)}.`);
  },
  resting: (restedFor, longest) =>
    restedFor === undefined || longest === undefined
      ? 'Läuft wieder.'
      : `Ruht seit ${dativeSpan(restedFor)}; die längste Pause sonst: ${span(longest)}.`,
  failing(n, withoutFor) {
    const often = n === 1 ? 'Einmal' : `${times(n)} hintereinander`;
    const failed = n > 0 ? `${often} fehlgeschlagen` : 'Nicht gelaufen';
    return withoutFor === undefined || withoutFor < minute
      ? `${failed}.`
      : `${failed}, zuletzt gelungen vor ${dativeSpan(withoutFor)}.`;
  },
  quota: (left) => `${number(left, '%')}% der Abfragen sind noch übrig.`,
  forecast(told, { crosses, limit, within }) {
    const { definition, value, crossesAt, timeZone } = told;
    const { name, unit } = definition;
    const edge = `${crosses === 'above' ? 'über' : 'unter'} ${quantity(limit, unit)}`;
    const at =
      crossesAt === undefined ? `in den nächsten ${dativeSpan(within)}` : `ab ${clockTime(crossesAt, timeZone)}`;
    return name.startsWith('forecast.')
      ? `${quantityName(name)} ${at} ${edge}: ${quantity(value, unit)}.`
      : `${now(told)}; geht es so weiter, ${at} ${edge}.`;
  },
  anomaly: (told, usual) =>
    usual === undefined
      ? `${now(told)}, ungewöhnlich für diese Stunde.`
      : `${now(told)}; üblich um diese Zeit: ${number(usual.low, told.definition.unit)} bis ${number(usual.high, told.definition.unit)}.`,
  expression: (inputs) =>
    `${capital(inputs.map(({ name, value, unit }) => `${name === 'value' ? 'Wert' : name.replaceAll('_', ' ')}: ${quantity(value, unit)}`).join(', '))}.`,
};

export const alertKindGroups = { alertKinds };
