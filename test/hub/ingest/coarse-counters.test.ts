/** Meters whose register moves once an hour, or once a day, while they are heard every ten seconds. */
import { describe, expect, it } from 'vitest';
import { hour, minute, second } from '#model/time.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { atHundred, key, noon, openedAfter, rows, stored } from './counter-world.ts';
import { createIngestWorld } from './ingest-world.ts';

type World = Awaited<ReturnType<typeof atHundred>>;

/** The same reading for an hour. */
async function standFor(world: World, value: number, span = hour): Promise<number> {
  let sent = 0;
  for (let passed = 0; passed < span; passed += 11 * second, sent++) await world.send(value);
  return sent;
}

describe('a meter whose register moves once an hour', () => {
  it.each([
    ['m³', 1.8],
    ['kWh', 7.5],
    ['l', 1_400],
  ] as const)('is believed in %s, with each reading', async (unit, step) => {
    const definition: SeriesDefinition = { name: 'mqtt.meter', labels: { device: 'meter' }, unit, kind: 'counter' };
    const changes: unknown[] = [];
    const world = createIngestWorld({ held: (change) => void changes.push(change) });
    const slot = world.ingest.open(definition);
    for (let reading = 0; reading < 3 * 360; reading++) {
      world.ingest.put(slot, 1_000 + Math.floor(reading / 360) * step);
      await world.clock.advance(10 * second);
    }
    expect(world.store.samples.length).toBe(3 * 360);
    expect(slot.value).toBe(1_000 + 2 * step);
    expect(changes).toEqual([]);
  });

  it('is believed right after a restart, too', async () => {
    const before = await atHundred();
    await standFor(before, 100);
    await before.send(107.5);
    await standFor(before, 107.5, 50 * minute);
    const opened = openedAfter(before, { value: 107.5, cadence: 10 * second });
    const world = await atHundred({ opened, now: before.slot.at + 10 * second });
    await world.send(107.5);
    await world.send(115);
    expect(stored(world)).toEqual([107.5, 115]);
    expect(world.changes).toEqual([]);
  });

  it('goes on at its new level after it jumped', async () => {
    const world = await atHundred();
    let sent = 0;
    for (let passed = 0; passed < 3; passed++) sent += await standFor(world, 1_304 + passed * 7.5);
    expect(world.all()).toMatchObject([{ first: { value: 1_304 }, last: { value: 1_319 }, readings: sent }]);
    expect(world.accept(key)).toBe(true);
    await world.send(1_326.5);
    expect(world.slot.value).toBe(1_326.5);
    expect(stored(world)).toHaveLength(sent + 2);
  });

  it('does not excuse what a home does not use in hours', async () => {
    const world = await atHundred();
    for (let passed = 0; passed < 12; passed++) await standFor(world, 100);
    await world.send(400);
    expect(world.slot.value).toBe(100);
    expect(world.all()).toMatchObject([{ before: { value: 100 }, first: { value: 400 } }]);
  });

  it('does not excuse a fall', async () => {
    const world = await atHundred();
    await standFor(world, 100);
    await world.send(95);
    expect(world.slot.value).toBe(100);
  });
});

describe('a step that is too large for the moment', () => {
  it('enters once so much can have been used, with what came meanwhile', async () => {
    const world = await atHundred();
    await world.send(102.6);
    for (let i = 1; i <= 720; i++) await world.send(Number((102.6 + i * 0.005).toFixed(3)));
    expect(stored(world)).toHaveLength(722);
    expect(stored(world).slice(0, 3)).toEqual([100, 102.6, 102.605]);
    expect(world.store.samples.map(({ at }) => at)).toEqual(
      Array.from({ length: 722 }, (_, i) => noon + 10 * second + i * 11 * second),
    );
    expect(world.events()).toEqual(['held', 'believed']);
    expect([world.all(), rows(world)]).toEqual([[], []]);
  });

  it('does not, however long it is heard, when that is more than hours explain', async () => {
    const world = await atHundred();
    for (let passed = 0; passed < 9; passed++) await standFor(world, 400);
    expect(stored(world)).toEqual([100]);
    expect(world.events()).toEqual(['held']);
  });

  it('does not when it was left out', async () => {
    const world = await atHundred();
    await world.send(110);
    world.leaveOut(key);
    await world.clock.advance(hour);
    await world.send(110.1);
    expect(stored(world)).toEqual([100, 100, 100.1]);
  });
});
