/** The fields of a rule, by what it fires at. */
import type { Rule } from '#model/alert.ts';
import type { Field } from '#model/settings-api.ts';
import { shownValue } from '#model/shown-units.ts';
import { thingClasses } from '#model/thing-class.ts';
import type { Unit } from '#model/units.ts';
import { settingsAlertsWords as words } from '#model/words/settings-alerts-en.ts';
import { unitSystem } from '#model/words/spoken.ts';

const plain: Omit<Field, 'name' | 'type' | 'title'> = {
  help: null,
  unit: null,
  required: false,
  choices: null,
  least: null,
  most: null,
  restart: false,
  fields: null,
  entry: null,
  discriminator: null,
  variants: null,
};

/** Whether it holds a value of what the rule watches, or a difference of values; neither without. */
type RuleField = Field & { readonly measure?: 'value' | 'difference' };

function field(name: string, type: Field['type'], title: string, more: Partial<RuleField> = {}): RuleField {
  return { ...plain, name, type, title, ...more };
}

export const whens = [
  'above',
  'below',
  'outside',
  'rising',
  'falling',
  'is',
  'silent',
  'resting',
  'failing',
  'quota',
  'forecast',
  'anomaly',
  'expression',
] as const satisfies readonly Rule['when'][];
export type When = (typeof whens)[number];

const number = (name: string, title: string, unit: string | null, more: Partial<RuleField> = {}): RuleField =>
  field(name, 'number', title, { unit, ...more });
const limit = (title: string, unit: string | null): RuleField =>
  number('limit', title, unit, { required: true, measure: 'value' });
const clear = (title: string, unit: string | null): RuleField =>
  number('clear', title, unit, { help: words.clearHelp, measure: 'value' });
/** How fast it moves, in its unit per hour. */
const rate = (unit: string | null): RuleField[] => [
  { ...limit(words.perHour, unit), measure: 'difference' },
  { ...clear(words.clearAbove, unit), measure: 'difference' },
  over(),
];
const over = (): Field => field('over', 'span', words.over, { usual: '1 h', help: words.overHelp });
const atLeast = (usual: string): Field => field('atLeast', 'span', words.atLeast, { usual });
const any = (): Field =>
  field('any', 'choice', words.any, { usual: '', help: words.anyHelp, choices: ['', ...thingClasses] });

/** The fields that a kind of rule has of its own. `unit` is that of what it watches. */
const own: Readonly<Record<When, (unit: string | null) => RuleField[]>> = {
  above: (unit) => [limit(words.above, unit), clear(words.clearAbove, unit)],
  below: (unit) => [limit(words.below, unit), clear(words.clearBelow, unit)],
  outside: (unit) => [
    number('low', words.below, unit, { required: true, measure: 'value' }),
    number('high', words.orAbove, unit, { required: true, measure: 'value' }),
    number('inset', words.inset, unit, { usual: 0, least: 0, measure: 'difference' }),
  ],
  rising: rate,
  falling: rate,
  is: (unit) => [number('state', words.state, unit, { required: true, help: words.stateHelp })],
  silent: () => [number('times', words.times, null, { usual: 5, least: 2 }), atLeast('1 min')],
  resting: (unit) => [
    limit(words.restsBelow, unit),
    number('times', words.timesRest, null, { usual: 3, least: 1.5 }),
    atLeast('1 h'),
  ],
  failing: () => [number('times', words.failures, null, { least: 1 }), field('without', 'span', words.without)],
  quota: () => [
    number('limit', words.below, '%', { required: true }),
    number('clear', words.clearBelow, '%', { help: words.clearHelp }),
  ],
  forecast: (unit) => [
    field('crosses', 'choice', words.crosses, { required: true, choices: ['above', 'below'] }),
    limit(words.limit, unit),
    clear(words.clearAt, unit),
    field('within', 'span', words.within, { required: true }),
    over(),
  ],
  anomaly: () => [
    field('side', 'choice', words.side, { usual: 'either', choices: ['either', 'above', 'below'] }),
    number('times', words.bands, null, { usual: 1, help: words.bandsHelp }),
  ],
  expression: () => [
    field('expression', 'text', words.expression, { required: true, help: words.expressionHelp }),
    field('as', 'text', words.as, { usual: 'value' }),
    field('of', 'record', words.others, {
      help: words.othersHelp,
      entry: field('', 'section', words.others, { fields: [field('name', 'text', words.seriesName), any()] }),
    }),
  ],
};

/** A class of things, within what a rule watches. */
export const classFields = (): Field[] => [any()];

/** What is asked before a rule's reading is chosen, and after. */
export function ruleFields(when: When, unit: Unit | undefined): { readonly before: Field[]; readonly after: Field[] } {
  const shown = unit === undefined || unit === '' || unit === 'bool' ? null : shownValue(0, unit, unitSystem()).unit;
  return {
    before: [field('when', 'choice', words.when, { required: true, choices: [...whens] }), ...own[when](shown)],
    after: [
      field('title', 'text', words.says, { required: true, help: words.saysHelp, least: 1, most: 200 }),
      field('advice', 'text', words.advice, { help: words.adviceHelp }),
      field('severity', 'choice', words.severity, { usual: 'warn', choices: ['warn', 'alarm'] }),
      field('hold', 'span', words.hold, { usual: '0 s', help: words.holdHelp }),
      field('keep', 'span', words.keep, { usual: '0 s', help: words.keepHelp }),
      field('quiet', 'text', words.quietHours, { help: words.quietHelp }),
      field('flaps', 'number', words.flaps, { usual: 3, least: 1, help: words.flapsHelp }),
    ],
  };
}

/** What a field of a rule measures, of what the rule watches. */
export const measureOf = (when: When, name: string): RuleField['measure'] =>
  own[when](null).find((each) => each.name === name)?.measure;

const namesOf = (when: When): readonly string[] => own[when](null).map(({ name }) => name);

/** Written for another kind of rule, and refused beside this one. */
export const foreignTo = (when: When): readonly string[] =>
  whens.flatMap(namesOf).filter((name) => !namesOf(when).includes(name));
