import { describe, expect, it } from 'vitest';
import type { Quota } from '#model/capability.ts';
import { AllowanceSpent, Unreachable } from '#model/trouble.ts';
import { day, hour, minute, second } from '#model/time.ts';
import { settle } from '../fake-machine.ts';
import { purseOf } from './fake-purse.ts';

const daily = { perDay: 25 };
const midnight = Date.UTC(2027, 0, 15);

const reasonOf = async (work: Promise<unknown>): Promise<unknown> =>
  await work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the quota of a day', () => {
  it('is spread over the day: a tenth is left for people', async () => {
    const on = purseOf(daily, midnight);
    const spent: number[] = [];
    for (let hours = 0; hours < 24; hours += 6) {
      spent.push((await on.spendAll(false)).taken);
      await on.machine.pass(6 * hour);
    }
    expect(spent).toEqual([2, 6, 5, 6]);
    const last = purseOf(daily, midnight + 23 * hour);
    const { taken, error } = await last.spendAll(false);
    expect(taken).toBe(22);
    expect(error).toBeInstanceOf(AllowanceSpent);
    expect(String(error)).toContain('Lamp: 3 of 25 calls left today; the next is due at 01:00.');
  });

  it('is never exceeded by whom it is confirmed for', async () => {
    const on = purseOf(daily, midnight + hour);
    const { taken, error } = await on.spendAll(true);
    expect(taken).toBe(25);
    expect(String(error)).toContain('Lamp: 0 of 25 calls left today; more from 01:00.');
    expect(error instanceof Unreachable ? error.retryAfter : 0).toBe(23 * hour);
    await on.machine.pass(23 * hour);
    expect((await on.spendAll(true)).taken).toBe(25);
  });

  it('is never exceeded by many at once', async () => {
    const on = purseOf(daily, midnight, true);
    const asked = Array.from({ length: 100 }, () => reasonOf(on.purse.take(1, { ahead: true })));
    on.commit();
    const outcomes = await Promise.all(asked);
    expect(outcomes.filter((error) => error === undefined)).toHaveLength(25);
  });

  it('is asked for a run as a whole', async () => {
    const on = purseOf(daily, midnight);
    const { at } = on.purse.plan(4, midnight);
    expect(at).toBeGreaterThan(midnight + hour);
    await on.machine.pass(at - midnight);
    expect((await on.spendAll(false)).taken).toBe(4);
    expect(on.purse.plan(1, at).at).toBeGreaterThan(at);
  });

  it('has a time for what it can never give on one day', () => {
    const on = purseOf(daily, midnight);
    expect(on.purse.plan(300, midnight).at).toBe(midnight + 21 * hour);
  });

  it('and that of a month hold together', async () => {
    const on = purseOf({ perDay: 25, perMonth: 40 }, midnight + 23 * hour);
    expect((await on.spendAll(true)).taken).toBe(25);
    await on.machine.pass(hour);
    const { taken, error } = await on.spendAll(true);
    expect(taken).toBe(15);
    expect(String(error)).toContain('0 of 40 calls left this month; more from 1 February 01:00');
    expect(on.purse.wire()).toMatchObject({ left: 0, of: 40, per: 'month' });
  });

  it('tells what is left and when the next call is due', async () => {
    const on = purseOf(daily, midnight + 12 * hour);
    await on.spendAll(false);
    const wire = on.purse.wire();
    expect(wire).toMatchObject({ left: 12, of: 25, per: 'day' });
    expect(wire?.next).toBe(on.purse.plan(1, midnight + 12 * hour).at);
    await on.machine.pass((wire?.next ?? 0) - midnight - 12 * hour);
    expect(on.purse.wire()?.next).toBeNull();
  });
});

describe('a crash', () => {
  it.each<Quota>([daily, { perMinute: 60 }, { perMinute: 5, perDay: 25 }])(
    'at any moment never lets more be sent than %j',
    async (quota) => {
      for (const isCommitted of [true, false]) {
        const on = purseOf(quota, midnight + 20 * hour, true);
        let sent = 0;
        for (let round = 0; round < 80; round++) {
          const asked = [1, 2, 3].map(() => on.purse.take(1, { ahead: true }).then(() => (sent += 1)));
          for (const one of asked) one.catch(() => undefined);
          if (isCommitted || round % 3 === 0) on.commit();
          await settle();
          on.kill();
        }
        expect(sent).toBeGreaterThan(0);
        expect(sent).toBeLessThanOrEqual(Math.min(quota.perMinute ?? Infinity, quota.perDay ?? Infinity));
      }
    },
  );

  it('leaves what cannot be read as spent', async () => {
    const on = purseOf(daily, midnight);
    on.disk = [{ space: 'purse', key: 'lamp', body: new Uint8Array([1]) }];
    on.kill();
    expect((await on.spendAll(true)).taken).toBe(0);
    await on.machine.pass(day);
    expect((await on.spendAll(true)).taken).toBe(25);
  });
});

describe('the quota of a minute', () => {
  it('is waited for, and no minute has more, wherever it begins', async () => {
    const on = purseOf({ perMinute: 5 });
    const sent: number[] = [];
    const asked = Array.from({ length: 12 }, () =>
      on.purse.take(1, { ahead: false }).then(() => sent.push(on.machine.monotonic)),
    );
    await on.machine.pass(5 * minute);
    await Promise.all(asked);
    for (const at of sent)
      expect(sent.filter((other) => other >= at && other < at + minute).length).toBeLessThanOrEqual(5);
    expect(sent).toHaveLength(12);
  });

  it('alone is written down for several calls at once', async () => {
    const on = purseOf({ perMinute: 60 });
    for (let i = 0; i < 30; i++) await on.purse.take(1, { ahead: false });
    expect(on.writes.count).toBe(5);
  });

  it('is not waited for when the run is over', async () => {
    const on = purseOf({ perMinute: 1 });
    const stop = new AbortController();
    await on.purse.take(1, { ahead: false });
    const asked = reasonOf(on.purse.take(1, { ahead: false, signal: stop.signal }));
    stop.abort();
    expect(await asked).toMatchObject({ name: 'AbortError' });
    expect(on.machine.waiting).toBe(0);
  });
});

describe('a disk that does not answer', () => {
  it('costs no calls', async () => {
    const on = purseOf(daily, midnight, true);
    const first = reasonOf(on.purse.take(1, { ahead: true }));
    await on.machine.pass(11 * second);
    for (let i = 0; i < 30; i++) {
      expect(String(await reasonOf(on.purse.take(1, { ahead: true })))).toContain('cannot be written down');
    }
    on.commit();
    expect(await first).toBeUndefined();
    expect(on.purse.wire()).toMatchObject({ left: 24 });
  });
});

it('without a quota gives what is asked for, and is nothing to show', async () => {
  const on = purseOf({});
  for (let i = 0; i < 200; i++) await on.purse.take(1, { ahead: false });
  expect(on.purse.plan(1_000, 5)).toEqual({ at: 5 });
  expect(on.purse.wire()).toBeUndefined();
  expect(on.writes.count).toBe(0);
});
