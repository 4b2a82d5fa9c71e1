/** What a collector throws or tells may quote a secret, as services quote keys; people and files are told without it. */
import { expect, it } from 'vitest';
import { aborted } from '#model/collector.ts';
import type { Collector } from '#model/collector.ts';
import { minute } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { settle } from '../fake-machine.ts';
import { entry, superviseLamp } from './supervised-lamp.ts';

const secret = 'pl4nted-S3cret';
const strike = (text: string): string => text.replaceAll(secret, '••••');
const said = `We have detected your key as ${secret}`;

const runs: Record<string, Collector['run']> = {
  'a job that fails': ({ jobs }) =>
    jobs.keep([
      {
        name: 'look',
        title: 'Look',
        when: { every: minute },
        perform({ sink }) {
          sink.trouble('desk', new BadReading(said));
          sink.journal('news', 'desk', said);
          return Promise.reject(new Error(said, { cause: new Error(said) }));
        },
      },
    ]),
  'a job that needs a person': ({ jobs }) =>
    jobs.keep([
      { name: 'look', title: 'Look', when: { every: minute }, perform: () => Promise.reject(new Misconfigured(said)) },
    ]),
  'a run that fails': () => Promise.reject(new Unreachable(said)),
  'a part that fails': async ({ sink, signal }) => {
    sink.trouble('desk', new BadReading(said));
    await aborted(signal);
  },
};

it.each(Object.entries(runs))('%s', async (_what, run) => {
  const { apply, supervisor, ingest, log } = superviseLamp(run, 0.5, { strike });
  await apply(entry());
  await settle();
  const told = JSON.stringify([supervisor.sources.all, supervisor.sources.parts(), ingest.runs, ingest.entries]);
  expect(told).toContain('••••');
  expect(told).not.toContain(secret);
  expect(JSON.stringify(log.lines)).not.toContain(secret);
  await supervisor.stop();
});
