import { describe, expect, test } from 'vitest';
import { compileTemplate } from '#collectors/mqtt/templates/template.ts';
import { NoValue, UnreadableTemplate } from '#collectors/mqtt/templates/unreadable.ts';

function run(template: string, text: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return compileTemplate(template)({ text, json });
}

describe('what devices write', () => {
  test.each([
    ['{{ value_json.temperature }}', '{"temperature":21.5}', 21.5],
    ['{{value_json.temperature}}', '{"temperature":null}', null],
    ["{{ value_json['ENERGY'].Power }}", '{"ENERGY":{"Power":5}}', 5],
    ['{{ value_json["a-b"]["c d"] | float }}', '{"a-b":{"c d":"5.25"}}', 5.25],
    ['{{ value_json.list[1].v }}', '{"list":[0,{"v":9}]}', 9],
    ['{{ value_json.list.0 }}', '{"list":[4]}', 4],
    ['{{ value_json.missing.deeper }}', '{}', undefined],
    ['{{ value_json.a | is_defined }}', '{}', undefined],
    ['{{ value | float }}', '235', 235],
    ['{{ value | float(0) }}', 'abc', 0],
    ['{{ value | float(default=7) }}', 'abc', 7],
    ['{{ float(value, 3) }}', 'x', 3],
    ['{{ value | int }}', '23.9', 23],
    ['{{ value | int(0, 16) }}', '0x1F', 31],
    ['{{ value | float / 10 | round(1) }}', '235', 23.5],
    ['{{ (value_json.x | float * 10) | round(1) }}', '{"x":1.15}', 11.5],
    ['{{ value_json.mv / 1000 }}', '{"mv":3015}', 3.015],
    ['{{ value_json.raw * 0.1 }}', '{"raw":3}', 0.3],
    ['{{ (value_json.f - 32) * 5 / 9 }}', '{"f":50}', 10],
    ['{{ ((value | int) / 255 * 100) | round }}', '128', 50],
    ['{{ -value_json.a | abs }}', '{"a":3}', 3],
    ['{{ 7 // 2 + 7 % 4 - 2 ** 3 }}', '', -2],
    ['{{ value_json.a + value_json.b }}', '{"a":1}', undefined],
    ["{{ 'ON' if value_json.state == 'open' else 'OFF' }}", '{"state":"open"}', 'ON'],
    ["{{ 'ON' if value_json.on }}", '{"on":false}', undefined],
    ["{{ iif(value_json.on, 'ON', 'OFF') }}", '{"on":0}', 'OFF'],
    ['{% if value_json.contact %}OFF{% else %}ON{% endif %}', '{"contact":true}', 'OFF'],
    ["{% if value == 'a' -%}1{%- elif value == 'b' %}2{% else %}3{% endif %}", 'b', '2'],
    ['{% if value_json.x is defined and value_json.x is not none %}{{ value_json.x }}{% endif %}', '{"x":4}', 4],
    ['{% if value_json.x is defined %}{{ value_json.x }}{% endif %}', '{}', undefined],
    ['{% set x = value_json.a * 2 %}{{ x + 1 }}', '{"a":3}', 7],
    ['{{ value_json.a is defined and value_json.a > 3 }}', '{"b":1}', false],
    ['{{ not value_json.x or false }}', '{"x":0}', true],
    ["{{ value in ['1', '2'] }}", '2', true],
    ["{{ 'a' not in value }}", 'bcd', true],
    ["{{ {'open':'ON','closed':'OFF'}[value] }}", 'open', 'ON'],
    ["{{ {'open':'ON'}.get(value, 'OFF') }}", 'shut', 'OFF'],
    ["{{ value.split(',')[1] | float }}", '1,2.5,3', 2.5],
    ["{{ value | replace('%', '') | trim | float }}", ' 45 %', 45],
    ['{{ value.strip().lower() }}', ' Open ', 'open'],
    ["{{ value_json.a | default('x') }}-{{ value_json.b }}", '{"b":2}', 'x-2'],
    ['{{ value_json.a ~ value_json.b }}', '{"a":1,"b":true}', '1True'],
    ['{# a remark #}{{ value }}', '5', '5'],
    ['on', 'whatever', 'on'],
    ['{{ value_json.__proto__ }}{{ value_json.constructor }}', '{}', ''],
  ])('%s of %s', (template, text, expected) => {
    expect(run(template, text)).toEqual(expected);
  });
});

test.each([
  [2.5, 0, 2],
  [3.5, 0, 4],
  [-2.5, 0, -2],
  [0.125, 2, 0.12],
  [0.375, 2, 0.38],
  [2.675, 2, 2.67],
  [1.005, 2, 1],
  [21.449, 1, 21.4],
  [1234, -2, 1200],
])('rounds as Python does: %d to %d digits', (value, digits, expected) => {
  expect(run(`{{ value_json | round(${digits}) }}`, String(value))).toBe(expected);
});

describe('what needs more than the message is refused when it is compiled', () => {
  test.each([
    ["{{ states('sensor.x') }}", 'it uses states'],
    ['{{ now().hour }}', 'it uses now'],
    ['{% for x in value_json %}{{ x }}{% endfor %}', 'it uses {% for x in value_json %}'],
    ["{{ value_json.t | timestamp_custom('%H') }}", 'it uses the filter timestamp_custom'],
    ['{{ value_json.x is divisibleby 3 }}', 'it uses the test divisibleby'],
    ["{{ value.encode('x') }}", 'it uses .encode()'],
    ['{{ value_json. }}', 'a name is missing in "value_json."'],
    ['{{ (1 }}', '")" is missing in "(1"'],
    ['{{ 1 $ 2 }}', '"$ 2" is not understood'],
    ['{{ value', 'a bracket is not closed'],
    ['{% if value %}x', 'an {% if %} has no end'],
    ['{% endif %}', '{% endif %} has no {% if %}'],
    [`{{ ${'('.repeat(500)}1${')'.repeat(500)} }}`, 'it is nested too deeply'],
    [`{{ ${'not '.repeat(500)}1 }}`, 'it is nested too deeply'],
    [`{{ ${' '.repeat(5_000)}1 }}`, 'it is too long'],
  ])('%s', (template, reason) => {
    expect(() => compileTemplate(template)).toThrow(new UnreadableTemplate(reason));
  });
});

test.each([
  ['{{ value | float }}', 'abc', '"abc" is no number'],
  ['{{ value_json.a / 0 }}', '{"a":1}', '1 / 0 is no number'],
  ['{{ value_json.a + 1 }}', '{"a":"x"}', '"x" + "1" is no number'],
  ['{{ value_json.a > 1 }}', '{"a":"x"}', '"x" and "1" cannot be compared'],
  ['{{ value | from_json }}', '{', '"{" is no JSON'],
])('a message of which it makes nothing is told: %s of %s', (template, text, reason) => {
  expect(() => run(template, text)).toThrow(new NoValue(reason));
});

describe('a template cannot make more of a message than a text may have', () => {
  const growing = `{{ value${`|replace("a","${'a'.repeat(20)}")`.repeat(6)} }}`;
  const doubled = `{% set a = value %}${'{% set a = a ~ a %}'.repeat(40)}{{ a }}`;
  const added = `{% set a = value %}${'{% set a = a + a %}'.repeat(40)}{{ a }}`;
  const listed = `{% set a = [1] %}${'{% set a = [a, a] %}'.repeat(100)}{{ a ~ "" }}`;
  const keyed = `{% set a = [1] %}${'{% set a = [a, a] %}'.repeat(100)}{{ {a: 1} }}`;
  const shown = `{% set a = [1] %}${'{% set a = [a, a] %}'.repeat(100)}{{ a + 1 }}`;
  const joined = '{{ value }}'.repeat(300);

  test.each([
    ['replaced', growing, 'aaaaaaaa'],
    ['doubled', doubled, 'aaaaaaaa'],
    ['added', added, 'aaaaaaaa'],
    ['lists of lists', listed, ''],
    ['a list as a key', keyed, ''],
    ['a list in a sentence', shown, ''],
    ['joined', joined, 'a'.repeat(1_000)],
    ['put between all letters', '{{ value | replace("", value) }}', 'a'.repeat(1_000)],
  ])('%s', (_, template, text) => {
    expect(() => run(template, text)).toThrow(new NoValue('it makes a text of more than 65536 characters'));
  });

  test.each([
    ['{{ value | replace("b", "$`$&") }}', 'abc', 'a$`$&c'],
    ['{{ value | replace("", "-") }}', 'ab', '-a-b-'],
    ['{{ value | replace("aa", "") }}', 'a'.repeat(100_000), ''],
    ['{{ value_json | max }}', `[${'1,'.repeat(127_000)}2]`, 2],
    ['{{ value_json | min }}', `[${'1,'.repeat(127_000)}0]`, 0],
  ])('%s is what it says', (template, text, expected) => {
    expect(run(template, text)).toBe(expected);
  });

  test('text that is JSON is no deeper than a message', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(() => run('{{ value_json.a | from_json ~ "" }}', JSON.stringify({ a: deep }))).toThrow(NoValue);
  });
});
