/**
 * Run as a process of its own by the tests of failure. Commits samples of one series, counted upwards, and prints
 * `stored <n>` once n samples are on disk, or `failed <code>`; a batch that failed is sent again after a line on stdin.
 */
import { createInterface } from 'node:readline/promises';
import { StoreUnavailable } from '#storage/contract.ts';
import { openStore } from '#storage/store.ts';
import { columns, every, series, storeOptions } from './fixtures.ts';

const [path = '', batches = '0', size = '1', seal = 'no'] = process.argv.slice(2);
const lines = createInterface({ input: process.stdin });
const answers = lines[Symbol.asyncIterator]();
const store = await openStore({ ...storeOptions(path), synchronous: 'FULL' });
const begin = Date.UTC(2026, 0, 1);
const [newest] = store.opened.latest;
const known = newest === undefined ? 0 : (newest.at - begin) / 1_000 + 1;
const batchSize = Number(size);

process.stdout.write(`stored ${known}\n`);
await store.commit({ series: [series(1)] });
for (let batch = 0, next = known; batch < Number(batches); batch++, next += batchSize) {
  const values = Array.from({ length: batchSize }, (_, i) => next + i);
  const samples = columns(every(1, begin + next * 1_000, 1_000, values));
  for (let stored = false; !stored;) {
    try {
      await store.commit({ samples });
      stored = true;
      process.stdout.write(`stored ${next + batchSize}\n`);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      process.stdout.write(`failed ${error.code} ${error.message}\n`);
      await answers.next();
    }
  }
  if (seal === 'seal' && batch % 7 === 6) void store.maintain(begin + 40 * 86_400_000, { force: true });
}
await store.close();
lines.close();
