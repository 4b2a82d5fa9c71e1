/** An ingest with one counter, and what it stores and keeps apart. */
import type { HeldChange } from '#hub/ports.ts';
import { second } from '#model/time.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Kept } from '#storage/contract.ts';
import { createIngestWorld } from './ingest-world.ts';

export const energy: SeriesDefinition = {
  name: 'kasa.energy',
  labels: { device: 'desk-plug' },
  unit: 'kWh',
  kind: 'counter',
};
export const key = 'kasa.energy{device=desk-plug}';
export const noon = Date.UTC(2026, 10, 22, 12);

/** An ingest with one counter that stands at 100 kWh. `send` puts a reading every 10 s and waits for its commit. */
export async function atHundred(options: Parameters<typeof createIngestWorld>[0] = {}) {
  const changes: HeldChange[] = [];
  const world = createIngestWorld({ ...options, held: (change) => void changes.push(change) });
  const slot = world.ingest.open(energy);
  const send = async (value: number, at?: number): Promise<void> => {
    await world.clock.advance(10 * second);
    world.ingest.put(slot, value, at);
    await world.clock.advance(second);
  };
  if (options.opened === undefined) await send(100);
  return {
    ...world,
    ...world.ingest.counters,
    changes,
    slot,
    send,
    events: () => changes.map(({ event }) => event?.was),
  };
}

type World = Awaited<ReturnType<typeof atHundred>>;
export const stored = ({ store }: World): number[] => store.samples.map(({ value }) => value);
/** Rows as the next start finds them. */
export function rows({ store }: World): Kept[] {
  const found = new Map<string, Kept>();
  for (const row of store.batches.flatMap((batch) => batch.kept ?? [])) {
    if (row.body === null) found.delete(`${row.space} ${row.key}`);
    else found.set(`${row.space} ${row.key}`, row);
  }
  return [...found.values()];
}

/** The store as the next start finds it; `latest` is the newest sample of the series, unless told what the slot says. */
export function openedAfter(before: World, latest: { at?: number; value?: number; cadence?: number } = {}) {
  const { id, at, value } = before.slot;
  return {
    series: before.store.batches.flatMap((batch) => batch.series ?? []),
    latest: [{ series: id, at, value, cadence: 0, ...latest }],
    kept: rows(before),
  };
}

/** The hub as it stands after it was killed once everything was committed. */
export async function again(before: World, options: Parameters<typeof atHundred>[0] = {}): Promise<World> {
  const { opened, batches } = before.store;
  const changed = new Map(
    [...opened.kept, ...batches.flatMap(({ kept = [] }) => kept)].map((row) => [`${row.space} ${row.key}`, row]),
  );
  return atHundred({
    opened: {
      series: [...opened.series, ...batches.flatMap(({ series = [] }) => series)],
      latest: [{ series: before.slot.id, at: before.slot.at, value: before.slot.value, cadence: 10 * second }],
      kept: [...changed.values()].filter(({ body }) => body !== null),
    },
    now: before.clock.now() + second,
    ...options,
  });
}
