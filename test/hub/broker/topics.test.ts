import { describe, expect, test } from 'vitest';
import { isFilter, isTopic, topicMatches } from '#hub/broker/topics.ts';

describe('matching (the examples of MQTT 3.1.1, section 4.7)', () => {
  test.for([
    ['sport/tennis/player1/#', 'sport/tennis/player1', true],
    ['sport/tennis/player1/#', 'sport/tennis/player1/ranking', true],
    ['sport/tennis/player1/#', 'sport/tennis/player2', false],
    ['sport/#', 'sport', true],
    ['sport/#', 'sports', false],
    ['#', 'a/b/c', true],
    ['#', '$SYS/a', false],
    ['+/a', '$SYS/a', false],
    ['$SYS/#', '$SYS/a', true],
    ['sport/tennis/+', 'sport/tennis/player1', true],
    ['sport/tennis/+', 'sport/tennis/player1/ranking', false],
    ['sport/+', 'sport', false],
    ['sport/+', 'sport/', true],
    ['+/+', '/finance', true],
    ['/+', '/finance', true],
    ['+', '/finance', false],
    ['a/+/c', 'a/b/c', true],
    ['a/+/c', 'a/b/d', false],
    ['a/b', 'a/b', true],
    ['a/b', 'a/bc', false],
    ['a/bc', 'a/b', false],
    ['a/b/', 'a/b', false],
    ['a', 'A', false],
  ] as const)('%s and %s: %s', ([filter, topic, expected]) => {
    expect(topicMatches(filter, topic)).toBe(expected);
  });
});

test.for([
  ['#', true],
  ['+', true],
  ['a/+/b/#', true],
  ['/', true],
  ['', false],
  ['a/#/b', false],
  ['a#', false],
  ['a+/b', false],
  ['a\0', false],
  [`${'a/'.repeat(100)}a`, false],
] as const)('filter %j: %s', ([text, expected]) => {
  expect(isFilter(text)).toBe(expected);
});

test.for([
  ['a/b', true],
  ['/', true],
  ['', false],
  ['a/+', false],
  ['#', false],
  ['a\0b', false],
  ['a\uFFFDb', true],
  ['a'.repeat(1_025), true],
  [`${'a/'.repeat(100)}a`, false],
] as const)('topic %j: %s', ([text, expected]) => {
  expect(isTopic(text)).toBe(expected);
});
