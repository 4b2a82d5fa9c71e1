import { expect, test } from 'vitest';
import { z } from 'zod';
import { createBus } from '#hub/bus.ts';
import { createDryRuns } from '#hub/sources/dry-runs.ts';
import type { Message } from '#model/collector.ts';
import type { DryRunner } from '#model/dry-run.ts';
import { createFakeMachine } from '../fake-machine.ts';
import { createRememberingLog } from '../remembering-log.ts';

const collector = { settings: z.strictObject({ word: z.enum(['a', 'b']).default('a') }) };
const message = (topic: string): Message => ({ topic, payload: Buffer.from('1'), qos: 0, retain: false });
const runner: DryRunner = {
  run: ({ messages, settings }) =>
    messages.map(({ topic }) => ({ readings: [], leftOut: [topic, JSON.stringify(settings)], journal: [] })),
  topics: () => [],
};

function board() {
  const machine = createFakeMachine();
  const bus = createBus(createRememberingLog());
  return {
    machine,
    bus,
    runs: createDryRuns({ bus, timers: machine.timers, ingest: { check: () => undefined, find: () => undefined } }),
  };
}

test('what a run offered ends with it, and not with the run before it', () => {
  const { runs } = board();
  const first = runs.open('mqtt', collector);
  first.offer(runner);
  const second = runs.open('mqtt', collector);
  second.offer(runner);
  first[Symbol.dispose]();
  first.offer(runner);
  expect(runs.sources()).toEqual(['mqtt']);
  second.offer({ ...runner, topics: () => [{ topic: 't', mappings: [], family: null, automatic: true, devices: [] }] });
  expect([...(runs.topics('mqtt') ?? [])]).toHaveLength(1);
  second[Symbol.dispose]();
  expect(runs.sources()).toEqual([]);
  expect(runs.run('mqtt', [])).toBeUndefined();
});

test('settings are checked by the collector, and defaults filled in', () => {
  const { runs } = board();
  runs.open('mqtt', collector).offer(runner);
  expect(runs.run('mqtt', [message('x')], {})).toMatchObject([{ leftOut: ['x', '{"word":"a"}'] }]);
  expect(() => runs.run('mqtt', [message('x')], { word: 'c' })).toThrow('This cannot be tried: word: ');
  expect(() => runs.run('mqtt', [message('x')], { wrod: 'a' })).toThrow('This cannot be tried: Unrecognized key');
});

test('a live message is looked at before any reader has it', async () => {
  const { runs, bus } = board();
  const order: string[] = [];
  bus.read('#', () => void order.push('reader'));
  runs.open('mqtt', collector).offer({
    ...runner,
    run: (request) => {
      if (request.messages.length > 0) order.push('dry run');
      return runner.run(request);
    },
  });
  const listening = runs.listen('mqtt', 'a/+', 5_000);
  bus.deliver(message('b/x'));
  bus.deliver(message('a/x'));
  bus.deliver(message('a/y'));
  expect(await listening).toMatchObject({ message: { topic: 'a/x' }, outcome: { leftOut: ['a/x', undefined] } });
  expect(order).toEqual(['reader', 'dry run', 'reader', 'dry run', 'reader']);
  bus.deliver(message('a/z'));
  expect(order).toHaveLength(6);
});

test('when none comes, what the broker keeps counts; only so many may wait', async () => {
  const { runs, bus, machine } = board();
  runs.open('mqtt', collector).offer(runner);
  const waiting = Array.from({ length: 8 }, () => runs.listen('mqtt', 'a', 1_000));
  await expect(runs.listen('mqtt', 'a', 1_000)).rejects.toThrow('8 requests wait for a message already');
  await machine.pass(1_000);
  expect(await Promise.all(waiting)).toEqual(Array.from({ length: 8 }, () => 'nothing'));
  bus.onKept(() => [message('a')]);
  const listening = runs.listen('mqtt', 'a', 1_000);
  await machine.pass(1_000);
  expect(await listening).toMatchObject({ message: { topic: 'a', wasKept: true } });
});
