/** The newest sample of every series and its usual interval, from the log's tail and the header of the newest chunk. */
import type { Database } from 'better-sqlite3';
import { DamagedChunk, readHeader } from './chunk-codec.ts';
import type { Latest } from './contract.ts';
import type { HotLog } from './hot-log.ts';
import type { Arrivals } from './samples.ts';
import { usualInterval } from './time-column.ts';

/** Fewer samples than this do not tell an interval. */
const enough = 4;

function fromArrivals(arrivals: readonly Arrivals[]): { at: number; value: number; cadence: number } | undefined {
  let newest: { at: number; value: number } | undefined;
  for (const { at, value, length } of arrivals) {
    for (let i = 0; i < length; i++) {
      const time = at[i] ?? 0;
      if (!newest || time >= newest.at) newest = { at: time, value: value[i] ?? 0 };
    }
  }
  const tail = arrivals.at(-1);
  if (!newest || !tail) return undefined;
  const cadence = tail.length < enough ? 0 : usualInterval(tail.at.slice(0, tail.length).sort());
  return { ...newest, cadence };
}

export function readLatest(database: Database, hot: HotLog, ids: readonly number[]): Latest[] {
  const body = database
    .prepare<[number], Uint8Array>('SELECT body FROM chunks WHERE series = ? ORDER BY first DESC LIMIT 1')
    .pluck();
  const latest: Latest[] = [];
  for (const series of ids) {
    const unsealed = fromArrivals(hot.of(series));
    const sealed = headerOf(body.get(series));
    const cadence = (sealed && sealed.count >= enough ? sealed.cadence : 0) || (unsealed?.cadence ?? 0);
    if (unsealed && unsealed.at >= (sealed?.end ?? -Infinity))
      latest.push({ series, at: unsealed.at, value: unsealed.value, cadence });
    else if (sealed) latest.push({ series, at: sealed.end, value: sealed.last, cadence });
  }
  return latest;
}

function headerOf(bytes: Uint8Array | undefined): ReturnType<typeof readHeader> | undefined {
  try {
    return bytes && readHeader(bytes);
  } catch (error) {
    // Told to the person when it is read for an answer; the older value is not worth looking for.
    if (error instanceof DamagedChunk) return undefined;
    throw error;
  }
}
