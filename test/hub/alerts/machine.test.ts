/**
 * Runs every case: a rule, what came when, and the state after each. Times are seconds; `taken` is the sample's own
 * time, else it is `at`; a reading without a value is a tick; `restart` means that the hub came back at that moment.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { idle, step } from '#hub/alerts/machine.ts';
import { ruleSchema } from '#model/alert.ts';
import { second } from '#model/time.ts';

const caseSchema = z.strictObject({
  about: z.string(),
  rule: ruleSchema,
  cadence: z.number(),
  readings: z.array(
    z.strictObject({
      at: z.number(),
      value: z.number().optional(),
      taken: z.number().optional(),
      restart: z.boolean().optional(),
      state: z.enum(['idle', 'pending', 'firing', 'resolved']),
    }),
  ),
});

const folder = join(import.meta.dirname, 'cases');
const epoch = Date.UTC(2026, 10, 22);

test.each(readdirSync(folder).map((file) => [file]))('%s', (file) => {
  const { rule, cadence, readings } = caseSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  let episode = idle;
  let heardAt = 0;
  let heard = false;
  const states = readings.map(({ at, value, taken = at, restart }) => {
    if (restart || value !== undefined) {
      heardAt = at;
      heard = value !== undefined;
    }
    const reading = {
      sample: value === undefined ? undefined : { value, at: epoch + taken * second },
      quietFor: (at - heardAt) * second,
      heard,
      cadence: cadence * second,
    };
    episode = step(rule, episode, reading, epoch + at * second);
    return { at, state: episode.phase };
  });
  expect(states).toEqual(readings.map(({ at, state }) => ({ at, state })));
});

test('nothing new is the same state', () => {
  const rule = ruleSchema.parse({ id: 'a', title: 'a', series: {}, when: 'above', limit: 1 });
  const reading = { quietFor: 0, heard: true, cadence: 0 };
  const firing = step(rule, idle, { ...reading, sample: { value: 2, at: 0 } }, 0);
  expect(step(rule, firing, { ...reading, sample: { value: 3, at: 1 } }, 1)).toBe(firing);
  expect(step(rule, firing, { ...reading, sample: undefined }, 2)).toBe(firing);
});
