/** The way of readings into the store, in memory. */
import type { BatchSample, Slot } from '#hub/ports.ts';
import { type SeriesDefinition, seriesKey } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import type { Token } from '#storage/contract.ts';
import { startedAt } from './fake-time.ts';
import { fakeCounters } from './fake-counters.ts';

type Put = { readonly series: string; readonly value: number; readonly at: number | undefined };

/** Ingest that stores at once unless `hold` is set; then what waits is let go by `release`. */
export function fakeIngest() {
  const slots = new Map<string, Slot>();
  const held: ((error?: Error) => void)[] = [];
  const state = {
    puts: [] as Put[],
    tokens: [] as Token[],
    senders: [] as object[],
    hold: false,
    maxSeries: 100,
    full: false,
    store: { failing: null as { since: number; reason: string } | null },
    waiting: { rows: 7, bytes: 700 },
    counters: fakeCounters(),
    slots,
    find: (key: string) => slots.get(key),
    open(definition: SeriesDefinition): Slot {
      const key = seriesKey(definition.name, definition.labels);
      const known = slots.get(key);
      if (known) return known;
      if (slots.size >= state.maxSeries) throw new BadReading('There are too many series.');
      const slot: Slot = { id: slots.size + 1, key, definition, at: 0, value: 0, cadence: 0, isSteady: false };
      slots.set(key, slot);
      return slot;
    },
    put(slot: Slot, value: number, at?: number) {
      state.puts.push({ series: slot.key, value, at });
      slot.at = at ?? startedAt;
      slot.value = value;
    },
    putAll(samples: readonly BatchSample[]) {
      const isNew = ({ key }: BatchSample): boolean => !slots.has(key);
      if (slots.size + new Set(samples.filter(isNew).map(({ key }) => key)).size > state.maxSeries) {
        throw new BadReading('There are too many series.');
      }
      for (const { definition, value, at } of samples) state.put(state.open(definition), value, at);
    },
    whenStored(sender: object, done: (error?: Error) => void) {
      state.senders.push(sender);
      if (state.hold) held.push(done);
      else done();
    },
    release(error?: Error) {
      for (const done of held.splice(0)) done(error);
    },
    get held() {
      return held.length;
    },
  };
  return Object.assign(state, { tokens: state.tokens });
}
