import { describe, expect, it } from 'vitest';
import { createHubClock } from '#hub/clock.ts';
import { readPurses } from '#hub/purse/kept-purse.ts';
import { createPurse } from '#hub/purse/purse.ts';
import { AllowanceSpent } from '#model/trouble.ts';
import { day, hour, minute } from '#model/time.ts';
import { settle } from '../fake-machine.ts';
import { purseOf } from './fake-purse.ts';

const daily = { perDay: 25 };
const midnight = Date.UTC(2027, 0, 15);

const reasonOf = async (work: Promise<unknown>): Promise<unknown> =>
  await work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the clock', () => {
  it('set back refills nothing', async () => {
    const on = purseOf(daily, midnight + hour);
    await on.spendAll(true);
    await on.set(midnight - 30 * hour);
    expect((await on.spendAll(true)).taken).toBe(0);
    on.kill();
    expect((await on.spendAll(true)).taken).toBe(0);
    await on.set(midnight + 2 * hour);
    expect((await on.spendAll(true)).taken).toBe(0);
  });

  it('set forward and back again loses a day at most', async () => {
    const on = purseOf(daily, midnight + hour);
    await on.spendAll(true);
    await on.set(midnight + 700 * day);
    await on.spendAll(true);
    await on.set(midnight + 2 * hour);
    expect((await on.spendAll(true)).taken).toBe(0);
    await on.machine.pass(26 * hour);
    expect((await on.spendAll(true)).taken).toBe(25);
  });

  it('that is not set yet counts calls once the day is known', async () => {
    const on = purseOf(daily, midnight + hour);
    await on.purse.take(20, { ahead: true });
    await on.machine.pass(2 * day);
    const right = on.machine.wall;
    // A board without a battery, before it has asked for the time.
    on.machine.wall = 0;
    const clock = createHubClock(midnight, on.machine.read, () => on.machine.monotonic);
    clock.opened(midnight);
    expect(clock.trusted).toBe(false);
    const purse = createPurse({
      id: 'lamp',
      title: 'Lamp',
      quota: daily,
      kept: readPurses(on.disk).get('lamp'),
      clock,
      timers: on.machine.timers,
      timeZone: () => 'UTC',
      ingest: { keep: () => undefined, whenStored: (_sender, done) => done() },
    });
    await purse.take(5, { ahead: true });
    expect(await reasonOf(purse.take(1, { ahead: true }))).toBeInstanceOf(AllowanceSpent);
    on.machine.wall = right;
    clock.observe();
    expect(clock.trusted).toBe(true);
    await purse.take(20, { ahead: true });
    expect(await reasonOf(purse.take(1, { ahead: true }))).toBeInstanceOf(AllowanceSpent);
  });
});

describe('what the source says', () => {
  it('counts at once when it is less, and not when it is more', async () => {
    const on = purseOf(daily, midnight + 20 * hour);
    on.purse.learn({ left: 3, of: 25 });
    expect(on.purse.wire()).toMatchObject({ left: 3 });
    on.purse.learn({ left: 20, of: 25 });
    expect((await on.spendAll(true)).taken).toBe(3);
  });

  it('of when it begins anew is believed', async () => {
    const on = purseOf(daily, midnight + 3 * hour);
    on.purse.learn({ left: 0, of: 25, resetsIn: 2 * hour });
    expect((await on.spendAll(true)).taken).toBe(0);
    await on.machine.pass(2 * hour);
    expect((await on.spendAll(true)).taken).toBe(25);
  });

  it('is taken for the limit that it names, else for none that could be another', async () => {
    const on = purseOf({ perMinute: 60, perDay: 10_000 }, midnight);
    on.purse.learn({ left: 59, of: 60 });
    on.purse.learn({ left: 59 });
    on.purse.learn({ left: Number.NaN, of: 10_000 });
    expect(on.purse.wire()).toMatchObject({ left: 10_000 });
    on.purse.learn({ left: 59, of: 10_000 });
    expect(on.purse.wire()).toMatchObject({ left: 59 });
  });

  it.each([daily, {}])(
    'that it wants no call for a while closes it (%j), over a restart where there is a quota',
    async (quota) => {
      const on = purseOf(quota, midnight + 12 * hour);
      on.purse.refused(10 * minute);
      await settle();
      if (Object.keys(quota).length > 0) on.kill();
      const error = await reasonOf(on.purse.take(1, { ahead: true }));
      expect(String(error)).toContain('Lamp wants no call before 13:10.');
      expect(on.purse.plan(1, on.machine.wall).at).toBe(midnight + 12 * hour + 10 * minute);
      await on.machine.pass(10 * minute);
      await on.purse.take(1, { ahead: true });
    },
  );

  it('closes it for a day at most', async () => {
    const on = purseOf(daily, midnight + 12 * hour);
    on.purse.refused(400 * day);
    await on.machine.pass(day);
    expect(await reasonOf(on.purse.take(1, { ahead: true }))).toBeUndefined();
  });
});
