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

test('a burst is no rhythm, however often it comes; ten intervals over two minutes are one', async () => {
  const { ingest, clock } = createIngestWorld();
  const [bursts, each] = [ingest.open(temperature('bursts')), ingest.open(temperature('each'))];
  for (let burst = 0; burst < 4; burst++) {
    for (let i = 0; i < 8; i++) {
      ingest.put(bursts, i);
      await clock.advance(250);
    }
    await clock.advance(2 * hour);
  }
  expect(bursts).toMatchObject({ cadence: 250, isSteady: false });
  const speak = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) {
      ingest.put(each, i);
      await clock.advance(15_000);
    }
  };
  await speak(10);
  expect(each.isSteady).toBe(false);
  await speak(1);
  expect(each.isSteady).toBe(true);
  // An outage later on takes nothing away.
  await clock.advance(2 * hour);
  await speak(1);
  expect(each.isSteady).toBe(true);
});

test('of the rhythms that the store remembers, only the slow are sure to be none of a burst', () => {
  const slot = (id: number) => ({ id, key: `mqtt.t{device=d${id}}`, ...temperature(`d${id}`), name: 'mqtt.t' });
  const { ingest } = createIngestWorld({
    opened: {
      series: [slot(1), slot(2)],
      latest: [
        { series: 1, at: minute, value: 1, cadence: 250 },
        { series: 2, at: minute, value: 1, cadence: minute },
      ],
    },
  });
  expect([...ingest.slots.values()].map(({ isSteady }) => isSteady)).toEqual([false, true]);
});
