/** Every case in cases/, a file for each kind of rule or trouble; and that a wrong engine does not get through them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Parts } from '#hub/alerts/parts.ts';
import { ownParts } from '#hub/alerts/parts.ts';
import { caseSchema, play } from './play.ts';

const folder = join(import.meta.dirname, 'cases');
const all = readdirSync(folder).map((file) => {
  const cases = z.array(caseSchema).parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return { name: basename(file, '.json'), cases };
});

describe.each(all)('$name', ({ cases }) => {
  test.each(cases)('$about', (one) => {
    const { was, wanted } = play(one);
    expect(was).toEqual(wanted);
  });
});

test('there are enough of them, and none twice', () => {
  const abouts = all.flatMap(({ name, cases }) => cases.map(({ about }) => `${name}: ${about}`));
  expect(new Set(abouts).size).toBe(abouts.length);
  expect(abouts.length).toBeGreaterThanOrEqual(120);
});

/** The complaints about alerts that findings on other programs name, and what others answer with. */
test.each([
  'no data at the first blip',
  'flapping',
  'templated panels',
  'maintenance re-alerts',
  'maintenance creates an alert',
  'snooze is lost',
  'acknowledging is not for this episode',
  'restart forgets',
  'too noisy',
  'late data fires the past',
  'no separate clear threshold',
  'alarm after downtime',
  'waits for the next word',
  'lost history is a log line only',
])('somebody plays the complaint: %s', (complaint) => {
  expect(all.flatMap(({ cases }) => cases).filter((one) => one.complaint === complaint)).not.toEqual([]);
});

/** Each is the engine with one mistake; the number is how many of the cases of some files must notice at least. */
const mistakes: Readonly<Record<string, readonly [files: string, least: number, parts: Partial<Parts>]>> = {
  'hold is ignored': [
    'above below outside is',
    10,
    { step: (rule, ...rest) => ownParts.step({ ...rule, hold: 0 }, ...rest) },
  ],
  'keep is ignored': [
    'above below silent',
    3,
    { step: (rule, ...rest) => ownParts.step({ ...rule, keep: 0 }, ...rest) },
  ],
  'the clear limit is ignored': [
    'above below outside quota',
    3,
    { judge: (rule, _, reading, now) => ownParts.judge(rule, false, reading, now) },
  ],
  'late samples count': [
    'late',
    1,
    { judge: (rule, isFiring, reading, now) => ownParts.judge(rule, isFiring, reading, reading.sample?.at ?? now) },
  ],
  'a dead value holds': [
    'above restart',
    2,
    {
      step: (rule, episode, reading, ...rest) =>
        ownParts.step(rule, episode, { ...reading, heard: true, cadence: 0 }, ...rest),
    },
  ],
  'nothing is ever unstable': [
    'flapping',
    3,
    { afterBegin: (flaps, _, now) => ownParts.afterBegin(flaps, Infinity, now) },
  ],
  'a new rule waits for the next word': ['added', 5, { asItIs: (watch) => void (watch.isNew = false) }],
  'silence counts from the last word of all': [
    'added',
    2,
    { asItIs: (watch, now) => ownParts.asItIs(watch, now, -Infinity) },
  ],
  'maintenance is ignored': ['maintenance', 5, { isMaintained: () => false }],
  'quiet hours are ignored': ['quiet', 4, { quietUntil: () => undefined }],
};

test.each(Object.entries(mistakes))('cases go red when %s', (_, [files, least, parts]) => {
  const those = all.filter(({ name }) => files.split(' ').includes(name));
  const red = those.flatMap(({ cases }) =>
    cases.filter((one) => {
      const { was, wanted } = play(one, parts);
      return was.join('\n') !== wanted.join('\n');
    }),
  );
  expect(red.length).toBeGreaterThanOrEqual(least);
});
