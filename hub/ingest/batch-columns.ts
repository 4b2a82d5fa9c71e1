/**
 * The samples that wait for a commit, in typed columns that grow by doubling. The store gets copies of exact length,
 * because it transfers what it is given and a refused batch must be sent again.
 */
import type { SampleColumns } from '#storage/contract.ts';

export type Columns = {
  length: number;
  series: Uint32Array;
  at: Float64Array;
  value: Float64Array;
  arrival: Uint8Array;
  undated: Uint8Array;
  /** How many of the rows are undated. */
  undatedRows: number;
};

/** Bytes of one row over all columns. */
export const rowBytes = 26;

const initialRows = 1_024;
/** Columns that a burst blew up beyond this are given back after their commit. */
const keptRows = 32_768;

export function createColumns(): Columns {
  return { length: 0, ...allocate(initialRows), undatedRows: 0 };
}

function allocate(rows: number) {
  return {
    series: new Uint32Array(rows),
    at: new Float64Array(rows),
    value: new Float64Array(rows),
    arrival: new Uint8Array(rows),
    undated: new Uint8Array(rows),
  };
}

/** Adds one row; flags are 0 or 1. */
export function append(
  columns: Columns,
  series: number,
  at: number,
  value: number,
  arrival: number,
  undated: number,
): void {
  const row = columns.length;
  if (row === columns.series.length) grow(columns);
  columns.series[row] = series;
  columns.at[row] = at;
  columns.value[row] = value;
  columns.arrival[row] = arrival;
  columns.undated[row] = undated;
  columns.undatedRows += undated;
  columns.length = row + 1;
}

function grow(columns: Columns): void {
  const wider = allocate(columns.length * 2);
  wider.series.set(columns.series);
  wider.at.set(columns.at);
  wider.value.set(columns.value);
  wider.arrival.set(columns.arrival);
  wider.undated.set(columns.undated);
  Object.assign(columns, wider);
}

/** Copies of exact length, free to be transferred. */
export function copyOut(columns: Columns): SampleColumns {
  const { length } = columns;
  return {
    length,
    series: columns.series.slice(0, length),
    at: columns.at.slice(0, length),
    value: columns.value.slice(0, length),
    arrival: columns.arrival.slice(0, length),
    undated: columns.undated.slice(0, length),
  };
}

/** Gives the undated rows their time, once the epoch of monotonic 0 is known. */
export function date(columns: Columns, epochAtZero: number): void {
  if (columns.undatedRows === 0) return;
  for (let row = 0; row < columns.length; row++) {
    if (columns.undated[row] === 0) continue;
    columns.at[row] = Math.round((columns.at[row] ?? 0) + epochAtZero);
    columns.undated[row] = 0;
  }
  columns.undatedRows = 0;
}

export function clear(columns: Columns): void {
  if (columns.series.length > keptRows) Object.assign(columns, allocate(initialRows));
  columns.length = 0;
  columns.undatedRows = 0;
}
