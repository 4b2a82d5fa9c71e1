import { describe, expect, it } from 'vitest';
import { backoff } from '#hub/sources/backoff.ts';
import { createBus } from '#hub/bus.ts';
import { createHubClock } from '#hub/clock.ts';
import { createSchedule } from '#hub/schedule.ts';
import { createSelfSeries } from '#hub/sources/self-series.ts';
import { createSupervisor } from '#hub/sources/supervisor.ts';
import { aborted } from '#model/collector.ts';
import type { Collector } from '#model/collector.ts';
import type { CollectorSettings } from '#model/settings.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { createFakeMachine, settle } from '../fake-machine.ts';
import { createRememberingIngest, fakeCollectors, lampThat } from '../fake-collectors.ts';
import { createRememberingLog } from '../remembering-log.ts';
import { noSerial } from '../../collectors/fake-serial.ts';

const home = { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'UTC' };
const entry = (id = 'lamp', settings: CollectorSettings['settings'] = {}, enabled = true): CollectorSettings => ({
  id,
  kind: 'lamp',
  enabled,
  settings,
});

function create(run: Collector['run'], random = 0.999) {
  const machine = createFakeMachine();
  const clock = createHubClock(0, machine.read, () => machine.monotonic);
  clock.opened(0);
  const ingest = createRememberingIngest();
  const log = createRememberingLog();
  const bus = createBus(log);
  const { timers } = machine;
  const supervisor = createSupervisor({
    collectors: [lampThat(run), ...fakeCollectors.slice(1)],
    clock,
    timers,
    schedule: createSchedule(),
    random: () => random,
    ingest,
    bus,
    serial: { lend: () => noSerial },
    log,
    self: createSelfSeries(ingest, log),
    fingerprint: (value) => JSON.stringify(value),
  });
  const health = (id = 'lamp') => supervisor.sources.all.find((source) => source.id === id)?.health;
  return {
    machine,
    supervisor,
    ingest,
    log,
    bus,
    health,
    apply: (...list: CollectorSettings[]) => supervisor.apply({ collectors: list }, home),
  };
}

describe('backoff', () => {
  it('doubles its span to five minutes, with full jitter, and is as patient as it is asked to be', () => {
    expect([1, 2, 3, 20, 5_000].map((failures) => backoff(failures, 0.5))).toEqual([
      1_000, 2_000, 4_000, 150_000, 150_000,
    ]);
    expect(backoff(4, 0)).toBe(0);
    expect(backoff(1, 0.5, 60_000)).toBe(60_000);
    expect(backoff(1, 0.5, 1e12)).toBe(24 * 3_600_000);
  });
});

describe('a source', () => {
  it('is starting until it delivers, then healthy', async () => {
    const { machine, apply, health, ingest, log, supervisor } = create(async ({ sink, clock, signal }) => {
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

  it('that waits for a change is tried again at once when it comes, and watches no longer than it waits', async () => {
    let [starts, watching] = [0, 0];
    let notify: (() => void) | undefined;
    const { machine, apply, health, supervisor } = create(async () => {
      starts += 1;
      throw new Unreachable('There is no lamp.', {
        retryAfter: 600_000,
        whenChanged(told) {
          watching += 1;
          notify = told;
          return { [Symbol.dispose]: () => void (watching -= 1) };
        },
      });
    });
    await apply(entry());
    await machine.pass(60_000);
    expect([starts, watching]).toEqual([1, 1]);
    notify?.();
    await settle();
    expect([starts, watching]).toEqual([2, 1]);
    expect(health()).toMatchObject({ state: 'retrying', next: machine.wall + 600_000 });
    await supervisor.stop();
    expect([watching, machine.waiting]).toEqual([0, 0]);
  });

  it('that cannot be reached is tried again, ever more slowly, told once, and forgiven after it has worked', async () => {
    let works = false;
    const starts: number[] = [];
    const { machine, apply, health, ingest, log, supervisor } = create(async ({ sink, signal }) => {
      starts.push(machine.monotonic);
      if (!works) throw new Unreachable('The lamp does not answer.');
      sink.sample('power', { device: 'desk' }, 5);
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
        machine.timers.after(61_000, resolve);
      });
      throw new Unreachable('The lamp does not answer.');
    });
    await apply(entry());
    await machine.pass(0);
    expect(health()).toMatchObject({
      state: 'retrying',
      reason: 'The lamp does not answer.',
      next: machine.wall + 1_998,
    });
    await machine.pass(30_000);
    expect(starts).toEqual([0, 1_998, 5_994, 13_986, 29_970]);
    expect(log.lines).toHaveLength(1);
    works = true;
    await machine.pass(31_968);
    expect(health()?.state).toBe('healthy');
    works = false;
    await machine.pass(61_100);
    expect(health()).toMatchObject({ state: 'retrying', next: machine.wall + 1_868 });
    expect(ingest.entries.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['source', 'warn', 'Lamp: tries again. The lamp does not answer.'],
      ['source', 'info', 'Lamp: works.'],
      ['source', 'warn', 'Lamp: tries again. The lamp does not answer.'],
    ]);
    await supervisor.stop();
  });

  it('waits as long as the other side asks', async () => {
    let runs = 0;
    const { machine, apply, supervisor } = create(() => {
      runs += 1;
      return Promise.reject(new Unreachable('Too often.', { retryAfter: 600_000 }));
    });
    await apply(entry());
    await machine.pass(599_000);
    expect(runs).toBe(1);
    await machine.pass(2_000);
    expect(runs).toBe(2);
    await supervisor.stop();
  });

  it('that is misconfigured is left alone until its settings change', async () => {
    let runs = 0;
    const { machine, apply, health, supervisor } = create(() => {
      runs += 1;
      return Promise.reject(new Misconfigured('Give the lamp an address.'));
    });
    await apply(entry());
    await machine.pass(3_600_000);
    expect([runs, health()?.state, health()?.reason]).toEqual([1, 'misconfigured', 'Give the lamp an address.']);
    await apply(entry());
    expect(runs).toBe(1);
    await apply(entry('lamp', { colour: 'cold' }));
    await settle();
    expect(runs).toBe(2);
    await supervisor.stop();
  });

  it.each([
    ['fails otherwise', () => Promise.reject(new TypeError('x is undefined')), 'x is undefined'],
    ['ends by itself', () => Promise.resolve(), 'It ended before it was told to.'],
    [
      'throws at once',
      () => {
        throw new Error('boom');
      },
      'boom',
    ],
  ] as const)('that %s is faulty, logged, and tried again', async (_, run, reason) => {
    const { machine, apply, health, log, supervisor } = create(run);
    await apply(entry());
    await machine.pass(0);
    expect(health()).toMatchObject({ state: 'faulty', reason, next: machine.wall + 1_998 });
    expect(log.lines.some(({ level }) => level === 'error')).toBe(true);
    await machine.pass(2_000);
    expect(health()?.next).toBeGreaterThan(machine.wall);
    await supervisor.stop();
  });

  it('that reads the bus is healthy at once; messages it cannot read are counted and journalled once a topic', async () => {
    const { machine, apply, health, bus, ingest, supervisor, log } = create(async ({ bus: own, signal }) => {
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
    const { machine, apply, health, ingest, supervisor } = create(async ({ sink, signal }) => {
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
    const { machine, apply, health, log, supervisor } = create(async ({ sink, clock, signal }) => {
      sink.sample('power', { device: 'desk' }, 5);
      for await (const _ of clock.ticks(5_000, signal)) {
        for (const part of ['shelf', 'hall']) sink.trouble(part, new Unreachable(`The ${part} lamp does not answer.`));
      }
    });
    await apply(entry());
    await machine.pass(60_000);
    expect(health()).toMatchObject({ state: 'partial', reason: 'hall: The hall lamp does not answer.' });
    // Each begins once, and changes the health once.
    expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(4);
    await supervisor.stop();
  });

  it('is off when it is not enabled', async () => {
    const { apply, health, supervisor } = create(() => Promise.reject(new Error('must not run')));
    await apply(entry('lamp', {}, false));
    expect(health()?.state).toBe('off');
    await supervisor.stop();
  });
});

describe('a change of the settings', () => {
  it('restarts only what changed', async () => {
    const runs: string[] = [];
    const { apply, supervisor } = create(async ({ settings, signal }) => {
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
    const { apply, bus, supervisor } = create(async ({ settings, bus: own, signal }) => {
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
    const { machine, apply, log, ingest, health, supervisor } = create(async ({ sink, settings, signal }) => {
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

it('counts for itself once a minute, and shows what is no collector among the sources', async () => {
  const { machine, apply, ingest, supervisor } = create(async ({ sink, signal }) => {
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
