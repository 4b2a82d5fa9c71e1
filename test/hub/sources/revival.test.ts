/** A source whose jobs all needed a person is run again, and only once at a time. */
import { expect, it } from 'vitest';
import { aborted } from '#model/collector.ts';
import { minute } from '#model/time.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { settle } from '../fake-machine.ts';
import { entry, superviseLamp } from './supervised-lamp.ts';

const job = {
  name: 'look',
  title: 'Look',
  when: { every: minute },
  perform: () => Promise.reject(new Misconfigured('The key is wrong.')),
};

it.each(['prepares itself', 'waits for another try'])('asked twice, a source that %s is not run twice', async (how) => {
  let begun = 0;
  let running = 0;
  const {
    apply,
    supervisor,
    jobs: board,
    health,
    machine,
  } = superviseLamp(async ({ jobs, signal }) => {
    running += 1;
    try {
      if (++begun === 1) await jobs.keep([job]);
      if (how === 'waits for another try' && begun === 2) throw new Unreachable('Its service does not answer.');
      await aborted(signal);
    } finally {
      running -= 1;
    }
  });
  await apply(entry());
  await settle();
  expect(health()?.state).toBe('misconfigured');
  board.control.run('lamp', 'look', false);
  await settle();
  board.control.run('lamp', 'look', false);
  await machine.pass(10 * minute);
  expect(running).toBe(1);
  await supervisor.stop();
  expect([running, machine.waiting]).toEqual([0, 0]);
});
