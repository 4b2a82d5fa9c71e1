/** Forms in a home that reads other units or writes numbers otherwise: what is kept stays metric. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speakIn } from '#model/words/manner.ts';
import { measureOf, ruleFields } from '#renderer/settings/alerts/rule-fields.ts';
import { inShownUnits } from '#renderer/settings/alerts/shown-form.ts';
import { choiceText, valueText } from '#renderer/settings/form/field-text.ts';
import { typedSpan, writtenSpan } from '#renderer/settings/form/spans.ts';
import { faultsOf } from '#renderer/settings/form/check.ts';
import { field } from '../../simulators/settings-fields.ts';

afterEach(() => speakIn({ language: 'en', units: 'metric' }));

/** A form of plain values. */
function plainForm(values: Record<string, unknown>) {
  const kept = new Map(Object.entries(values));
  const at = ([name]: readonly (string | number)[]): unknown => kept.get(String(name));
  return {
    value: at,
    running: at,
    put: ([name]: readonly (string | number)[], value: unknown) => void kept.set(String(name), value),
  };
}

describe('limits of a rule in a home that reads °F', () => {
  beforeEach(() => speakIn({ language: 'en', units: 'imperial' }));

  it('are shown and typed in °F and kept in °C', () => {
    const kept = plainForm({ limit: 20, title: 'is too warm' });
    const form = inShownUnits(kept, 'above', '°C');
    expect([form.value(['limit']), form.value(['title'])]).toEqual([68, 'is too warm']);
    form.put(['limit'], 75);
    expect([kept.value(['limit']), form.value(['limit'])]).toEqual([23.888889, 75]);
    form.put(['limit'], 'warm');
    expect(kept.value(['limit'])).toBe('warm');
    form.put(['limit'], undefined);
    expect(kept.value(['limit'])).toBeUndefined();
  });

  it('are no 32 degrees warmer where they are differences', () => {
    const rising = inShownUnits(plainForm({ limit: 2 }), 'rising', '°C');
    const outside = inShownUnits(plainForm({ inset: 0.5, low: 0 }), 'outside', '°C');
    expect([rising.value(['limit']), outside.value(['inset']), outside.value(['low'])]).toEqual([3.6, 0.9, 32]);
  });

  it('of calls and times stay as they are', () => {
    expect(measureOf('quota', 'limit')).toBeUndefined();
    expect(measureOf('silent', 'times')).toBeUndefined();
    expect(measureOf('resting', 'limit')).toBe('value');
  });

  it('stand beside their unit', () => {
    const unitOf = (name: string) => ruleFields('above', '°C').before.find((each) => each.name === name)?.unit;
    expect([unitOf('limit'), unitOf('clear')]).toEqual(['°F', '°F']);
  });
});

it('units and sensors are written as they are known', () => {
  const unit = field('unit', 'choice', '', { choices: ['µg/m³', 'mm'] });
  expect(['µg/m³', 'kWh', 'mm'].map((each) => choiceText(unit, each))).toEqual(['µg/m³', 'kWh', 'mm']);
  expect(choiceText(field('sensor', 'choice', ''), 'pms')).toBe('pms');
  expect(choiceText(field('color', 'choice', ''), 'warm_white')).toBe('Warm white');
});

it('a metric home has the form as it is', () => {
  const form = plainForm({ limit: 20 });
  expect(inShownUnits(form, 'above', '°C')).toBe(form);
});

describe('in German', () => {
  beforeEach(() => speakIn({ language: 'de', units: 'metric' }));

  it('numbers have a comma, in choices, values and faults', () => {
    const seat = field('distance', 'choice', '', { choices: [0.6, 1.5], unit: 'm' });
    expect(choiceText(seat, 0.6)).toBe('0,6\u00a0m');
    expect(valueText(field('inset', 'number', ''), 0.2)).toBe('0,2');
    const [fault] = faultsOf([field('times', 'number', '', { least: 1.5 })], { times: 1 }, () => false);
    expect(fault?.text).toContain('1,5');
  });

  it.each([
    ['1,5 h', '1.5 h', '1,5 h'],
    ['1.5 h', '1.5 h', '1,5 h'],
    ['90min', '90 min', '90 min'],
    ['1.000 s', '1000 s', '1000 s'],
    ['1, h', '1, h', '1, h'],
    ['soon', 'soon', 'soon'],
  ])('the time %s is kept as %s and shown as %s', (typed, kept, shown) => {
    expect([typedSpan(typed), writtenSpan(typedSpan(typed))]).toEqual([kept, shown]);
    expect(valueText(field('hold', 'span', ''), kept)).toBe(shown);
  });

  it('days of the week are German', () => {
    const days = field('weekdays', 'choice', '', { choices: ['mon', 'sun'] });
    expect(['mon', 'sun'].map((each) => choiceText(days, each))).toEqual(['Mo', 'So']);
  });
});
