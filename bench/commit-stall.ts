/**
 * How long a commit waits while full segments are sealed and days are merged: a commit of 60 samples every 10 ms
 * (2,000 messages of three values a second) on 100 series. Prints a table and one line of JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { day, hour } from '#model/time.ts';
import type { SampleColumns, StoredSeries } from '#storage/contract.ts';
import { segmentSamples } from '#storage/log.ts';
import { openStore } from '#storage/store.ts';
import { homeKinds, homeValues, repeatable } from './home-samples.ts';

const seconds = Number(process.argv[2] ?? 12);
const seriesCount = 100;
const begin = Date.UTC(2025, 0, 1);
const folder = mkdtempSync(join(tmpdir(), 'mantel-stall-'));

const series: StoredSeries[] = Array.from({ length: seriesCount }, (_, i) => {
  const kind = homeKinds[i % homeKinds.length]?.kind ?? 'gauge';
  return { id: i + 1, key: `bench.value{n=${i}}`, name: 'bench.value', labels: { n: String(i) }, unit: '', kind };
});
const random = repeatable(5);
const values = series.map((_, i) => homeValues(homeKinds[i % homeKinds.length]?.quantity ?? 'power', random));
let sent = 0;

function next(length: number): SampleColumns {
  const columns = {
    length,
    series: new Uint32Array(length),
    at: new Float64Array(length),
    value: new Float64Array(length),
    arrival: new Uint8Array(length).fill(1),
    undated: new Uint8Array(length),
  };
  for (let i = 0; i < length; i++, sent++) {
    columns.series[i] = 1 + (sent % seriesCount);
    columns.at[i] = begin + Math.floor(sent / seriesCount) * 20 + Math.floor(random() * 20);
    columns.value[i] = values[sent % seriesCount]?.() ?? 0;
  }
  return columns;
}

async function paced(commit: (columns: SampleColumns) => Promise<void>, rounds: number): Promise<number[]> {
  const waits: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await commit(next(60));
    const wait = performance.now() - start;
    waits.push(wait);
    if (wait < 10) await setTimeout(10 - wait);
  }
  return waits;
}

function summary(name: string, waits: readonly number[]) {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { name, commits: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}

const store = await openStore({ path: join(folder, 'mantel.db'), boot: 'bench', keepSamples: 1e15, keepMinutes: 1e15 });
try {
  await store.commit({ series });
  const commit = (columns: SampleColumns): Promise<void> => store.commit({ samples: columns });
  const rounds = (seconds * 100) / 3;
  const quiet = summary('nothing else to do', await paced(commit, rounds));
  for (let sealed = 0; sealed < 3; sealed++) for (let n = 0; n < segmentSamples; n += 5_000) await commit(next(5_000));
  const sealing = summary('three full segments to seal', await paced(commit, rounds));
  const merge = store.maintain(begin + 2 * day + hour, { force: true });
  const merging = summary('sealing and merging a day', await paced(commit, rounds));
  await merge;
  const results = [quiet, sealing, merging];
  for (const { name, commits, p50, p99, max } of results) {
    console.log(
      `${name.padEnd(28)} ${commits} commits  p50 ${p50.toFixed(1)}  p99 ${p99.toFixed(1)}  max ${max.toFixed(1)} ms`,
    );
  }
  console.log(JSON.stringify({ bench: 'commit-stall', results }));
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
