/**
 * Benchmarks of the whole: `npm run bench`, or `npm run bench -- ingest` for one. Prints a table and JSON.
 * The parts have their own programs beside this one (bench/store.ts, bench/broker.ts, ...): `node bench/store.ts`.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchIngest, type IngestBench } from './ingest.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, messages: { type: 'string', default: '200000' } },
});

execFileSync(process.execPath, [resolve(import.meta.dirname, '../scripts/build.ts')], { stdio: 'inherit' });
const runs: IngestBench[] = [];
for (let run = 0; run < Number(values.runs); run++) {
  const figures = await benchIngest(Number(values.messages));
  console.log(
    `${figures.messagesPerSecond} messages a second, ${figures.processorSeconds} CPU s per 100,000, ` +
      `p99 ${figures.p99Ms} ms, ${figures.idleMegabytes} MB before, at most ${figures.peakMegabytes} MB, ${figures.missing} missing`,
  );
  runs.push(figures);
}
const median = (pick: (one: IngestBench) => number): number =>
  runs.map(pick).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
console.log(
  JSON.stringify({
    ingest: {
      runs,
      medianMessagesPerSecond: median((one) => one.messagesPerSecond),
      medianProcessorSeconds: median((one) => one.processorSeconds),
      medianPeakMegabytes: median((one) => one.peakMegabytes),
    },
  }),
);
