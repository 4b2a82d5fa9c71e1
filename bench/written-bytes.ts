/**
 * Bytes the kernel writes to the disk for each sample (/proc/self/io write_bytes): 100 series at 1 Hz, synchronous=FULL,
 * commits as the hub makes them in its three modes, then sealing and the daily merge of all of it, every checkpoint
 * included. No time passes: it is the number of commits that costs. Prints a table and one line of JSON.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day, hour, second } from '#model/time.ts';
import type { SampleColumns } from '#storage/contract.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { homeKinds, homeValues, repeatable } from './home-samples.ts';

const seriesCount = 100;
const minutes = Number(process.argv[2] ?? 30);
const begin = Date.UTC(2025, 0, 1);

/** Samples of each commit, and the most bytes a sample may cost. */
const modes = [
  { name: '4 commits a second of 25', samples: 25, limit: 400 },
  { name: '1 commit a second of 100', samples: 100, limit: 130 },
  { name: '1 commit in 10 s of 1,000', samples: 1_000, limit: 40 },
];

const writtenBytes = (): number => Number(/^write_bytes: (\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1] ?? 0);

function commits(samples: number): () => SampleColumns {
  const random = repeatable(3);
  const values = Array.from({ length: seriesCount }, (_, i) =>
    homeValues(homeKinds[i % homeKinds.length]?.quantity ?? 'power', random),
  );
  let next = 0;
  return () => {
    const columns = {
      length: samples,
      series: new Uint32Array(samples),
      at: new Float64Array(samples),
      value: new Float64Array(samples),
      arrival: new Uint8Array(samples).fill(1),
      undated: new Uint8Array(samples),
    };
    for (let i = 0; i < samples; i++, next++) {
      const series = next % seriesCount;
      columns.series[i] = series + 1;
      columns.at[i] = begin + Math.floor(next / seriesCount) * second + Math.floor(random() * 300);
      columns.value[i] = values[series]?.() ?? 0;
    }
    return columns;
  };
}

async function measure({ name, samples, limit }: (typeof modes)[number]) {
  const folder = mkdtempSync(join(tmpdir(), 'mantel-written-'));
  try {
    const writer = openWriter({
      path: join(folder, 'mantel.db'),
      boot: 'bench',
      keepSamples: 1e15,
      keepMinutes: 1e15,
      synchronous: 'FULL',
    });
    writer.commit({
      series: Array.from({ length: seriesCount }, (_, i) => {
        const kind = homeKinds[i % homeKinds.length]?.kind ?? 'gauge';
        return { id: i + 1, key: `bench.value{n=${i}}`, name: 'bench.value', labels: { n: String(i) }, unit: '', kind };
      }),
    });
    const next = commits(samples);
    const total = minutes * 60 * seriesCount;
    const before = writtenBytes();
    for (let sent = 0; sent < total; sent += samples) {
      writer.commit({ samples: packSamples(next()) });
      writer.tidy();
    }
    const committed = writtenBytes();
    await writer.maintain(begin + day + 2 * hour, true);
    writer.tidy();
    writer.close();
    const after = writtenBytes();
    return {
      name,
      limit,
      commit: (committed - before) / total,
      seal: (after - committed) / total,
      bytes: (after - before) / total,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const results = [];
for (const mode of modes) results.push(await measure(mode));
for (const { name, limit, commit, seal, bytes } of results) {
  const parts = `${commit.toFixed(1)} committing, ${seal.toFixed(1)} sealing and merging`;
  console.log(`${name.padEnd(28)} ${bytes.toFixed(1).padStart(6)} B a sample of at most ${limit} (${parts})`);
}
console.log(JSON.stringify({ bench: 'written-bytes', minutes, results }));
process.exitCode = results.every(({ bytes, limit }) => bytes > 0 && bytes <= limit) ? 0 : 1;
