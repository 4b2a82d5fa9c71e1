import { describe, expect, it } from 'vitest';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { settle } from '../fake-machine.ts';
import { entry, superviseLamp } from './supervised-lamp.ts';

describe('a source', () => {
  it('that waits for a change is tried again at once when it comes, and watches no longer than it waits', async () => {
    let [starts, watching] = [0, 0];
    let notify: (() => void) | undefined;
    const { machine, apply, health, supervisor } = superviseLamp(async () => {
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

  it('that runs unasked is off while there is nothing of its kind, and misses what was there', async () => {
    let isThere = false;
    const absent = () => Promise.reject(new Unreachable('No lamp was found; plug one in.', { isAbsent: true }));
    const { machine, apply, health, ingest, log, lentUnasked, supervisor } = superviseLamp(async ({ sink, signal }) => {
      if (!isThere) return absent();
      sink.sample('power', { device: 'desk' }, 5);
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
        machine.timers.after(1_000, resolve);
      });
      throw new Unreachable('The lamp was unplugged.');
    });
    await apply({ ...entry(), isUnasked: true }, entry('asked'));
    await machine.pass(0);
    expect(health()).toMatchObject({ state: 'off', reason: 'No lamp was found; plug one in.' });
    expect(lentUnasked).toEqual([true, false]);
    expect(health('asked')).toMatchObject({ state: 'retrying' });
    expect(log.lines.map(({ level, text }) => `${level} ${text}`)).toEqual([
      'warn Lamp (asked): tries again. No lamp was found; plug one in.',
    ]);
    expect(ingest.entries.map(({ subject }) => subject)).toEqual(['asked']);
    isThere = true;
    await machine.pass(2_000);
    expect(health()?.state).toBe('healthy');
    isThere = false;
    await machine.pass(10_000);
    expect(health()).toMatchObject({ state: 'retrying', reason: 'No lamp was found; plug one in.' });
    await supervisor.stop();
  });

  it('that cannot be reached is tried again, ever more slowly, told once, and forgiven after it has worked', async () => {
    let works = false;
    const starts: number[] = [];
    const { machine, apply, health, ingest, log, supervisor } = superviseLamp(async ({ sink, signal }) => {
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
    const { machine, apply, supervisor } = superviseLamp(() => {
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
    const { machine, apply, health, supervisor } = superviseLamp(() => {
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
    const { machine, apply, health, log, supervisor } = superviseLamp(run);
    await apply(entry());
    await machine.pass(0);
    expect(health()).toMatchObject({ state: 'faulty', reason, next: machine.wall + 1_998 });
    expect(log.lines.some(({ level }) => level === 'error')).toBe(true);
    await machine.pass(2_000);
    expect(health()?.next).toBeGreaterThan(machine.wall);
    await supervisor.stop();
  });
});
