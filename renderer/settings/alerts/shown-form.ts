/** A rule's form in the units the home reads: what is kept, checked and sent stays metric. */
import { keptDifference, keptValue, shownDifference, shownValue } from '#model/shown-units.ts';
import type { Unit } from '#model/units.ts';
import { unitSystem } from '#model/words/spoken.ts';
import type { SettingPath } from '#model/settings-api.ts';
import { measureOf, type When } from './rule-fields.ts';

/** Digits behind the point: 75 °F are 23.888889 °C, and 75 again. */
const digits = { shown: 4, kept: 6 };

const rounded = (value: number, places: number): number => Number(value.toFixed(places));

/** Of a form, what passes values on. */
type Passing = {
  value(path: SettingPath): unknown;
  running(path: SettingPath): unknown;
  put(path: SettingPath, value: unknown): void;
};

export function inShownUnits<Form extends Passing>(form: Form, when: When, unit: Unit | undefined): Form {
  const system = unitSystem();
  if (unit === undefined || shownValue(0, unit, system).unit === unit) return form;
  const ways = {
    value: {
      show: (value: number) => shownValue(value, unit, system).value,
      keep: (value: number) => keptValue(value, unit, system),
    },
    difference: {
      show: (value: number) => shownDifference(value, unit, system).value,
      keep: (value: number) => keptDifference(value, unit, system),
    },
  };
  const wayOf = ([name, ...below]: SettingPath) => {
    const measure = typeof name === 'string' && below.length === 0 ? measureOf(when, name) : undefined;
    return measure && ways[measure];
  };
  const shown = (path: SettingPath, value: unknown): unknown => {
    const way = wayOf(path);
    return way && typeof value === 'number' ? rounded(way.show(value), digits.shown) : value;
  };
  return {
    ...form,
    value: (path: SettingPath) => shown(path, form.value(path)),
    running: (path: SettingPath) => shown(path, form.running(path)),
    put(path: SettingPath, value: unknown) {
      const way = wayOf(path);
      form.put(path, way && typeof value === 'number' ? rounded(way.keep(value), digits.kept) : value);
    },
  };
}
