/**
 * Samples of one series in columns, and the one rule by which they are put together.
 *
 * Identity is series and time. A sample with its source's own time replaces what stands at that time. A sample stamped
 * on arrival replaces nothing: it takes the next free millisecond. Both are applied in log order, to what was sealed
 * before, so the answer is the same whether samples still stand in the log or were sealed one by one.
 */

/** Times strictly increase. */
export type Run = { readonly at: Float64Array; readonly value: Float64Array };

/** Samples of one series in log order. */
export type Arrivals = {
  readonly length: number;
  readonly at: Float64Array;
  readonly value: Float64Array;
  /** 1: stamped on arrival. */
  readonly arrival: Uint8Array;
};

export const emptyRun: Run = { at: new Float64Array(0), value: new Float64Array(0) };

export function strictlyIncreasing(at: Float64Array, length = at.length): boolean {
  for (let i = 1; i < length; i++) if ((at[i] ?? 0) <= (at[i - 1] ?? 0)) return false;
  return true;
}

/** Index of the first sample at or after `time`. */
export function indexAt(at: Float64Array, time: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const sliceRun = (run: Run, from: number, to: number): Run => ({
  at: run.at.subarray(from, to),
  value: run.value.subarray(from, to),
});

/** Puts runs that follow one another in time into one. */
export function joinRuns(runs: readonly Run[]): Run {
  const [only] = runs;
  if (only && runs.length === 1) return only;
  const length = runs.reduce((sum, run) => sum + run.at.length, 0);
  const at = new Float64Array(length);
  const value = new Float64Array(length);
  let to = 0;
  for (const run of runs) {
    at.set(run.at, to);
    value.set(run.value, to);
    to += run.at.length;
  }
  return { at, value };
}

/** `base` with `placed` put over it. */
function overlayRun(base: Run, placed: ReadonlyMap<number, number>): Run {
  const times = Float64Array.from(placed.keys()).sort();
  const at = new Float64Array(base.at.length + times.length);
  const value = new Float64Array(at.length);
  let from = 0;
  let to = 0;
  for (const time of times) {
    for (; (base.at[from] ?? Infinity) < time; from++, to++) {
      at[to] = base.at[from] ?? 0;
      value[to] = base.value[from] ?? 0;
    }
    if (base.at[from] === time) from++;
    at[to] = time;
    value[to++] = placed.get(time) ?? 0;
  }
  at.set(base.at.subarray(from), to);
  value.set(base.value.subarray(from), to);
  to += base.at.length - from;
  return { at: at.subarray(0, to), value: value.subarray(0, to) };
}

/** Applies arrivals, in order, to what stands already. */
export function applyArrivals(base: Run, arrivals: Arrivals): Run {
  const at = arrivals.at.subarray(0, arrivals.length);
  const value = arrivals.value.subarray(0, arrivals.length);
  if (strictlyIncreasing(at) && (base.at.length === 0 || (at[0] ?? 0) > (base.at.at(-1) ?? 0))) {
    return base.at.length === 0 ? { at, value } : joinRuns([base, { at, value }]);
  }
  const placed = new Map<number, number>();
  const taken = (time: number): boolean => placed.has(time) || base.at[indexAt(base.at, time)] === time;
  // From a taken time to a later one with none free in between. Every search shortens the paths it went (as union-find
  // does), so that many arrivals at one time do not walk past one another again and again.
  const later = new Map<number, number>();
  const free = (time: number): number => {
    let end = time;
    while (taken(end)) end = later.get(end) ?? end + 1;
    for (let passed = time; passed < end;) {
      const next = later.get(passed) ?? passed + 1;
      later.set(passed, end);
      passed = next;
    }
    return end;
  };
  for (let i = 0; i < at.length; i++) {
    const time = at[i] ?? 0;
    placed.set(arrivals.arrival[i] === 1 ? free(time) : time, value[i] ?? 0);
  }
  return overlayRun(base, placed);
}
