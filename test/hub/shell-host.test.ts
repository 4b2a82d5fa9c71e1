import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { followShell, shellPort } from '#hub/shell-host.ts';
import { createFakeClock } from '../fake-clock.ts';

function begin() {
  const clock = createFakeClock();
  const port = new EventEmitter();
  let parent = 10;
  let ends = 0;
  followShell({ port, parent: () => parent, timers: clock.timers, end: () => (ends += 1) });
  return { clock, port, ends: () => ends, orphan: () => (parent = 1) };
}

it('a hub in a shell ends when it is told to, and by nothing else that it is told', () => {
  const { port, ends } = begin();
  for (const data of [undefined, 'stop', { kind: 'go' }]) port.emit('message', { data });
  expect(ends()).toBe(0);
  port.emit('message', { data: { kind: 'stop' } });
  expect(ends()).toBe(1);
});

it('a hub in a shell ends once when the shell is gone', async () => {
  const { clock, ends, orphan } = begin();
  await clock.advance(60_000);
  expect(ends()).toBe(0);
  orphan();
  await clock.advance(2_000);
  await clock.advance(60_000);
  expect(ends()).toBe(1);
});

it('any other process has no shell', () => {
  expect(shellPort(process)).toBeUndefined();
});
