/** Counters on their way through ingest: what is believed, what is kept apart, and how that ends. */
import { describe, expect, it } from 'vitest';
import { hour, minute, second } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { atHundred, energy, key, noon, openedAfter, rows, stored } from './counter-world.ts';
import { createIngestWorld } from './ingest-world.ts';

describe('a counter that jumps', () => {
  it('is kept apart, on disk, in the commit that its sender waits for', async () => {
    const world = await atHundred();
    let acknowledged = false;
    world.ingest.put(world.slot, 1_304);
    world.ingest.whenStored({}, () => (acknowledged = true));
    expect(acknowledged).toBe(false);
    await world.clock.advance(second);
    expect(acknowledged).toBe(true);
    expect(stored(world)).toEqual([100]);
    expect(world.slot.value).toBe(100);
    expect(rows(world)).toMatchObject([{ space: 'held' }]);
    expect(world.ingest.accepted).toBe(2);
    expect(world.changes).toMatchObject([
      { all: [{ key, before: { value: 100 }, first: { value: 1_304 }, readings: 1 }], event: { was: 'held' } },
    ]);
  });

  it('enters its series with all that was kept once it is accepted', async () => {
    const world = await atHundred();
    for (const value of [1_304, 1_304.1, 1_304.2]) await world.send(value);
    expect(world.accept(key)).toBe(true);
    await world.send(1_304.3);
    expect(stored(world)).toEqual([100, 1_304, 1_304.1, 1_304.2, 1_304.3]);
    expect(world.store.samples.map(({ at }) => (at - noon) / second)).toEqual([10, 21, 32, 43, 54]);
    expect(rows(world)).toEqual([]);
    expect(world.events()).toEqual(['held', 'accepted']);
    expect(world.accept(key)).toBe(false);
  });

  it('goes on without the jump when that is left out', async () => {
    const world = await atHundred();
    for (const value of [1_304, 1_304.1]) await world.send(value);
    expect(world.leaveOut(key)).toBe(true);
    await world.send(1_304.4);
    expect(stored(world)).toEqual([100, 100, 100.1, 100.4]);
    expect(rows(world)).toMatchObject([{ space: 'meter' }]);
    expect(world.all()).toEqual([]);
  });

  it('that is left out at once waits for the next reading to tell how it goes on', async () => {
    const [stays, returns] = [await atHundred(), await atHundred()];
    for (const world of [stays, returns]) {
      await world.send(1_304);
      expect(world.leaveOut(key)).toBe(true);
      expect(world.all()).toMatchObject([{ decided: true }]);
      expect(world.leaveOut(key)).toBe(false);
    }
    await stays.send(1_304.2);
    expect(stays.events()).toEqual(['held', 'left out', undefined]);
    await returns.send(100.2);
    expect([stored(stays), stored(returns)]).toEqual([
      [100, 100, 100.2],
      [100, 100.2],
    ]);
    expect(rows(returns)).toEqual([]);
  });

  it('was an odd reading when the next is as before', async () => {
    const world = await atHundred();
    for (const value of [1_304, 100.1]) await world.send(value);
    expect(stored(world)).toEqual([100, 100.1]);
    expect(rows(world)).toEqual([]);
    expect(world.events()).toEqual(['held', 'gone']);
  });

  it('is an odd reading for a small counter, too, and no reset follows from it', async () => {
    const world = createIngestWorld();
    const slot = world.ingest.open(energy);
    for (const value of [1, 1_304, 1.01]) {
      world.ingest.put(slot, value);
      await world.clock.advance(10 * second);
    }
    expect(world.store.samples.map(({ value }) => value)).toEqual([1, 1.01]);
  });

  it('stays apart, though in time so much could have been used', async () => {
    const world = await atHundred();
    await world.send(400);
    await world.clock.advance(hour);
    await world.send(400.1);
    expect(stored(world)).toEqual([100]);
    expect(world.all()).toMatchObject([{ readings: 2 }]);
  });

  it('and is sent again is one reading', async () => {
    const world = await atHundred();
    const at = noon + minute;
    await world.clock.advance(minute);
    for (const value of [1_304, 1_304]) await world.send(value, at);
    expect(world.all()).toMatchObject([{ first: { at }, readings: 1 }]);
    expect(rows(world)).toHaveLength(1);
  });

  it('now and then is told once an hour, with all that went away meanwhile', async () => {
    const world = await atHundred();
    for (let i = 0; i < 200; i++) {
      await world.send(1_304 + i / 100);
      await world.send(100 + i / 100);
    }
    expect(world.events()).toEqual(['held', 'gone', 'held', 'gone']);
    expect(world.changes.at(-1)?.event?.held.readings).toBeGreaterThan(100);
    expect(Math.max(...stored(world))).toBeLessThan(102);
    expect(rows(world)).toEqual([]);
  });

  it('for good is told even then', async () => {
    const world = await atHundred();
    for (const value of [1_304, 100.1, 1_304.1]) await world.send(value);
    expect(world.all()).toEqual([]);
    await world.send(1_304.2);
    expect(world.all()).toMatchObject([{ readings: 2 }]);
    expect(world.events()).toEqual(['held', 'gone', 'held']);
  });

  it('goes on by itself after a day, and the jump does not count', async () => {
    const world = await atHundred();
    await world.send(1_304);
    for (let passed = 0; passed < 25; passed++) {
      await world.clock.advance(hour);
      await world.send(1_304.1 + passed / 10);
    }
    expect(world.events()).toEqual(['held', 'passed over']);
    expect(world.slot.value).toBeCloseTo(102.5, 6);
    expect(Math.max(...stored(world))).toBeLessThan(103);
    expect(world.store.samples.length).toBe(27);
  });

  it('to ever other levels stays apart, and only the last level is accepted', async () => {
    const world = await atHundred();
    for (const value of [12_400, 9_000, 31_000, 31_000.1]) await world.send(value);
    expect(world.all()).toMatchObject([{ first: { value: 31_000 }, readings: 2 }]);
    world.accept(key);
    await world.send(31_000.2);
    expect(stored(world)).toEqual([100, 31_000, 31_000.1, 31_000.2]);
    expect(rows(world)).toEqual([]);
  });

  it('is still kept apart after a restart, and can be accepted then', async () => {
    const before = await atHundred();
    for (const value of [1_304, 1_304.1]) await before.send(value);
    const [latest] = before.store.samples;
    const opened = openedAfter(before, { at: latest?.at ?? 0, value: 100, cadence: 10 * second });
    const world = await atHundred({ opened, now: noon + minute });
    expect(world.changes).toMatchObject([{ all: [{ before: { value: 100 }, readings: 2 }] }]);
    await world.send(1_304.2);
    expect(world.accept(key)).toBe(true);
    await world.send(1_304.3);
    expect(stored(world)).toEqual([1_304, 1_304.1, 1_304.2, 1_304.3]);
  });

  it('goes on from the old level after a restart, too', async () => {
    const before = await atHundred();
    for (const value of [1_304, 1_304.1]) await before.send(value);
    before.leaveOut(key);
    await before.send(1_304.2);
    const opened = openedAfter(before);
    const world = await atHundred({ opened, now: noon + hour });
    await world.send(1_304.3);
    expect(stored(world)).toEqual([100.3]);
  });

  it('refuses what can be no number all the same', async () => {
    const { ingest, slot } = await atHundred();
    expect(() => ingest.put(slot, NaN)).toThrow(BadReading);
  });
});

describe('a counter that begins anew', () => {
  it('shows what its device shows', async () => {
    const world = await atHundred();
    for (const value of [0, 0.2, 0.4]) await world.send(value);
    expect(stored(world)).toEqual([100, 0, 0.2, 0.4]);
    expect(world.changes).toEqual([]);
  });

  it('goes on past its largest reading', async () => {
    const world = createIngestWorld();
    const slot = world.ingest.open(energy);
    for (const value of [99_999.8, 0.1, 0.3]) {
      world.ingest.put(slot, value);
      await world.clock.advance(minute);
    }
    expect(world.store.samples.map(({ value }) => value)).toEqual([99_999.8, 100_000.1, 100_000.3]);
  });

  it('goes on growing when its level was moved before', async () => {
    const world = await atHundred();
    for (const value of [1_304, 1_304.1]) await world.send(value);
    world.leaveOut(key);
    for (const value of [0, 0.2]) await world.send(value);
    expect(stored(world)).toEqual([100, 100, 100.1, 100.1, 100.3]);
  });
});
