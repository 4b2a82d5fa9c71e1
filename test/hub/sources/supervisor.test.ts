import { expect, it } from 'vitest';
import { aborted } from '#model/collector.ts';
import { lampThat } from '../fake-collectors.ts';
import { entry, superviseLamp } from './supervised-lamp.ts';

it('counts for itself once a minute, and shows what is no collector among the sources', async () => {
  const { machine, apply, ingest, supervisor } = superviseLamp(async ({ sink, signal }) => {
    sink.sample('power', { device: 'desk' }, 5);
    sink.snapshot('device', 'desk', { name: 'Desk' });
    await aborted(signal);
  });
  await apply(entry());
  await machine.pass(60_000);
  expect(ingest.samples.slice(1)).toEqual([
    { series: 'mantel.samples{source=lamp}', value: 2, at: undefined },
    { series: 'mantel.bad_readings{source=lamp}', value: 0, at: undefined },
    { series: 'mantel.restarts{source=lamp}', value: 0, at: undefined },
  ]);
  let told = 0;
  using _listening = supervisor.sources.onChange(() => void (told += 1));
  supervisor.note('settings', 'Settings', { state: 'misconfigured', since: 1, reason: 'Line 3.' });
  expect(supervisor.sources.all.map(({ id }) => id)).toEqual(['lamp', 'settings']);
  supervisor.note('settings', 'Settings', undefined);
  expect([supervisor.sources.all.length, told]).toEqual([1, 2]);
  await supervisor.stop();
});

it('starts every source anew once when asked to, though nothing of its settings has changed', async () => {
  let runs = 0;
  const { apply, supervisor, machine } = superviseLamp(async ({ sink, signal }) => {
    runs += 1;
    sink.sample('power', { device: 'desk' }, 5);
    await aborted(signal);
  });
  await apply(entry());
  await machine.pass(0);
  expect(runs).toBe(1);
  await apply(entry());
  await machine.pass(0);
  expect(runs).toBe(1);
  await supervisor.renew();
  await machine.pass(0);
  expect(runs).toBe(2);
  expect(supervisor.sources.all.map(({ id }) => id)).toEqual(['lamp']);
  await supervisor.stop();
  await supervisor.renew();
  expect(runs).toBe(2);
});

it('calls a source as its settings name it, else by its kind and its id', async () => {
  const lamp = lampThat(async ({ signal }) => await aborted(signal));
  const collector = { ...lamp, called: ({ name }: Readonly<Record<string, unknown>>) => name as string | undefined };
  const { apply, supervisor } = superviseLamp(lamp.run, 0.5, { collectors: [collector] });
  await apply(entry('one', { name: 'Pegel Mosel' }), entry('other'));
  expect(supervisor.sources.all.map(({ title }) => title)).toEqual(['Pegel Mosel', `${lamp.title} (other)`]);
  await supervisor.stop();
});
