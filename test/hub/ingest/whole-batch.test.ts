/** A batch is taken whole or not at all, whatever refuses one of its samples. */
import { describe, expect, test } from 'vitest';
import { maxRows } from '#hub/ingest/commit-queue.ts';
import { maxSeries } from '#hub/ingest/slots.ts';
import { aheadLimit } from '#hub/ingest/stamps.ts';
import type { BatchSample } from '#hub/ports.ts';
import { seriesKey } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import { createIngestWorld, temperature } from './ingest-world.ts';

const sample = (device: string, at?: number, value = 20): BatchSample => {
  const definition = temperature(device);
  return { key: seriesKey(definition.name, definition.labels), definition, value, at };
};
const many = (count: number, device: string, at?: number) => Array.from({ length: count }, () => sample(device, at));

/** A world whose series `fast` is so many ms short of being as far ahead of the clock as may be. */
async function almostAhead(short: number) {
  const world = createIngestWorld();
  const { ingest, clock } = world;
  const slot = ingest.open(temperature('fast'));
  for (let count = 1; slot.at < clock.now() + aheadLimit - short; count++) {
    ingest.put(slot, 1);
    // The queue holds less than ten minutes of milliseconds.
    if (count % 100_000 === 0) await clock.advance(1_000);
  }
  await clock.endTurn();
  return world;
}

describe('a batch', () => {
  test('is taken whole: its series are opened, its samples wait for one commit', async () => {
    const { ingest, clock, store } = createIngestWorld();
    ingest.putAll([sample('a'), sample('b', clock.now() - 5), ...many(3, 'a')]);
    expect([ingest.accepted, ingest.waiting.rows, ingest.slots.size]).toEqual([5, 5, 2]);
    await ingest.close();
    expect(store.batches.map(({ samples }) => samples?.length)).toEqual([5]);
  });

  test('without times is taken while its last sample fits, and not at all when it does not', async () => {
    const { ingest } = await almostAhead(10);
    const before = ingest.accepted;
    expect(() => ingest.putAll([sample('new'), ...many(11, 'fast')])).toThrow(BadReading);
    expect([ingest.accepted, ingest.slots.size]).toEqual([before, 1]);
    ingest.putAll([sample('new'), ...many(10, 'fast')]);
    expect(ingest.accepted).toBe(before + 11);
    expect(() => ingest.putAll([sample('new'), sample('fast')])).toThrow(BadReading);
    expect(ingest.accepted).toBe(before + 11);
    await ingest.close();
  });

  test('whose own times are too far ahead counts as one without times', async () => {
    const { ingest, clock } = await almostAhead(10);
    const before = ingest.accepted;
    const ahead = clock.now() + 2 * aheadLimit;
    expect(() => ingest.putAll([sample('new'), ...many(11, 'fast', ahead)])).toThrow(BadReading);
    ingest.putAll(many(11, 'fast', clock.now()));
    expect(ingest.accepted).toBe(before + 11);
    await ingest.close();
  });

  test('is taken after the clock was set back', async () => {
    const { ingest, clock } = await almostAhead(0);
    const before = ingest.accepted;
    clock.jump(-60_000);
    ingest.putAll(many(1_000, 'fast'));
    expect(ingest.accepted).toBe(before + 1_000);
    await ingest.close();
  });

  test.each([
    ['no number', sample('b', undefined, NaN)],
    ['no time', sample('b', 1)],
  ])('with %s in it is not taken', async (_what, wrong) => {
    const { ingest } = createIngestWorld();
    expect(() => ingest.putAll([sample('a'), wrong, sample('c')])).toThrow(BadReading);
    expect([ingest.accepted, ingest.slots.size, ingest.waiting.rows]).toEqual([0, 0, 0]);
    await ingest.close();
  });

  test('with more series than there may be is not taken', async () => {
    const { ingest } = createIngestWorld();
    for (let i = 1; i < maxSeries; i++) ingest.open(temperature(`d${i}`));
    expect(() => ingest.putAll([sample('new-1'), sample('new-2')])).toThrow(BadReading);
    expect([ingest.accepted, ingest.slots.size]).toEqual([0, maxSeries - 1]);
    ingest.putAll([sample('new-1'), sample('new-1')]);
    expect([ingest.accepted, ingest.slots.size]).toEqual([2, maxSeries]);
    await ingest.close();
  });

  test('that does not fit into the queue is not taken', async () => {
    const { ingest, clock } = createIngestWorld();
    const slot = ingest.open(temperature('a'));
    for (let i = 0; i < maxRows - 5; i++) ingest.put(slot, 1, clock.now() - i);
    expect(() => ingest.putAll(many(5, 'a', clock.now()))).toThrow(StoreUnavailable);
    expect(ingest.waiting.rows).toBe(maxRows - 5);
    ingest.putAll(many(4, 'a', clock.now()));
    expect([ingest.waiting.rows, ingest.full]).toEqual([maxRows - 1, false]);
    await ingest.close();
  });
});
