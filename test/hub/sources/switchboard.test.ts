import { expect, test } from 'vitest';
import { createSwitchboard } from '#hub/sources/switchboard.ts';
import { Unreachable } from '#model/trouble.ts';
import { createFakeMachine } from '../fake-machine.ts';
import { createRememberingIngest } from '../fake-collectors.ts';
import { createRememberingLog } from '../remembering-log.ts';

function board() {
  const machine = createFakeMachine();
  const ingest = createRememberingIngest();
  const log = createRememberingLog();
  const switchboard = createSwitchboard({ ingest, log, timers: machine.timers });
  return { machine, ingest, log, switchboard, run: switchboard.open() };
}
const desk = { device: 'desk', name: 'Desk' };

test('what a collector offers can be switched while it runs, and its replacement stays', async () => {
  const { switchboard, run } = board();
  const turned: unknown[] = [];
  run.offer({ ...desk, turn: async (on) => void turned.push(['first', on]) });
  run.offer({ device: 'lamp', name: 'Lamp', turn: async () => undefined });
  expect(switchboard.all()).toEqual([desk, { device: 'lamp', name: 'Lamp' }]);
  const next = switchboard.open();
  next.offer({ ...desk, turn: async (on) => void turned.push(['second', on]) });
  run[Symbol.dispose]();
  run.offer({ device: 'lamp', name: 'Lamp', turn: async () => undefined });
  expect(switchboard.all()).toEqual([desk]);
  expect(await switchboard.turn('desk', true)).toEqual({ outcome: 'done' });
  expect(await switchboard.turn('lamp', true)).toEqual({ outcome: 'unknown' });
  expect(turned).toEqual([['second', true]]);
  next[Symbol.dispose]();
  expect(switchboard.all()).toEqual([]);
});

test('done and failed are journalled, a fault is logged and shows nothing of itself', async () => {
  const { ingest, log, switchboard, run, machine } = board();
  let error: Error | undefined;
  run.offer({ ...desk, turn: async () => (error ? Promise.reject(error) : undefined) });
  await switchboard.turn('desk', true);
  error = new Unreachable('It does not answer.');
  expect(await switchboard.turn('desk', false)).toEqual({
    outcome: 'failed',
    reason: 'Desk could not be switched off: It does not answer.',
  });
  error = new TypeError('x is undefined');
  const fault = 'Desk could not be switched on: Mantel has a fault in switching Desk.';
  expect(await switchboard.turn('desk', true)).toEqual({ outcome: 'failed', reason: fault });
  expect(ingest.entries.map(({ kind, subject, level, text }) => [kind, subject, level, text])).toEqual([
    ['switch', 'desk', 'info', 'Desk was switched on.'],
    ['switch', 'desk', 'warn', 'Desk could not be switched off: It does not answer.'],
    ['switch', 'desk', 'warn', fault],
  ]);
  expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  expect(machine.waiting).toBe(0);
});

test('one at a time, and whoever waits hears after 12 s that it is not known', async () => {
  const { machine, switchboard, run } = board();
  const turn = Promise.withResolvers<void>();
  run.offer({ ...desk, turn: () => turn.promise });
  const first = switchboard.turn('desk', true);
  const busy = { outcome: 'busy', reason: 'Desk is being switched already; wait for that.' };
  expect(await switchboard.turn('desk', false)).toEqual(busy);
  await machine.pass(12_000);
  expect(await first).toEqual({
    outcome: 'failed',
    reason: 'Desk could not be switched on: It did not confirm within 12 s; look whether it did it.',
  });
  // The command may still arrive, so the opposite one does not overtake it.
  expect(await switchboard.turn('desk', false)).toEqual(busy);
  turn.resolve();
  await machine.pass(0);
  expect(await switchboard.turn('desk', false)).toEqual({ outcome: 'done' });
});
