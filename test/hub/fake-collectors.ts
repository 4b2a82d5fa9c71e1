/** Two collectors that exist only in tests, and an ingest that remembers. */
import { z } from 'zod';
import { defineCollector } from '#model/collector.ts';
import type { Collector } from '#model/collector.ts';
import { duration, secret } from '#model/fields.ts';
import { seriesKey } from '#model/series.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Snapshot } from '#model/snapshots.ts';
import { BadReading } from '#model/trouble.ts';
import type { WireRun } from '#model/wire.ts';
import type { Kept } from '#storage/contract.ts';
import type { SourceIngest } from '#hub/sources/source-entry.ts';
import type { Ingest, Slot } from '#hub/ports.ts';

type Run = Collector['run'];

export const lampSettings = z.strictObject({ key: secret.optional(), colour: z.string().default('warm') });

/** What a lamp does is up to the test. */
export function lampThat(run: Run): Collector {
  return { ...lamp, run };
}

const lamp: Collector = defineCollector({
  kind: 'lamp',
  title: 'Lamp',
  about: 'A lamp.',
  settings: lampSettings,
  series: {
    power: { unit: 'W', kind: 'gauge', labels: ['device'], about: 'Power.' },
    state: { unit: 'bool', kind: 'state', labels: [], about: 'On or off.' },
  },
  run: () => Promise.resolve(),
});

const meter: Collector = defineCollector({
  kind: 'meter',
  title: 'Meter',
  about: 'A meter.',
  settings: z.strictObject({
    every: duration.default(60_000).meta({ title: 'Read every', unit: 'ms' }),
    ports: z.array(z.strictObject({ name: z.string() })).default([]),
  }),
  series: {},
  clash: (one, other) => (one.every === other.every ? 'two meters read at once; write another every' : undefined),
  run: () => Promise.resolve(),
});

export const fakeCollectors: readonly Collector[] = [lamp, meter];

/** What it took counts as stored at once. */
export type RememberingIngest = SourceIngest &
  Pick<Ingest, 'keep'> & {
    readonly samples: { series: string; value: number; at: number | undefined }[];
    readonly snapshots: Snapshot[];
    readonly entries: Parameters<Ingest['journal']>[0][];
    /** As they stand, in the order in which they began. */
    readonly runs: WireRun[];
    readonly kept: Map<string, Kept>;
  };

export function createRememberingIngest(): RememberingIngest {
  const slots = new Map<string, Slot>();
  const samples: RememberingIngest['samples'] = [];
  const snapshots: Snapshot[] = [];
  const entries: RememberingIngest['entries'] = [];
  const runs: WireRun[] = [];
  const kept = new Map<string, Kept>();
  return {
    samples,
    snapshots,
    entries,
    runs,
    kept,
    open(definition: SeriesDefinition) {
      const key = seriesKey(definition.name, definition.labels);
      const slot = slots.get(key) ?? { id: slots.size, key, definition, at: 0, value: 0, cadence: 0, isSteady: false };
      slots.set(key, slot);
      return slot;
    },
    put(slot, value, at) {
      if (!Number.isFinite(value)) throw new BadReading(`${slot.key} must be a finite number and was ${value}.`);
      samples.push({ series: slot.key, value, at });
    },
    begin: () => undefined,
    check: () => undefined,
    find: () => undefined,
    snapshot: (snapshot) => void snapshots.push(snapshot),
    newestSnapshot: () => undefined,
    journal: (entry) => void entries.push(entry),
    get accepted() {
      return samples.length;
    },
    full: false,
    whenStored: (_sender, done) => done(),
    run(changed) {
      const known = runs.findIndex(({ source, job, started }) => {
        return source === changed.source && job === changed.job && started === changed.started;
      });
      runs.splice(known < 0 ? runs.length : known, 1, changed);
    },
    keep: (changed) => void kept.set(`${changed.space} ${changed.key}`, changed),
  };
}
