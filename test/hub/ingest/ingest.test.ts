import { expect, test } from 'vitest';
import { maxSeries } from '#hub/ingest/slots.ts';
import { hour, minute } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { createIngestWorld, temperature } from './ingest-world.ts';

const noon = Date.UTC(2026, 10, 22, 12);

test('a sample is committed with the time of its arrival', async () => {
  const { ingest, store, clock, touched, ruled } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  ingest.put(slot, 21.5);
  await clock.advance(1_000);
  expect(store.samples).toEqual([{ series: slot.id, at: noon, value: 21.5, arrival: true, undated: false }]);
  expect(store.batches[0]?.series).toEqual([{ id: slot.id, key: 'mqtt.temperature{device=a}', ...temperature('a') }]);
  expect(slot).toMatchObject({ at: noon, value: 21.5 });
  expect(touched).toEqual([slot.key]);
  expect(ruled).toEqual([{ key: slot.key, value: 21.5, at: noon, now: noon }]);
  expect(ingest.accepted).toBe(1);
  expect(ingest.waiting).toEqual({ rows: 0, bytes: 0 });
});

test("a sample's own time is kept, to the millisecond", async () => {
  const { ingest, store, clock } = createIngestWorld();
  ingest.put(ingest.open(temperature('a')), 1, noon - 5_000.4);
  await clock.advance(1_000);
  expect(store.samples).toMatchObject([{ at: noon - 5_000, arrival: false }]);
});

test('arrival times strictly increase on one series, and only there', async () => {
  const { ingest, store, clock } = createIngestWorld();
  const a = ingest.open(temperature('a'));
  const b = ingest.open(temperature('b'));
  for (const slot of [a, a, b, a]) ingest.put(slot, 1);
  await clock.advance(1_000);
  expect(store.samples.map(({ at }) => at - noon)).toEqual([0, 1, 0, 2]);
});

test('a clock set back is followed, not waited for', async () => {
  const { ingest, store, clock } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  ingest.put(slot, 1);
  clock.jump(-hour);
  ingest.put(slot, 2);
  ingest.put(slot, 3);
  await clock.advance(1_000);
  expect(store.samples.map(({ at }) => at - noon)).toEqual([0, -hour, -hour + 1]);
  expect(slot).toMatchObject({ at: noon - hour + 1, value: 3 });
});

test('more than a thousand samples a second run ahead of the clock, ten minutes at most', async () => {
  const { ingest, store, clock } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  let refused = 0;
  for (let i = 0; i < 600_100; i++) {
    // The queue is bounded, the stamps must be all the same.
    if (i % 100_000 === 0) await clock.advance(1);
    try {
      ingest.put(slot, i);
    } catch (error) {
      if (error instanceof BadReading) refused += 1;
    }
  }
  await clock.advance(1_000);
  expect(new Set(store.samples.map(({ at }) => at)).size).toBe(store.samples.length);
  expect(store.samples.length).toBe(ingest.accepted);
  expect(refused).toBeGreaterThan(80);
  expect(store.samples.at(-1)?.at).toBeLessThanOrEqual(clock.now() + 10 * minute);
});

test.each([NaN, Infinity, -Infinity])('%d is refused', (value) => {
  const { ingest } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  expect(() => ingest.put(slot, value)).toThrow(BadReading);
  expect(ingest.accepted).toBe(0);
  expect(slot.at).toBe(0);
});

test.each([
  ['seconds', noon / 1_000],
  ['microseconds', noon * 1_000],
  ['nothing', NaN],
  ['for ever', Infinity],
])('a time in %s is refused', (_, at) => {
  const { ingest } = createIngestWorld();
  expect(() => ingest.put(ingest.open(temperature('a')), 1, at)).toThrow(BadReading);
});

test('a time more than 10 minutes ahead gives way to the arrival time and is journalled once', async () => {
  const { ingest, store, clock, journal } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  ingest.put(slot, 1, noon + 10 * minute);
  ingest.put(slot, 2, noon + 366 * 24 * hour);
  ingest.put(slot, 3, noon + 10 * minute + 1);
  await clock.advance(1_000);
  expect(store.samples.map(({ at, arrival }) => [at - noon, arrival])).toEqual([
    [10 * minute, false],
    [0, true],
    [1, true],
  ]);
  expect(journal().filter(({ kind }) => kind === 'clock')).toHaveLength(1);
});

test('a late sample is stored and does not become the live value', async () => {
  const { ingest, store, clock, touched, ruled } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  ingest.put(slot, 20, noon);
  ingest.put(slot, 5, noon - hour);
  await clock.advance(1_000);
  expect(slot).toMatchObject({ at: noon, value: 20 });
  expect(store.samples).toHaveLength(2);
  expect(touched).toHaveLength(1);
  expect(ruled).toHaveLength(1);
});

test('a corrected sample of the same time becomes the live value', () => {
  const { ingest } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  ingest.put(slot, 20, noon);
  ingest.put(slot, 21, noon);
  expect(slot.value).toBe(21);
});

test('a series keeps its unit and kind', () => {
  const { ingest } = createIngestWorld();
  const slot = ingest.open(temperature('a'));
  expect(ingest.open(temperature('a'))).toBe(slot);
  expect(() => ingest.open({ ...temperature('a'), unit: '%' })).toThrow(BadReading);
  expect(() => ingest.open({ ...temperature('a'), kind: 'counter' })).toThrow(BadReading);
  expect(() => ingest.open({ ...temperature('a'), name: 'No Name' })).toThrow(BadReading);
  expect(ingest.find(slot.key)).toBe(slot);
  expect(ingest.slots.size).toBe(1);
});

test('stored series come back with their newest sample and cadence, and keep their ids', () => {
  const { ingest, announced } = createIngestWorld({
    opened: {
      series: [{ id: 7, key: 'mqtt.temperature{device=a}', ...temperature('a') }],
      latest: [{ series: 7, at: noon - minute, value: 19, cadence: 10_000 }],
    },
  });
  expect(ingest.find('mqtt.temperature{device=a}')).toMatchObject({
    id: 7,
    at: noon - minute,
    value: 19,
    cadence: 10_000,
  });
  expect(announced).toEqual(['mqtt.temperature{device=a}']);
  expect(ingest.open(temperature('b')).id).toBe(8);
});

test('too many series are refused, with one line in the journal', async () => {
  const { ingest, clock, journal } = createIngestWorld();
  for (let i = 0; i < maxSeries; i++) ingest.open(temperature(`d${i}`));
  for (const device of ['x', 'y']) expect(() => ingest.open(temperature(device))).toThrow(BadReading);
  expect(ingest.open(temperature('d0')).id).toBe(1);
  await clock.advance(1_000);
  expect(journal().map(({ kind }) => kind)).toEqual(['ingest']);
});

test('without a trusted clock samples are kept undated, shown at once and dated later', async () => {
  const { ingest, clock, store } = createIngestWorld({ trusted: false, now: 1_000 });
  const slot = ingest.open(temperature('a'));
  await clock.advance(500);
  ingest.put(slot, 1);
  ingest.put(slot, 2);
  expect(slot).toMatchObject({ at: 1_500, value: 2 });
  await clock.advance(1_000);
  expect(store.samples.map(({ at, undated }) => [at, undated])).toEqual([
    [500, true],
    [501, true],
  ]);
  ingest.put(slot, 3);
  clock.jump(noon - 1_000);
  clock.trust();
  await clock.advance(1_000);
  expect(store.datedWith).toEqual([noon]);
  expect(store.samples.map(({ at, undated }) => [at - noon, undated])).toEqual([
    [500, false],
    [501, false],
    [1_500, false],
  ]);
  expect(slot).toMatchObject({ at: noon + 1_500, value: 3 });
});

test("without a trusted clock a source's own time is believed", async () => {
  const { ingest, clock, store } = createIngestWorld({ trusted: false, now: 1_000 });
  ingest.put(ingest.open(temperature('a')), 1, noon);
  await clock.advance(1_000);
  clock.trust();
  expect(store.samples).toMatchObject([{ at: noon, undated: false, arrival: false }]);
  expect(store.datedWith).toEqual([]);
});

test('dating is tried again when the store refuses', async () => {
  const { ingest, clock, store } = createIngestWorld({ trusted: false });
  ingest.put(ingest.open(temperature('a')), 1);
  await clock.advance(1_000);
  store.refuse(new Error('busy'));
  clock.trust();
  await clock.advance(100);
  store.refuse(undefined);
  await clock.advance(5_000);
  expect(store.datedWith).toHaveLength(1);
});

test('of one key the last wins within a batch', async () => {
  const { ingest, clock, store } = createIngestWorld();
  const device = { kind: 'device', subject: 'a', at: noon } as const;
  ingest.snapshot({ ...device, body: { name: 'Old' } });
  ingest.snapshot({ ...device, body: { name: 'New' } });
  ingest.keep({ space: 'retained', key: 'a', body: new Uint8Array(3) });
  ingest.keep({ space: 'retained', key: 'a', body: null });
  await clock.advance(1_000);
  expect(store.batches).toHaveLength(1);
  expect(store.batches[0]?.snapshots).toMatchObject([{ body: { name: 'New' } }]);
  expect(ingest.newestSnapshot('device', device.subject)).toMatchObject({ body: { name: 'New' } });
  expect(ingest.newestSnapshot('device', 'another')).toBeUndefined();
  expect(store.batches[0]?.kept).toEqual([{ space: 'retained', key: 'a', body: null }]);
});

test('journal entries that repeat within the hour are counted', async () => {
  const { ingest, clock, journal } = createIngestWorld();
  const entry = { kind: 'test', subject: 'a', level: 'info', text: 'Something happened.' } as const;
  for (let i = 0; i < 4; i++) ingest.journal(entry);
  await clock.advance(hour);
  ingest.journal(entry);
  ingest.journal(entry);
  await ingest.close();
  expect(journal().map(({ text }) => text)).toEqual([
    'Something happened.',
    'Something happened. (3 more times since)',
    'Something happened. (1 more time since)',
  ]);
});
