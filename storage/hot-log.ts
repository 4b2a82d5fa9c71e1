/**
 * The unsealed samples, in memory, in the reader. Before every answer the reader reads the rows that were committed
 * since the last one, inside the transaction of that answer: what is in memory and what is in chunks then belong to
 * one and the same state of the file, whatever the writer seals meanwhile. A sealed segment is forgotten.
 */
import type { Database, Statement } from 'better-sqlite3';
import { giveBack } from './give-back.ts';
import { emptyLogSamples, isArrival, isUndated, unpackLogRow, type LogSamples } from './log-row.ts';
import type { Arrivals } from './samples.ts';

type Column = { length: number; at: Float64Array; value: Float64Array; arrival: Uint8Array };

type Segment = {
  readonly rows: Statement<[number], { id: number; body: Uint8Array }>;
  lastRow: number;
  samples: number;
  readonly series: Map<number, Column>;
  /** Boots whose undated samples were passed over. */
  readonly waitingFor: Set<number>;
};

export type HotLog = {
  /** Inside a read transaction. */
  follow(): void;
  /** Dated samples of a series in log order, one entry a segment; they hold until the next `follow`. */
  of(series: number): Arrivals[];
  /** Series that have any. */
  series(): Iterable<number>;
  readonly samples: number;
  /** How many rows could not be read since the last call. */
  takeDamaged(): number;
};

function put(column: Column, at: number, value: number, arrival: number): void {
  const { length } = column;
  if (length === column.at.length) {
    const at2 = new Float64Array(length * 2);
    const value2 = new Float64Array(length * 2);
    const arrival2 = new Uint8Array(length * 2);
    at2.set(column.at);
    value2.set(column.value);
    arrival2.set(column.arrival);
    giveBack(column.at, column.value, column.arrival);
    column.at = at2;
    column.value = value2;
    column.arrival = arrival2;
  }
  column.at[length] = at;
  column.value[length] = value;
  column.arrival[length] = arrival;
  column.length = length + 1;
}

export function hotLog(database: Database): HotLog {
  const segments = new Map<number, Segment>();
  const listed = database.prepare<[], number>('SELECT id FROM segments ORDER BY id').pluck();
  const dated = database.prepare<[], { id: number; epoch: number }>(
    'SELECT id, epoch FROM boots WHERE epoch IS NOT NULL',
  );
  const scratch: LogSamples = emptyLogSamples(1_024);
  let version = -1;
  let damaged = 0;

  const fresh = (id: number): Segment => ({
    rows: database.prepare(`SELECT id, body FROM log_${id} WHERE id > ? ORDER BY id`),
    lastRow: 0,
    samples: 0,
    series: new Map(),
    waitingFor: new Set(),
  });

  function take(segment: Segment, epochs: ReadonlyMap<number, number>, body: Uint8Array): void {
    scratch.length = 0;
    const boot = unpackLogRow(body, scratch);
    if (boot === -1) {
      damaged++;
      return;
    }
    const epoch = epochs.get(boot);
    const { series, at, value, flags } = scratch;
    for (let i = 0; i < scratch.length; i++) {
      const flag = flags[i] ?? 0;
      let time = at[i] ?? 0;
      if (isUndated(flag)) {
        if (epoch === undefined) {
          segment.waitingFor.add(boot);
          continue;
        }
        time = Math.round(epoch + time);
      }
      const id = series[i] ?? 0;
      let column = segment.series.get(id);
      if (!column) {
        column = { length: 0, at: new Float64Array(16), value: new Float64Array(16), arrival: new Uint8Array(16) };
        segment.series.set(id, column);
      }
      put(column, time, value[i] ?? 0, isArrival(flag) ? 1 : 0);
      segment.samples++;
    }
  }

  function empty(segment: Segment | undefined): void {
    for (const { at, value, arrival } of segment?.series.values() ?? []) giveBack(at, value, arrival);
  }

  return {
    follow() {
      const now = Number(database.pragma('data_version', { simple: true }));
      if (now === version) return;
      const ids = listed.all();
      for (const [id, segment] of segments) {
        if (ids.includes(id)) continue;
        empty(segment);
        segments.delete(id);
      }
      const epochs = new Map(dated.all().map((boot) => [boot.id, boot.epoch]));
      for (const id of ids) {
        let segment = segments.get(id);
        const nowDated = segment && [...segment.waitingFor].some((boot) => epochs.has(boot));
        if (!segment || nowDated) {
          empty(segment);
          // In its place: a later segment corrects an earlier one.
          segments.set(id, (segment = fresh(id)));
        }
        for (const row of segment.rows.iterate(segment.lastRow)) {
          take(segment, epochs, row.body);
          segment.lastRow = row.id;
        }
      }
      version = now;
    },
    of(series) {
      const found: Arrivals[] = [];
      for (const segment of segments.values()) {
        const column = segment.series.get(series);
        if (column) found.push(column);
      }
      return found;
    },
    series() {
      return new Set(segments.values().flatMap((segment) => segment.series.keys()));
    },
    get samples() {
      return segments.values().reduce((sum, segment) => sum + segment.samples, 0);
    },
    takeDamaged() {
      const found = damaged;
      damaged = 0;
      return found;
    },
  };
}
