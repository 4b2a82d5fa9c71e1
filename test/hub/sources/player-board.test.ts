import { expect, test } from 'vitest';
import { createPlayerBoard } from '#hub/sources/player-board.ts';
import type { Player, PlayerAction } from '#model/player.ts';
import { Unreachable } from '#model/trouble.ts';
import { createFakeMachine } from '../fake-machine.ts';
import { createRememberingLog } from '../remembering-log.ts';

function board() {
  const machine = createFakeMachine();
  const log = createRememberingLog();
  const players = createPlayerBoard({ log, timers: machine.timers });
  const done: PlayerAction[] = [];
  const kitchen: Player = {
    id: 'spotify',
    name: 'Kitchen',
    actions: ['pause', 'next'],
    perform: async (action) => void done.push(action),
  };
  return { machine, log, players, done, kitchen, run: players.open() };
}

test('a player does what it offers while its run lasts', async () => {
  const { players, kitchen, run, done } = board();
  expect(await players.perform('spotify', 'pause')).toEqual({ outcome: 'unknown' });
  run.offer(kitchen);
  expect(players.all()).toEqual([{ id: 'spotify', name: 'Kitchen', actions: ['pause', 'next'] }]);
  expect(await players.perform('spotify', 'next')).toEqual({ outcome: 'done' });
  expect(await players.perform('spotify', 'play')).toEqual({
    outcome: 'busy',
    reason: 'Kitchen cannot be made to play now.',
  });
  expect(done).toEqual(['next']);
  run[Symbol.dispose]();
  expect(players.all()).toEqual([]);
  run.offer(kitchen);
  expect(players.all()).toEqual([]);
});

test('offered anew it can do something else, and the end of an older offer or run takes nothing away', async () => {
  const { players, kitchen, run } = board();
  const first = run.offer(kitchen);
  const again = run.offer({ ...kitchen, actions: ['play'] });
  first[Symbol.dispose]();
  expect(players.all()).toMatchObject([{ actions: ['play'] }]);
  again[Symbol.dispose]();
  expect(players.all()).toEqual([]);
  run.offer(kitchen);
  const next = players.open();
  next.offer(kitchen);
  run[Symbol.dispose]();
  expect(players.all()).toHaveLength(1);
});

test('a failure is told and logged, a fault shows nothing of itself, and one wish waits for the other', async () => {
  const { machine, players, kitchen, run, log } = board();
  let error: Error | undefined = new Unreachable('It does not answer.');
  const slow = Promise.withResolvers<void>();
  run.offer({ ...kitchen, perform: async () => (error ? Promise.reject(error) : slow.promise) });
  const refused = 'Kitchen could not be sent to what comes next: It does not answer.';
  expect(await players.perform('spotify', 'next')).toEqual({ outcome: 'failed', reason: refused });
  error = new TypeError('x is undefined');
  const fault = 'Kitchen could not be paused: Mantel has a fault in controlling Kitchen.';
  expect(await players.perform('spotify', 'pause')).toEqual({ outcome: 'failed', reason: fault });
  expect(log.lines.map(({ level }) => level)).toEqual(['warn', 'error', 'warn']);
  error = undefined;
  const waiting = players.perform('spotify', 'pause');
  const busy = { outcome: 'busy', reason: 'Kitchen is still busy with the last wish; wait for that.' };
  expect(await players.perform('spotify', 'next')).toEqual(busy);
  await machine.pass(12_000);
  expect(await waiting).toMatchObject({
    reason: 'Kitchen could not be paused: It did not answer within 12 s; look whether it did it.',
  });
  slow.resolve();
  await machine.pass(0);
  expect(await players.perform('spotify', 'next')).toEqual({ outcome: 'done' });
});
