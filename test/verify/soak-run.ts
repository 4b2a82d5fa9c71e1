/** 500 QoS 1 messages a second for a while, and what becomes of memory, files and the write-ahead log. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { HubProcess } from '../simulators/hub-process.ts';
import { openFiles, residentMegabytes } from './process-figures.ts';
import { paced } from './latencies.ts';

export type SoakFigures = {
  readonly minutes: number;
  /** MB after the first quarter (warm-up) and at the end: medians of several looks. */
  readonly residentBefore: number;
  readonly residentAfter: number;
  readonly openFilesBefore: number;
  readonly openFilesAfter: number;
  /** Largest write-ahead log seen, MB. */
  readonly largestLog: number;
};

export async function soak(hub: HubProcess, minutes: number): Promise<SoakFigures> {
  const looks: { resident: number; files: number; log: number }[] = [];
  const slices = minutes * 6;
  for (let slice = 0; slice < slices; slice++) {
    await paced(hub, 5, 500, 10_000);
    looks.push({ resident: residentMegabytes(hub.pid), files: openFiles(hub.pid), log: walMegabytes(hub) });
  }
  const quarter = Math.max(1, Math.floor(slices / 4));
  const before = looks.slice(quarter, 2 * quarter);
  const after = looks.slice(-quarter);
  return {
    minutes,
    residentBefore: median(before.map((look) => look.resident)),
    residentAfter: median(after.map((look) => look.resident)),
    openFilesBefore: median(before.map((look) => look.files)),
    openFilesAfter: median(after.map((look) => look.files)),
    largestLog: Math.max(...looks.map((look) => look.log)),
  };
}

function walMegabytes(hub: HubProcess): number {
  return (statSync(join(hub.data, 'store', 'mantel.db-wal'), { throwIfNoEntry: false })?.size ?? 0) / 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
