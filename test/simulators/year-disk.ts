/** What a store would give at its next opening, for processes that end without a word. */
import type { Slot } from '#hub/ports.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { seriesKey } from '#model/series.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { WireRun } from '#model/wire.ts';
import type { Kept } from '#storage/contract.ts';

const isPerformed = ({ cause }: WireRun): boolean => cause !== 'missed' && cause !== 'history';

export function createYearDisk() {
  const kept = new Map<string, Kept>();
  const newest = new Map<string, WireRun>();
  const performed = new Map<string, WireRun>();
  const succeeded = new Map<string, WireRun>();
  const documents = new Map<string, Snapshot>();
  const slots = new Map<string, Slot>();
  /** By name and labels as they are given: the hub's own series are opened again each minute. */
  const given = new Map<string, Slot>();
  return {
    keep: (changed: Kept) => void kept.set(`${changed.space} ${changed.key}`, changed),
    /** The newest of each kind and subject, as "kind subject". */
    documents,
    /** Series with their newest value, by key. */
    slots,
    open(definition: SeriesDefinition): Slot {
      const name = JSON.stringify([definition.name, definition.labels]);
      const known = given.get(name);
      if (known) return known;
      const key = seriesKey(definition.name, definition.labels);
      const slot = slots.get(key) ?? { id: slots.size, key, definition, at: 0, value: 0, cadence: 0, isSteady: false };
      slots.set(key, slot);
      given.set(name, slot);
      return slot;
    },
    run(run: WireRun) {
      const key = `${run.source} ${run.job}`;
      newest.set(key, run);
      if (run.outcome === 'running' || !isPerformed(run)) return;
      performed.set(key, run);
      if (run.outcome === 'succeeded') succeeded.set(key, run);
    },
    /** What ran is interrupted. */
    opened() {
      const runs = [...newest.values(), ...performed.values(), ...succeeded.values()];
      return {
        kept: [...kept.values()].filter(({ body }) => body !== null),
        runs: runs.map((run) => (run.outcome === 'running' ? { ...run, outcome: 'interrupted' as const } : run)),
      };
    },
  };
}
