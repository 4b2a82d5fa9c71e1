import { describe, expect, it } from 'vitest';
import { aborted } from '#model/collector.ts';
import { entry, superviseLamp } from './supervised-lamp.ts';

describe('a change of the settings', () => {
  it('restarts only what changed', async () => {
    const runs: string[] = [];
    const { apply, supervisor } = superviseLamp(async ({ settings, signal }) => {
      runs.push(`+${String(settings['colour'])}`);
      await aborted(signal);
      runs.push(`-${String(settings['colour'])}`);
    });
    await apply(entry('a', { colour: 'red' }), entry('b', { colour: 'blue' }));
    await apply(entry('a', { colour: 'red' }), entry('b', { colour: 'green' }), entry('c', { colour: 'white' }));
    await apply(entry('c', { colour: 'white' }));
    expect(runs).toEqual(['+red', '+blue', '+white', '-blue', '+green', '-red', '-green']);
    expect(supervisor.sources.all.map(({ id, title }) => [id, title])).toEqual([['c', 'Lamp (c)']]);
    await supervisor.stop();
  });

  it('lets no message of the bus fall between two runs', async () => {
    const seen: string[] = [];
    const { apply, bus, supervisor } = superviseLamp(async ({ settings, bus: own, signal }) => {
      own.read('#', () => seen.push(String(settings['colour'])));
      await aborted(signal);
    });
    await apply(entry('lamp', { colour: 'red' }));
    // Sockets are read between turns of the event loop; so is this.
    const sending = new Promise<void>((resolve) => {
      let left = 50;
      const send = (): void => {
        bus.deliver({ topic: 'x', payload: Buffer.from('1'), qos: 1, retain: false });
        if (--left > 0) setImmediate(send);
        else resolve();
      };
      setImmediate(send);
    });
    await new Promise((resolve) => setImmediate(resolve));
    await apply(entry('lamp', { colour: 'green' }));
    await sending;
    expect(seen).toHaveLength(50);
    expect(new Set(seen)).toEqual(new Set(['red', 'green']));
    await supervisor.stop();
  });

  it('leaves a run behind that does not end in time, and lets it speak no more', async () => {
    let late: unknown;
    const { machine, apply, log, ingest, health, supervisor } = superviseLamp(async ({ sink, settings, signal }) => {
      const handle = sink.series('power', { device: 'desk' });
      handle.put(1);
      if (settings['colour'] !== 'stubborn') return await aborted(signal);
      await new Promise<void>((resolve) => machine.timers.after(20_000, resolve));
      try {
        handle.put(2);
      } catch (error) {
        late = error;
      }
    });
    await apply(entry('lamp', { colour: 'stubborn' }));
    const changing = apply(entry('lamp', { colour: 'red' }));
    await machine.pass(5_000);
    await changing;
    expect(log.lines.at(-2)?.text).toBe('Lamp did not stop within 5 s and was left behind.');
    expect(health()?.state).toBe('healthy');
    await machine.pass(20_000);
    expect(String(late)).toContain('This run of the source has ended.');
    expect(ingest.samples.filter(({ series }) => series.startsWith('lamp')).map(({ value }) => value)).toEqual([1, 1]);
    await supervisor.stop();
  });
});
