import { expect, test } from 'vitest';
import { parsePath } from '#model/json-path.ts';
import { snakeCase } from '#collectors/mqtt/quantities.ts';
import { isFilter, isReadingTopic, matcher } from '#collectors/mqtt/topics.ts';

test.each([
  ['a/b', 'a/b', true],
  ['a/b', 'a/b/c', false],
  ['a/+', 'a/b', true],
  ['a/+', 'a', false],
  ['a/+', 'a/', true],
  ['a/#', 'a', true],
  ['a/#', 'a/b/c', true],
  ['#', 'a/b', true],
  ['#', '$SYS/broker', false],
  ['+/broker', '$SYS/broker', false],
  ['$SYS/#', '$SYS/broker', true],
  ['+/+', '/a', true],
  ['/a', 'a', false],
])('filter %s and topic %s: %s', (filter, topic, expected) => {
  expect(matcher(filter)(topic)).toBe(expected);
});

test('a topic that names nothing is no reading', () => {
  expect([' ', '/', '//', '-/-'].filter(isReadingTopic)).toEqual([]);
  expect(['a', '/7', 'küche', '温度'].filter((topic) => !isReadingTopic(topic))).toEqual([]);
});

test('what is a filter', () => {
  expect(['a', '+', '#', 'a/+/b', 'a/#', '/'].filter((text) => !isFilter(text))).toEqual([]);
  expect(['', 'a+', 'a/b+', 'a/#/b', '#/a', 'a#'].filter(isFilter)).toEqual([]);
});

test.each([
  ['', []],
  ['a', ['a']],
  ['a.b[0].c', ['a', 'b', 0, 'c']],
  ['a["PM2.5"]', ['a', 'PM2.5']],
  ['[2]', [2]],
  ['.a', undefined],
  ['a..b', undefined],
  ['a[', undefined],
  ['a[x]', undefined],
])('path %s', (text, expected) => {
  expect(parsePath(text)).toEqual(expected);
});

test.each([
  ['cpuTemp', 'cpu_temp'],
  ['CPUTemp', 'cpu_temp'],
  ['PM2.5', 'pm2_5'],
  ['Apparent Power', 'apparent_power'],
  ['__x--y__', 'x_y'],
  ['eCO2', 'e_co2'],
  ['Füllstand', 'fullstand'],
  ['', ''],
])('%s in snake case is %s', (key, expected) => {
  expect(snakeCase(key)).toBe(expected);
});
