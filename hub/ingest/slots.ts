/** The series the hub knows, each as one slot with its newest sample. */
import { isUnit } from '#model/units.ts';
import { withOffset } from '#model/offset.ts';
import { seriesKey, seriesKinds } from '#model/series.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import { readingWords } from '#model/words/readings-en.ts';
import type { Opened, StoredSeries } from '#storage/contract.ts';
import { createCadence, slowerThanBursts } from './cadence.ts';
import type { Cadence } from './cadence.ts';
import { meterOf } from './meter.ts';
import type { Meter } from './meter.ts';
import type { Slot } from '../ports.ts';

/** More series than this come from a device that puts changing values into its topics, not from a home. */
export const maxSeries = 5_000;

/** A slot with what only ingest needs. All have one shape: the hot path stays monomorphic. */
export type SlotRecord = Slot & {
  offset: number;
  readonly intervals: Cadence;
  /** Of counters that are judged. */
  readonly meter: Meter | undefined;
  /** The last stamp given on arrival, epoch ms. */
  floor: number;
  /** The hub's time at the last arrival; Infinity before the first, so that this clock is believed over a former one. */
  arrivedAt: number;
  /** Whether the newest sample was stamped on arrival. */
  stamped: boolean;
  /** Monotonic ms of the newest sample while it has no date; NaN otherwise. */
  undatedAt: number;
  /** Whether it was told that the source's clock is ahead. */
  aheadTold: boolean;
};

export type Slots = {
  readonly all: ReadonlyMap<string, SlotRecord>;
  /** Finds or creates. `quietFor` (ms) takes the place of what was told before. Throws BadReading. */
  open(definition: SeriesDefinition, quietFor?: number): SlotRecord;
  /** Throws the BadReading that opening would, and opens nothing. */
  check(definition: SeriesDefinition): void;
  /** Offsets of those that are there and of those to come; `moved` is told of each whose value is another by that. */
  calibrate(offsetOf: (definition: SeriesDefinition) => number, moved: (slot: SlotRecord) => void): void;
  /** The record of a slot, by its id. */
  byId(id: number): SlotRecord | undefined;
};

type Options = {
  readonly opened: Pick<Opened, 'series' | 'latest'>;
  /** Whether counters are judged here. */
  readonly judges: boolean;
  readonly created: (series: StoredSeries, slot: SlotRecord) => void;
  /** The first refusal because of too many series. */
  readonly full: () => void;
};

export function createSlots({ opened, judges, created, full }: Options): Slots {
  const all = new Map<string, SlotRecord>();
  const records: (SlotRecord | undefined)[] = [];
  let nextId = 1;
  let offsets: (definition: SeriesDefinition) => number = () => 0;
  let fullTold = false;

  for (const series of opened.series) add(series);
  for (const latest of opened.latest) {
    const record = records[latest.series];
    if (record === undefined) continue;
    record.at = record.floor = latest.at;
    record.value = latest.value;
    record.cadence = latest.cadence;
    record.isSteady = latest.cadence >= slowerThanBursts;
  }

  function add({ id, key, name, labels, unit, kind }: StoredSeries): SlotRecord {
    const record: SlotRecord = {
      id,
      key,
      definition: { name, labels, unit, kind },
      meter: judges ? meterOf({ name, labels, unit, kind }) : undefined,
      at: 0,
      value: 0,
      offset: offsets({ name, labels, unit, kind }),
      cadence: 0,
      isSteady: false,
      intervals: createCadence(),
      floor: 0,
      arrivedAt: Infinity,
      stamped: false,
      undatedAt: NaN,
      aheadTold: false,
    };
    all.set(key, record);
    records[id] = record;
    nextId = Math.max(nextId, id + 1);
    return record;
  }

  /** The one that is there; undefined when there could be one. Throws BadReading when there cannot. */
  function checked({ unit, kind }: SeriesDefinition, key: string): SlotRecord | undefined {
    const known = all.get(key);
    if (known !== undefined) {
      const { unit: knownUnit, kind: knownKind } = known.definition;
      if (knownUnit === unit && knownKind === kind) return known;
      throw new BadReading(readingWords.fixed(key, knownKind, knownUnit, kind, unit));
    }
    if (!isUnit(unit)) throw new BadReading(readingWords.noUnit(String(unit), key));
    if (!seriesKinds.includes(kind)) throw new BadReading(readingWords.noKind(String(kind), key));
    if (all.size >= maxSeries) {
      throw new BadReading(readingWords.noRoom(key, maxSeries));
    }
    return undefined;
  }

  function find(definition: SeriesDefinition): SlotRecord {
    const { name, labels, unit, kind } = definition;
    const key = seriesKey(name, labels);
    if (all.size >= maxSeries && !all.has(key) && !fullTold) {
      fullTold = true;
      full();
    }
    const known = checked(definition, key);
    if (known) return known;
    const series: StoredSeries = { id: nextId, key, name, labels: { ...labels }, unit, kind };
    const record = add(series);
    created(series, record);
    return record;
  }

  return {
    all,
    calibrate(offsetOf, moved) {
      offsets = offsetOf;
      for (const slot of all.values()) {
        const before = slot.offset;
        slot.offset = offsetOf(slot.definition);
        if (slot.offset === before || slot.at === 0) continue;
        slot.value = withOffset(withOffset(slot.value, -before), slot.offset);
        moved(slot);
      }
    },
    byId: (id) => records[id],
    check: (definition) => void checked(definition, seriesKey(definition.name, definition.labels)),
    open(definition, quietFor) {
      const record = find(definition);
      if (quietFor !== undefined) {
        record.intervals.quietFor = quietFor;
        record.cadence = Math.max(record.cadence, quietFor);
      }
      return record;
    },
  };
}
