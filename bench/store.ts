/**
 * How large a year of readings is and how fast it is read: four series, a sample every 10 s with 0 to 399 ms of jitter.
 * Prints a table and one line of JSON. Usage: node bench/store.ts [days]
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HistoryQuery } from '#model/history.ts';
import { day, hour } from '#model/time.ts';
import type { SampleColumns, StoredSeries } from '#storage/contract.ts';
import { openReader } from '#storage/reader.ts';
import { packSamples } from '#storage/sample-packing.ts';
import type { Tier } from '#storage/steps.ts';
import { openWriter } from '#storage/writer.ts';
import { homeKinds, homeValues, repeatable } from './home-samples.ts';

const days = Number(process.argv[2] ?? 365);
const step = 10_000;
const jitter = 400;
const begin = Date.UTC(2025, 0, 1);
const folder = mkdtempSync(join(tmpdir(), 'mantel-bench-'));
const path = join(folder, 'mantel.db');
const rounds = 9;

const series: StoredSeries[] = homeKinds.map(({ quantity, unit, kind }, index) => {
  const name = `bench.${quantity}`;
  return { id: index + 1, key: name, name, labels: {}, unit, kind };
});

function daysOfSamples(): (start: number) => SampleColumns {
  const random = repeatable(7);
  const values = homeKinds.map(({ quantity }) => homeValues(quantity, random));
  const perDay = (day / step) * values.length;
  return (start) => {
    const columns = {
      length: perDay,
      series: new Uint32Array(perDay),
      at: new Float64Array(perDay),
      value: new Float64Array(perDay),
      arrival: new Uint8Array(perDay),
      undated: new Uint8Array(perDay),
    };
    for (let i = 0; i < perDay; i++) {
      const kind = i % values.length;
      columns.series[i] = kind + 1;
      columns.at[i] = start + Math.floor(i / values.length) * step + Math.floor(random() * jitter);
      columns.value[i] = values[kind]?.() ?? 0;
    }
    return columns;
  };
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >>> 1] ?? 0;

async function load(): Promise<{ samples: number; commitSeconds: number; sealSeconds: number }> {
  const options = { path, boot: 'bench', keepSamples: 1e15, keepMinutes: 1e15, synchronous: 'FULL' } as const;
  const writer = openWriter(options);
  writer.commit({ series });
  const next = daysOfSamples();
  let [samples, commitSeconds, sealSeconds] = [0, 0, 0];
  for (let index = 0; index < days; index++) {
    const columns = next(begin + index * day);
    const before = performance.now();
    writer.commit({ samples: packSamples(columns) });
    const between = performance.now();
    await writer.maintain(begin + (index + 1) * day + 2 * hour, true);
    writer.tidy();
    samples += columns.length;
    commitSeconds += (between - before) / 1_000;
    sealSeconds += (performance.now() - between) / 1_000;
  }
  writer.close();
  return { samples, commitSeconds, sealSeconds };
}

type Measured = {
  readonly name: string;
  readonly milliseconds: number;
  readonly worst: number;
  /** Processor time of the median: on a busy machine the truer figure. */
  readonly cpu: number;
  readonly entries: number;
  readonly tier: string;
};

function measure(): Measured[] {
  const reader = openReader(path);
  const end = begin + days * day;
  const cases: [name: string, from: number, forced?: Tier][] = [
    [`${days} days`, begin],
    [`${days} days, from samples`, begin, 'samples'],
    ['30 days', end - 30 * day],
    ['30 days, from samples', end - 30 * day, 'samples'],
    ['24 hours', end - day],
  ];
  const results = cases.map(([name, from, forced]) => {
    const times: number[] = [];
    const busy: number[] = [];
    let entries = 0;
    let tier = '';
    for (const { key } of series) {
      const query: HistoryQuery = { series: key, from, to: end, points: 1_500 };
      for (let round = 0; round < rounds; round++) {
        const before = process.cpuUsage();
        const start = performance.now();
        const found = reader.history(query, forced);
        times.push(performance.now() - start);
        const { user, system } = process.cpuUsage(before);
        busy.push((user + system) / 1_000);
        entries = found.at.length;
        tier = found.tier;
      }
    }
    return { name, milliseconds: median(times), worst: Math.max(...times), cpu: median(busy), entries, tier };
  });
  reader.close();
  return results;
}

try {
  const { samples, commitSeconds, sealSeconds } = await load();
  const bytesPerSample = statSync(path).size / samples;
  const queries = measure();
  console.log(`${samples} samples, ${series.length} series, ${days} days`);
  console.log(`commit  ${Math.round(samples / commitSeconds)} samples/s`);
  console.log(`seal    ${Math.round(samples / sealSeconds)} samples/s (seal, merge, roll up)`);
  console.log(`stored  ${bytesPerSample.toFixed(2)} B a sample, averages and pages included`);
  for (const { name, milliseconds, worst, cpu, entries, tier } of queries) {
    const figures = [milliseconds, cpu, worst].map((figure) => figure.toFixed(1).padStart(7));
    console.log(`${name.padEnd(24)} ${figures.join(' ')} ms (median, its CPU, worst)  ${entries} entries, ${tier}`);
  }
  console.log(JSON.stringify({ bench: 'store', samples, bytesPerSample, commitSeconds, sealSeconds, queries }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
