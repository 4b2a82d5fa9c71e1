import { describe, expect, it } from 'vitest';
import { aborted } from '#model/collector.ts';
import { BadReading, Unreachable } from '#model/trouble.ts';
import { settle } from '../fake-machine.ts';
import { entry, superviseLamp } from './supervised-lamp.ts';

describe('a source', () => {
  it('is starting until it delivers, then healthy', async () => {
    const { machine, apply, health, ingest, log, supervisor } = superviseLamp(async ({ sink, clock, signal }) => {
      for await (const at of clock.ticks(1_000, signal))
        if (at > machine.wall - 1 && machine.monotonic > 500) sink.sample('power', { device: 'desk' }, 5);
    });
    await apply(entry());
    await settle();
    expect(health()).toMatchObject({ state: 'starting' });
    await machine.pass(1_000);
    expect(health()).toEqual({ state: 'healthy', since: machine.wall });
    expect(ingest.samples).toEqual([{ series: 'lamp.power{device=desk}', value: 5, at: undefined }]);
    expect(log.lines).toEqual([{ level: 'info', text: 'Lamp: works.' }]);
    expect(ingest.entries).toEqual([]);
    await supervisor.stop();
    expect(machine.waiting).toBe(0);
  });

  it('that reads the bus is healthy at once; messages it cannot read are counted and journalled once a topic', async () => {
    const { machine, apply, health, bus, ingest, supervisor, log } = superviseLamp(async ({ bus: own, signal }) => {
      own.read('lamp/#', ({ topic }) => {
        throw topic.endsWith('bug') ? new TypeError('undefined') : new BadReading('The payload is not JSON.');
      });
      await aborted(signal);
    });
    await apply(entry());
    await settle();
    expect(health()?.state).toBe('healthy');
    for (const topic of ['lamp/a', 'lamp/a', 'lamp/b', 'lamp/bug', 'lamp/bug']) {
      bus.deliver({ topic, payload: Buffer.from('x'), qos: 1, retain: false });
    }
    expect(ingest.entries.map(({ subject, text }) => `${subject}: ${text}`)).toEqual([
      'lamp/a: The payload is not JSON.',
      'lamp/b: The payload is not JSON.',
      'lamp/bug: Reading the message on lamp/bug met a fault in Mantel.',
    ]);
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
    await machine.pass(60_000);
    expect(ingest.samples).toContainEqual({ series: 'mantel.bad_readings{source=lamp}', value: 5, at: undefined });
    await supervisor.stop();
    bus.deliver({ topic: 'lamp/c', payload: Buffer.from('x'), qos: 1, retain: false });
    expect(ingest.entries).toHaveLength(3);
  });

  it('of which a part has trouble is partial until that has been quiet for a while', async () => {
    const { machine, apply, health, ingest, supervisor } = superviseLamp(async ({ sink, signal }) => {
      sink.sample('power', { device: 'desk' }, 5);
      sink.trouble('shelf', new Unreachable('The shelf lamp does not answer.'));
      sink.trouble('shelf', new Unreachable('The shelf lamp does not answer.'));
      sink.sample('power', { device: 'desk' }, Number.NaN);
      await aborted(signal);
    });
    await apply(entry());
    await settle();
    expect(health()).toMatchObject({ state: 'partial' });
    expect(ingest.entries.map(({ kind }) => kind)).toEqual(['trouble', 'trouble']);
    await machine.pass(9 * 60_000);
    expect(health()?.state).toBe('partial');
    await machine.pass(3 * 60_000);
    expect(health()?.state).toBe('healthy');
    await supervisor.stop();
  });

  it('of which two parts have trouble by turns is told of once each', async () => {
    const { machine, apply, health, log, supervisor } = superviseLamp(async ({ sink, clock, signal }) => {
      sink.sample('power', { device: 'desk' }, 5);
      for await (const _ of clock.ticks(5_000, signal)) {
        for (const part of ['shelf', 'hall']) sink.trouble(part, new Unreachable(`The ${part} lamp does not answer.`));
      }
    });
    await apply(entry());
    await machine.pass(60_000);
    expect(health()).toMatchObject({ state: 'partial', reason: 'The hall lamp does not answer.' });
    // Each begins once, and changes the health once.
    expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(4);
    await supervisor.stop();
  });

  it('is off when it is not enabled', async () => {
    const { apply, health, supervisor } = superviseLamp(() => Promise.reject(new Error('must not run')));
    await apply(entry('lamp', {}, false));
    expect(health()?.state).toBe('off');
    await supervisor.stop();
  });
});
