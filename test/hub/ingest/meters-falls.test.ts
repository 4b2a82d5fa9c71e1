/** Counters that fall to zero: a device that has just started, or a counter that began anew. */
import { describe, expect, it } from 'vitest';
import { maxRows } from '#hub/ingest/commit-queue.ts';
import { hour, minute, second } from '#model/time.ts';
import { again, atHundred, key, noon, rows, stored } from './counter-world.ts';
import { temperature } from './ingest-world.ts';

type World = Awaited<ReturnType<typeof atHundred>>;

async function moved(): Promise<World> {
  const world = await atHundred();
  for (const value of [1_304, 1_304.1]) await world.send(value);
  world.leaveOut(key);
  return world;
}

describe('a plug that restarts and shows zero before it has read its memory', () => {
  it.each([[[0]], [[0, 0]]])('goes on from before, without %j', async (zeros) => {
    const world = await atHundred();
    for (const value of [...zeros, 100.02, 100.04]) await world.send(value);
    expect(stored(world)).toEqual([100, 100.02, 100.04]);
    expect([world.changes, rows(world)]).toEqual([[], []]);
  });

  it('may have lost the last of what it counted', async () => {
    const world = await atHundred();
    for (const value of [0, 99.97, 99.98]) await world.send(value);
    expect(stored(world)).toEqual([100, 99.97, 99.98]);
    expect(world.changes).toEqual([]);
  });

  it('shows it to nobody, keeps it on disk, and lets nobody decide', async () => {
    const world = await atHundred();
    await world.send(0);
    expect([stored(world), world.slot.value, world.all(), world.changes]).toEqual([[100], 100, [], []]);
    expect(rows(world)).toMatchObject([{ space: 'held' }]);
    expect([world.accept(key), world.leaveOut(key)]).toEqual([false, false]);
    expect(rows(world)).toHaveLength(1);
  });

  it('does so after a jump that was left out, too', async () => {
    const world = await moved();
    for (const value of [0, 1_304.2]) await world.send(value);
    expect(stored(world)).toEqual([100, 100, 100.1, 100.2]);
  });

  it('goes on from before when the hub was killed in between, and nobody is told', async () => {
    const before = await atHundred();
    await before.send(0);
    const world = await again(before);
    expect([world.changes, world.all()]).toEqual([[], []]);
    for (const value of [0, 100.02]) await world.send(value);
    expect(stored(world)).toEqual([100.02]);
    expect([world.changes, rows(world)]).toEqual([[], []]);
  });

  it('goes on from before when it then is away for hours', async () => {
    const world = await atHundred();
    await world.send(0);
    await world.clock.advance(hour);
    await world.send(102);
    expect(stored(world)).toEqual([100, 102]);
  });

  it('goes on from before when the hub does not know the date', async () => {
    const before = await atHundred();
    await before.send(0);
    const world = await again(before, { trusted: false });
    await world.send(100.02);
    expect(stored(world)).toEqual([100.02]);
    expect(world.changes).toEqual([]);
  });

  it('is not taken to go on by a reading from before it, sent again', async () => {
    const world = await atHundred();
    const at = world.slot.at;
    await world.send(0);
    await world.send(100, at);
    expect(stored(world)).toEqual([100, 0, 100]);
    expect(world.slot.value).toBe(0);
  });
});

describe('a counter that begins anew', () => {
  it('shows each reading at its time once it grows', async () => {
    const world = await atHundred();
    for (const value of [0, 0, 0.2]) await world.send(value);
    expect(stored(world)).toEqual([100, 0, 0, 0.2]);
    expect(world.store.samples.map(({ at }) => (at - noon) / second)).toEqual([10, 21, 32, 43]);
    expect([world.changes, rows(world)]).toEqual([[], []]);
  });

  it('shows them within a minute when it does not grow', async () => {
    const world = await atHundred();
    for (let passed = 0; passed <= minute; passed += 11 * second) await world.send(0);
    expect(stored(world)).toEqual([100]);
    await world.send(0);
    expect(stored(world)).toEqual([100, 0, 0, 0, 0, 0, 0, 0]);
    expect([world.changes, rows(world)]).toEqual([[], []]);
  });

  it('that had counted little is taken to do so, though it could have grown from before', async () => {
    const world = await atHundred();
    for (const value of [0, 0.2, 0, 0.3]) await world.send(value);
    expect(stored(world)).toEqual([100, 0, 0.2, 0, 0.3]);
  });

  it.each([
    [[0.2], [0, 0.2]],
    [
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
    ],
  ])('does so when the hub was killed in between, with %j', async (after, entered) => {
    const before = await atHundred();
    await before.send(0);
    const world = await again(before);
    for (const value of after) await world.send(value);
    expect(stored(world)).toEqual(entered);
    expect([world.changes, rows(world)]).toEqual([[], []]);
  });

  it('goes on growing when its level was moved and the hub was killed in between', async () => {
    const before = await moved();
    await before.send(0);
    const world = await again(before);
    await world.send(0.2);
    expect(stored(world)).toEqual([100.1, 100.3]);
  });

  it('is believed when the hub does not know the date', async () => {
    const before = await atHundred();
    await before.send(0);
    const world = await again(before, { trusted: false });
    await world.send(0.2);
    expect(stored(world)).toEqual([0, 0.2]);
  });

  it('waits, with all its readings, while the queue is full', async () => {
    const world = await atHundred();
    await world.send(0);
    world.store.refuse(new Error('disk full'));
    const other = world.ingest.open(temperature('hall'));
    for (let i = 0; i < maxRows; i++) world.ingest.put(other, i);
    expect(world.ingest.full).toBe(true);
    await world.send(0.2);
    expect(world.slot.value).toBe(100);
    world.store.refuse(undefined);
    await world.clock.advance(minute);
    await world.send(0.4);
    const own = world.store.samples.filter(({ series }) => series === world.slot.id);
    expect(own.map(({ value }) => value)).toEqual([100, 0, 0.2, 0.4]);
    expect([world.changes, rows(world)]).toEqual([[], []]);
  });

  it('and then jumps is told of as before', async () => {
    const world = await atHundred();
    for (const value of [0, 5_000]) await world.send(value);
    expect(stored(world)).toEqual([100, 0]);
    expect(world.all()).toMatchObject([{ before: { value: 0 }, first: { value: 5_000 } }]);
  });

  it('each midnight has exactly the samples it sent', async () => {
    const world = await atHundred();
    const sent = [100];
    for (let day = 0; day < 3; day++) {
      for (let reading = 0; reading < 30; reading++) {
        sent.push(Number((Math.floor(reading / (day + 2)) * 0.4).toFixed(1)));
        await world.send(sent.at(-1) ?? NaN);
      }
    }
    expect(stored(world)).toEqual(sent);
    expect([world.changes, rows(world)]).toEqual([[], []]);
  });
});
