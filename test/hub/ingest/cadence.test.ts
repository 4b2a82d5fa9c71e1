import { expect, test } from 'vitest';
import { hour, minute } from '#model/time.ts';
import { createIngestWorld, temperature } from './ingest-world.ts';

test('the cadence is learned and an outage does not spoil it', async () => {
  const { ingest, clock } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  for (let i = 0; i < 8; i++) {
    ingest.put(slot, i);
    await clock.advance(10_000);
  }
  await clock.advance(3 * hour);
  ingest.put(slot, 9);
  expect(slot.cadence).toBe(10_000);
});

test('a series whose source leaves out what is nothing new is not taken for a fast one', async () => {
  const { ingest, clock } = createIngestWorld();
  const slot = ingest.open(temperature('a'), 5 * minute);
  expect(slot.cadence).toBe(5 * minute);
  for (let i = 0; i < 20; i++) {
    ingest.put(slot, i);
    await clock.advance(10_000);
  }
  expect(slot.cadence).toBe(5 * minute);
  ingest.open(temperature('a'));
  for (let i = 0; i < 10; i++) {
    ingest.put(slot, i);
    await clock.advance(20 * minute);
  }
  expect(slot.cadence).toBe(20 * minute);
  ingest.open(temperature('a'), 0);
  for (let i = 0; i < 10; i++) {
    ingest.put(slot, i);
    await clock.advance(10_000);
  }
  expect(slot.cadence).toBe(10_000);
});
