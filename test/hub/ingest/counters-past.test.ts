/** Counters whose readings come late, or without a date. */
import { describe, expect, it } from 'vitest';
import { day, hour } from '#model/time.ts';
import { atHundred, key, noon, openedAfter, stored } from './counter-world.ts';

describe('a reading from the past', () => {
  it('is believed when the newest can follow from it', async () => {
    const world = await atHundred();
    await world.send(99.2, noon - hour);
    expect(stored(world)).toEqual([100, 99.2]);
    expect(world.slot.value).toBe(100);
  });

  it('is kept apart when it cannot', async () => {
    const world = await atHundred();
    await world.send(70_000, noon - hour);
    expect(stored(world)).toEqual([100]);
    await world.send(100.1);
    expect(stored(world)).toEqual([100, 100.1]);
    expect(world.events()).toEqual(['held', 'gone']);
  });

  it('from before a level was moved is not moved', async () => {
    const world = await atHundred();
    for (const value of [1_304, 1_304.1]) await world.send(value);
    world.leaveOut(key);
    await world.send(99.5, noon);
    expect(stored(world)).toEqual([100, 100, 100.1, 99.5]);
  });
});

describe('a counter while the clock is not known', () => {
  it('is not judged, but moved as before', async () => {
    const before = await atHundred();
    for (const value of [1_304, 1_304.1]) await before.send(value);
    before.leaveOut(key);
    await before.send(1_304.2);
    const opened = openedAfter(before);
    const world = await atHundred({ opened, trusted: false, now: noon - day });
    for (const value of [1_304.5, 0, 0.4]) await world.send(value);
    expect(stored(world)).toEqual([100.5, 100.5, 100.9]);
  });
});
