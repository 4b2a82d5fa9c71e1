/**
 * Benchmarks of the whole, `npm run bench [-- --peers] [--rounds 3] [--messages 200000]`: how much the hub takes in, or
 * the same work through it and through two stacks of other programs. Prints tables and JSON.
 * The parts have their own programs beside this one (bench/store.ts, bench/broker.ts, ...): `node bench/store.ts`.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchIngest, type IngestBench } from './ingest.ts';
import { comparePeers } from './peers/compare.ts';
import { median } from './peers/figures.ts';

const { values } = parseArgs({
  options: {
    peers: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    messages: { type: 'string', default: '200000' },
  },
});
const messages = Number(values.messages);
const rounds = Number(values.rounds);

execFileSync(process.execPath, [resolve(import.meta.dirname, '../scripts/build.ts')], { stdio: 'inherit' });
if (values.peers) {
  try {
    await comparePeers(messages, rounds);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} else {
  await ingestAlone();
}

async function ingestAlone(): Promise<void> {
  const runs: IngestBench[] = [];
  for (let round = 0; round < rounds; round++) {
    const figures = await benchIngest(messages);
    console.log(
      `${figures.messagesPerSecond} messages a second, ${figures.processorSeconds} CPU s per 100,000, ` +
        `p99 ${figures.p99Ms} ms, ${figures.idleMegabytes} MB before, at most ${figures.peakMegabytes} MB, ${figures.missing} missing`,
    );
    runs.push(figures);
  }
  console.log(
    JSON.stringify({
      ingest: {
        runs,
        medianMessagesPerSecond: median(runs.map((one) => one.messagesPerSecond)),
        medianProcessorSeconds: median(runs.map((one) => one.processorSeconds)),
        medianPeakMegabytes: median(runs.map((one) => one.peakMegabytes)),
      },
    }),
  );
}
